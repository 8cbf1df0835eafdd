/** Relating two cards of the map: one is held, the other pointed at, and what is said of the two is chosen. */
import { t } from '#catalogue/translate';
import { fittingIds, type ProposedRelation, pointAtSecond, startRelating } from './layout/relating';
import type { MapSituation } from './map-situation';

export interface MapRelating {
  hold(id?: string | null): void;
  pointAt(id: string): void;
  relate(relation: ProposedRelation): void;
}

export const createRelating = ({ props, model, pointing }: MapSituation, leave: () => void): MapRelating => {
  const { cursorId, gesture } = pointing;
  const relate = (relation: ProposedRelation): void => {
    leave();
    props.onRelate(relation);
  };
  return {
    relate,
    hold(id = props.chosenId ?? cursorId) {
      if (id === null) return;
      const ids = model.cards.map((card) => card.id);
      const next = startRelating(id, ids, props.offerRelations);
      const isUseful = fittingIds(next).size > 0;
      leave();
      pointing.setCursor(id);
      if (isUseful) pointing.setGesture(next);
      else pointing.setNotice(t('map.nothing-fits'));
    },
    pointAt(id) {
      const outcome = pointAtSecond(gesture, id);
      if (outcome.kind === 'related') relate(outcome.relation);
      else if (outcome.kind === 'refused') pointing.setNotice(outcome.reason);
      else if (outcome.kind === 'choose') {
        pointing.setNotice('');
        pointing.setGesture(outcome.gesture);
      }
    },
  };
};
