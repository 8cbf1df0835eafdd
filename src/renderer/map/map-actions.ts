/** What the map's gestures do, whether they come from the keyboard, a pointer or a button. */

import { cardNearest } from './layout/card-at-point';
import type { MapLayout } from './layout/layout-graph';
import { type MapModel, otherEnd } from './layout/map-model';
import { type Direction, nearestCard } from './layout/nearest-card';
import {
  fittingIds,
  NO_GESTURE,
  type ProposedRelation,
  pointAtSecond,
  startRelating,
} from './layout/relating';
import type { MapKey } from './map-keys';
import type { ArgumentMapProps } from './map-props';
import type { Target } from './use-pointers';
import type { Pointing } from './use-pointing';
import type { ViewControl } from './use-view';

export interface MapActions {
  /** Drops whatever is under way. */
  leave(): void;
  tap(target: Target): void;
  /** Starts relating the chosen card, or else the one with the cursor. */
  hold(id?: string): void;
  pointAt(id: string): void;
  relate(relation: ProposedRelation): void;
  removeArrow(id: string): void;
  showAll(): void;
  /** False for a key that is the program's at this moment. */
  press(key: MapKey): boolean;
}

export interface MapSituation {
  readonly props: ArgumentMapProps;
  readonly model: MapModel;
  readonly layout: MapLayout | null;
  readonly pointing: Pointing;
  readonly view: ViewControl;
  readonly focus: () => void;
}

export const createMapActions = (situation: MapSituation): MapActions => {
  const { props, model, layout, pointing, view, focus } = situation;
  const { cursorId, arrow, gesture } = pointing;

  const forget = (): void => {
    pointing.setArrow(null);
    pointing.setNotice('');
  };
  const leave = (): void => {
    pointing.setGesture(NO_GESTURE);
    forget();
    focus();
  };
  const show = (id: string): void => {
    const box = layout?.boxes.get(id);
    if (box) view.reveal(box);
  };
  const moveCursor = (id: string | null | undefined): void => {
    if (id == null) return;
    pointing.setCursor(id);
    forget();
    show(id);
  };
  const relate = (relation: ProposedRelation): void => {
    leave();
    props.onRelate(relation);
  };
  const removeArrow = (id: string): void => {
    leave();
    props.onRemoveRelation(id);
  };
  const hold = (id = props.chosenId ?? cursorId): void => {
    if (id === null) return;
    const ids = model.cards.map((card) => card.id);
    const next = startRelating(id, ids, props.offerRelations);
    const isUseful = fittingIds(next).size > 0;
    leave();
    pointing.setCursor(id);
    if (isUseful) pointing.setGesture(next);
    else pointing.setNotice('There is no other card on the map that this one can be related to.');
  };
  const pointAt = (id: string): void => {
    const outcome = pointAtSecond(gesture, id);
    if (outcome.kind === 'related') relate(outcome.relation);
    else if (outcome.kind === 'refused') pointing.setNotice(outcome.reason);
    else if (outcome.kind === 'choose') {
      pointing.setNotice('');
      pointing.setGesture(outcome.gesture);
    }
  };
  const choose = (id: string): void => {
    pointing.setCursor(id);
    if (gesture.kind !== 'none') pointAt(id);
    else {
      forget();
      props.onChoose(id, true);
    }
  };
  const tap = (target: Target): void => {
    focus();
    if (target.kind === 'card') choose(target.id);
    else if (gesture.kind === 'none' && target.kind === 'arrow') pointing.setArrow(target.id);
    else if (gesture.kind === 'none') {
      leave();
      props.onChoose(null, false);
    }
  };
  const step = (direction: Direction): void => {
    if (!layout) return;
    if (cursorId === null) moveCursor(cardNearest(layout, view.middle()));
    else moveCursor(nearestCard(boxesInReach(situation, layout), cursorId, direction));
  };
  const stepArrow = (by: 1 | -1): void => {
    const centre = cursorId ?? props.chosenId;
    const arrows = centre === null ? [] : (model.arrowsOf.get(centre) ?? []);
    const index = arrows.findIndex(({ id }) => id === arrow?.id);
    const next =
      index < 0 ? arrows.at(by === 1 ? 0 : -1) : arrows[(index + by + arrows.length) % arrows.length];
    pointing.setNotice(next ? '' : 'This card has no relations.');
    pointing.setArrow(next?.id ?? null);
    if (next && centre !== null) show(otherEnd(next, centre));
  };
  const enter = (): void => {
    if (arrow) moveCursor(otherEnd(arrow, cursorId ?? arrow.from));
    else if (cursorId !== null) choose(cursorId);
  };
  const showAll = (): void => {
    if (layout) view.fit(layout.bounds);
  };

  const press = (key: MapKey): boolean => {
    switch (key.kind) {
      case 'move':
        step(key.direction);
        break;
      case 'first':
        moveCursor(model.cards[0]?.id);
        break;
      case 'last':
        moveCursor(model.cards.at(-1)?.id);
        break;
      case 'choose':
        enter();
        break;
      case 'relate':
        hold();
        break;
      case 'leave':
        if (gesture.kind === 'none' && !arrow && pointing.notice === '') return false;
        leave();
        break;
      case 'next-arrow':
        stepArrow(1);
        break;
      case 'previous-arrow':
        stepArrow(-1);
        break;
      case 'remove':
        if (!arrow) return false;
        removeArrow(arrow.id);
        break;
      case 'fit':
        showAll();
        break;
      case 'zoom-in':
        view.zoomIn();
        break;
      case 'zoom-out':
        view.zoomOut();
        break;
    }
    return true;
  };

  return { leave, tap, hold, pointAt, relate, removeArrow, showAll, press };
};

/** While relating, the arrow keys go only to what the held card can be related to. */
const boxesInReach = ({ pointing: { gesture, cursorId } }: MapSituation, { boxes }: MapLayout) => {
  if (gesture.kind !== 'relating') return boxes;
  const fitting = fittingIds(gesture);
  return new Map([...boxes].filter(([id]) => fitting.has(id) || id === cursorId));
};
