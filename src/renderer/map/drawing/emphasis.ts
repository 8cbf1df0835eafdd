/** Which cards and arrows stand out. */
import { type MapArrow, type MapModel, otherEnd } from '../layout/map-model';
import { fittingIds, type Gesture } from '../layout/relating';

/** When anything is `chosen` or `near`, the style sheet makes what is `plain` recede: only a few cards are drawn anew. */
export type Emphasis = 'plain' | 'near' | 'chosen';

export interface MapEmphasis {
  readonly card: (id: string) => Emphasis;
  readonly arrow: (arrow: MapArrow) => Emphasis;
  /** Whether what is plain recedes. */
  readonly hasFocus: boolean;
  /** The card that the keys have reached. */
  readonly cursorId: string | null;
}

export const NO_EMPHASIS: MapEmphasis = {
  card: () => 'plain',
  arrow: () => 'plain',
  hasFocus: false,
  cursorId: null,
};

interface Pointed {
  readonly chosenId: string | null;
  readonly arrowId: string | null;
  readonly cursorId: string | null;
}

export const emphasisFor = (model: MapModel, gesture: Gesture, pointed: Pointed): MapEmphasis => {
  switch (gesture.kind) {
    case 'relating':
      return emphasisOf(new Set([gesture.first]), fittingIds(gesture), pointed);
    case 'choosing':
      return emphasisOf(new Set([gesture.first, gesture.second]), new Set(), pointed);
    case 'none':
      return emphasisAround(model, pointed);
  }
};

/** While relating, what is there already recedes. */
const emphasisOf = (
  held: ReadonlySet<string>,
  fitting: ReadonlySet<string>,
  { cursorId }: Pointed,
): MapEmphasis => ({
  card: (id) => (held.has(id) ? 'chosen' : fitting.has(id) ? 'near' : 'plain'),
  arrow: () => 'plain',
  hasFocus: true,
  cursorId,
});

/** A card without relations has nothing that could stand out with it: nothing recedes. */
const emphasisAround = (model: MapModel, { chosenId, arrowId, cursorId }: Pointed): MapEmphasis => {
  const pointedArrow = model.arrows.find(({ id }) => id === arrowId);
  const own = chosenId === null ? [] : (model.arrowsOf.get(chosenId) ?? []);
  const near = new Set(chosenId === null ? [] : own.map((arrow) => otherEnd(arrow, chosenId)));
  if (pointedArrow) near.add(pointedArrow.from).add(pointedArrow.to);
  const ownArrows = new Set(own.map(({ id }) => id));
  const emphasisAs = (isChosen: boolean, isNear: boolean): Emphasis =>
    isChosen ? 'chosen' : isNear ? 'near' : 'plain';
  return {
    card: (id) => emphasisAs(id === chosenId, near.has(id)),
    arrow: ({ id }) => emphasisAs(id === arrowId, ownArrows.has(id)),
    hasFocus: near.size > 0,
    cursorId,
  };
};
