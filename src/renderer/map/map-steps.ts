/** The cursor of the map: from card to card, and through the arrows of one. */
import { t } from '#catalogue/translate';
import { cardNearest } from './layout/card-at-point';
import type { MapLayout } from './layout/layout-graph';
import { type MapArrow, otherEnd } from './layout/map-model';
import { type Direction, nearestCard } from './layout/nearest-card';
import { fittingIds } from './layout/relating';
import type { MapSituation } from './map-situation';

export interface MapSteps {
  goTo(id: string | null | undefined): void;
  /** To the card at its other end. */
  goAlong(arrow: MapArrow): void;
  step(direction: Direction): void;
  stepArrow(by: 1 | -1): void;
  showAll(): void;
}

export const createSteps = (situation: MapSituation): MapSteps => {
  const { props, model, layout, pointing, view } = situation;
  const { cursorId, arrow } = pointing;
  const show = (id: string): void => {
    const box = layout?.boxes.get(id);
    if (box) view.reveal(box);
  };
  const goTo: MapSteps['goTo'] = (id) => {
    if (id == null) return;
    pointing.setCursor(id);
    pointing.forget();
    show(id);
  };
  return {
    goTo,
    goAlong: (along) => goTo(otherEnd(along, cursorId ?? along.from)),
    step(direction) {
      if (!layout) return;
      if (cursorId === null) goTo(cardNearest(layout, view.middle()));
      else goTo(nearestCard(boxesInReach(situation, layout), cursorId, direction));
    },
    stepArrow(by) {
      const centre = cursorId ?? props.chosenId;
      const arrows = centre === null ? [] : (model.arrowsOf.get(centre) ?? []);
      const next = arrowAfter(arrows, arrow, by);
      pointing.setNotice(next ? '' : t('map.no-relations'));
      pointing.setArrow(next?.id ?? null);
      if (next && centre !== null) show(otherEnd(next, centre));
    },
    showAll() {
      if (layout) view.fit(layout.bounds);
    },
  };
};

/** Round and round; where none of them is chosen yet, the first or the last. */
const arrowAfter = (
  arrows: readonly MapArrow[],
  current: MapArrow | null,
  by: 1 | -1,
): MapArrow | undefined => {
  const index = arrows.findIndex(({ id }) => id === current?.id);
  if (index < 0) return arrows.at(by === 1 ? 0 : -1);
  return arrows[(index + by + arrows.length) % arrows.length];
};

/** While relating, the arrow keys go only to what the held card can be related to. */
const boxesInReach = (
  { pointing: { gesture, cursorId } }: MapSituation,
  { boxes }: MapLayout,
): MapLayout['boxes'] => {
  if (gesture.kind !== 'relating') return boxes;
  const fitting = fittingIds(gesture);
  return new Map([...boxes].filter(([id]) => fitting.has(id) || id === cursorId));
};
