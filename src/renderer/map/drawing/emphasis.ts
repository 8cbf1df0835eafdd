/** Which cards and arrows stand out. */
import { type MapArrow, type MapModel, otherEnd } from '../layout/map-model';
import { fittingIds, type Gesture } from '../layout/relating';

/** When anything is `chosen` or `near`, the style sheet makes what is `plain` recede: only a few cards are drawn anew. */
export type Look = 'plain' | 'near' | 'chosen';

export interface Looks {
  readonly card: (id: string) => Look;
  readonly arrow: (arrow: MapArrow) => Look;
  /** Whether what is plain recedes. */
  readonly hasFocus: boolean;
  /** The card that the keys have reached. */
  readonly cursorId: string | null;
}

export const PLAIN_LOOKS: Looks = {
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

export const looksFor = (model: MapModel, gesture: Gesture, pointed: Pointed): Looks => {
  switch (gesture.kind) {
    case 'relating':
      return looksOf(new Set([gesture.first]), fittingIds(gesture), pointed);
    case 'choosing':
      return looksOf(new Set([gesture.first, gesture.second]), new Set(), pointed);
    case 'none':
      return looksAround(model, pointed);
  }
};

/** While relating, what is there already recedes. */
const looksOf = (held: ReadonlySet<string>, fitting: ReadonlySet<string>, { cursorId }: Pointed): Looks => ({
  card: (id) => (held.has(id) ? 'chosen' : fitting.has(id) ? 'near' : 'plain'),
  arrow: () => 'plain',
  hasFocus: true,
  cursorId,
});

/** A card without relations has nothing that could stand out with it: nothing recedes. */
const looksAround = (model: MapModel, { chosenId, arrowId, cursorId }: Pointed): Looks => {
  const pointedArrow = model.arrows.find(({ id }) => id === arrowId);
  const own = chosenId === null ? [] : (model.arrowsOf.get(chosenId) ?? []);
  const near = new Set(chosenId === null ? [] : own.map((arrow) => otherEnd(arrow, chosenId)));
  if (pointedArrow) near.add(pointedArrow.from).add(pointedArrow.to);
  const ownArrows = new Set(own.map(({ id }) => id));
  const lookOf = (isChosen: boolean, isNear: boolean): Look =>
    isChosen ? 'chosen' : isNear ? 'near' : 'plain';
  return {
    card: (id) => lookOf(id === chosenId, near.has(id)),
    arrow: ({ id }) => lookOf(id === arrowId, ownArrows.has(id)),
    hasFocus: near.size > 0,
    cursorId,
  };
};
