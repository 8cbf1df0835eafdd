/** What the map's gestures do, whether they come from the keyboard, a pointer or a button. */
import type { ProposedRelation } from './layout/relating';
import type { MapKey } from './map-keys';
import { createRelating, type MapRelating } from './map-relating';
import type { MapSituation } from './map-situation';
import { createSteps, type MapSteps } from './map-steps';
import type { Target } from './use-pointers';

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

export const createMapActions = (situation: MapSituation): MapActions => {
  const { props, pointing, focus } = situation;
  const { gesture } = pointing;
  const leave = (): void => {
    pointing.leave();
    focus();
  };
  const removeArrow = (id: string): void => {
    leave();
    props.onRemoveRelation(id);
  };
  const steps = createSteps(situation);
  const relating = createRelating(situation, leave);
  const choose = (id: string): void => {
    pointing.setCursor(id);
    if (gesture.kind !== 'none') relating.pointAt(id);
    else {
      pointing.forget();
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
  const press = createPress(situation, { steps, relating, leave, removeArrow, choose });
  return { leave, tap, press, removeArrow, showAll: steps.showAll, ...relating };
};

interface Pressable {
  readonly steps: MapSteps;
  readonly relating: MapRelating;
  readonly leave: () => void;
  readonly removeArrow: (id: string) => void;
  readonly choose: (id: string) => void;
}

const createPress = (situation: MapSituation, does: Pressable): MapActions['press'] => {
  const { model, pointing, view } = situation;
  const { steps } = does;
  const { arrow, cursorId, gesture } = pointing;
  const isUnderWay = gesture.kind !== 'none' || arrow !== null || pointing.notice !== '';
  const enter = (): void => {
    if (arrow) steps.goAlong(arrow);
    else if (cursorId !== null) does.choose(cursorId);
  };
  const doing: Readonly<Record<Exclude<MapKey['kind'], 'move'>, (() => void) | null>> = {
    first: () => steps.goTo(model.cards[0]?.id),
    last: () => steps.goTo(model.cards.at(-1)?.id),
    choose: enter,
    relate: () => does.relating.hold(),
    leave: isUnderWay ? does.leave : null,
    'next-arrow': () => steps.stepArrow(1),
    'previous-arrow': () => steps.stepArrow(-1),
    remove: arrow && (() => does.removeArrow(arrow.id)),
    fit: steps.showAll,
    'zoom-in': view.zoomIn,
    'zoom-out': view.zoomOut,
  };
  return (key) => {
    const act = key.kind === 'move' ? () => steps.step(key.direction) : doing[key.kind];
    act?.();
    return act !== null;
  };
};
