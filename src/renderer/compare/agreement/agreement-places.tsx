/** The passages that lower a coefficient most; choosing one goes there. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { LoweringPlaces } from '#core/agreement/report/assemble-report';
import type { LoweringPlace } from '#core/agreement/report/lowering-places';
import type { ShownSet } from '#core/compare/shown-set';
import { rangeLength } from '#core/passage/range';
import { RELATION_NAMES } from '#words/describe-relation';
import { nameOf } from '#words/name-of';
import { shorten } from '#words/shorten';
import { tagName } from '#words/tags';
import { useComparedPaper, useComparing } from '../common/compare-context';
import { caseAt } from './agreement-case';

export interface AgreementPlacesProps {
  readonly lowering: LoweringPlaces;
  readonly sets: readonly ShownSet[];
}

/** So many are enough to see what kind of place it is. */
const PLACES_SHOWN = 12;

export const AgreementPlaces = ({ lowering, sets }: AgreementPlacesProps): ReactElement => {
  const { paper } = useComparedPaper();
  const goTo = useGoToPlace();
  const shown = lowering.places.slice(0, PLACES_SHOWN);
  const more = lowering.total - shown.length;
  if (shown.length === 0) return <p className="agreement-small">{t('agreement.nothing-lowers')}</p>;
  return (
    <>
      <p className="agreement-small">{t('agreement.lowers-most')}</p>
      <ol className="agreement-places" aria-label={t('agreement.lowering-passages')}>
        {shown.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same but for their place in the list
          <li key={index}>
            <button type="button" className="agreement-place" onClick={() => goTo(one)}>
              <span dir="auto">{shorten(paper.text.slice(one.place.from, one.place.to), 70)}</span>{' '}
              <small className="agreement-small">{describePlace(one, sets)}</small>
            </button>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="agreement-small">{t('common.and-more', { count: more })}</p>}
    </>
  );
};

/** Brings the place into sight and, where a case lies there, looks at it. */
export const useGoToPlace = (): ((one: LoweringPlace) => void) => {
  const comparing = useComparing();
  const { view } = useComparedPaper();
  return (one) => {
    const found = caseAt(comparing.state.value.result?.cases ?? [], one);
    if (found) comparing.lookAt(found.key);
    view?.bringIntoSight(one.place);
  };
};

const describePlace = ({ place, what }: LoweringPlace, sets: readonly ShownSet[]): string => {
  const isAmongMore = sets.length > 2;
  switch (what.kind) {
    case 'text':
      return t('common.character-count', { count: rangeLength(place) });
    case 'annotation':
      return isAmongMore
        ? t('agreement.place-annotation-alone', {
            tag: tagName(what.tag),
            name: nameOf(sets, what.analystId),
            count: what.alone,
          })
        : t('agreement.place-annotation', { tag: tagName(what.tag), name: nameOf(sets, what.analystId) });
    case 'relation':
      return isAmongMore
        ? t('agreement.place-relation-alone', {
            relation: RELATION_NAMES[what.relation],
            name: nameOf(sets, what.analystId),
            count: what.alone,
          })
        : t('agreement.place-relation', {
            relation: RELATION_NAMES[what.relation],
            name: nameOf(sets, what.analystId),
          });
    case 'judgement':
      return t('agreement.place-judgement', { count: what.apart });
  }
};
