/** The case that is looked at: in what analysts differ, and each one's reading side by side. */

import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { readInOrder } from '../../session/neutral-sets';
import { CASE_SIGNS, caseName } from '../../words/describe-case';
import { describeDifferences } from '../../words/describe-differences';
import { listNames } from '../../words/name-of';
import { useComparedPaper, useCompareState } from '../common/compare-context';
import { useShownSets } from '../common/use-shown-sets';
import { CaseActions } from './case-choices';
import { ReadingCard } from './reading-card';
import './case-detail.css';

export const CaseDetail = (): ReactElement | null => {
  const one = useCompareState((state) => state.current);
  return one && <Readings one={one} />;
};

const Readings = ({ one: compared }: { readonly one: Case }): ReactElement => {
  const session = useComparedPaper();
  const sets = useShownSets(compared);
  const one = useMemo(() => readInOrder(compared, sets), [compared, sets]);
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another case is read from its beginning
  useLayoutEffect(() => {
    section.current?.scrollTo({ top: 0 });
  }, [one.key]);
  const said = one.readings.flatMap((reading, place) => {
    const set = sets.find(({ analystId }) => analystId === reading.analystId);
    return set && reading.annotations.length > 0 ? [{ reading, set, place }] : [];
  });
  const silent = one.readings.filter(({ annotations }) => annotations.length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
    <section ref={section} className="case-detail" aria-label={t('consensus.readings')} tabIndex={0}>
      <h3 className="case-kind">
        <span className="case-sign" aria-hidden="true">
          {CASE_SIGNS[one.kind]}
        </span>
        {caseName(one, sets)}
      </h3>
      <dl className="case-differences">
        {describeDifferences(session.paper.text, one, sets).map(({ what, how }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd dir="auto">{how}</dd>
          </div>
        ))}
      </dl>
      <div className={`readings ${said.length === 2 ? 'is-pair' : ''}`}>
        {said.map(({ reading, set, place }) => (
          <ReadingCard
            key={set.analystId}
            session={session}
            one={one}
            reading={reading}
            set={set}
            place={place}
          />
        ))}
      </div>
      {silent.length > 0 && (
        <p className="reading-silent">
          {t('consensus.nothing-here', {
            names: listNames(
              sets,
              silent.map(({ analystId }) => analystId),
            ),
          })}
        </p>
      )}
      <CaseActions one={compared} />
    </section>
  );
};
