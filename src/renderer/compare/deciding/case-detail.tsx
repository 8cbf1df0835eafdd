/** The case that is looked at: in what analysts differ, and each one's reading side by side. */

import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { caseName } from '#words/describe-case';
import { readInOrder } from '../../session/comparing/neutral-sets';
import { describeDifferences } from '../../words/describe-differences';
import { CaseSign } from '../common/case-sign';
import { useComparedPaper, useCompareState } from '../common/compare-context';
import { useShownSets } from '../common/use-shown-sets';
import { CaseActions } from './case-choices';
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
    section.current?.scrollIntoView({ block: 'start' });
  }, [one.key]);
  useLayoutEffect(() => keptInSight(section.current), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
    <section ref={section} className="case-detail" aria-label={t('consensus.readings')} tabIndex={0}>
      <div className="case-detail-head">
        <h3 className="case-kind">
          <CaseSign kind={one.kind} />
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
      </div>
      <CaseActions one={compared} />
    </section>
  );
};

/** In a place that has become so low that all of it scrolls, the case would lie below what is seen. */
const keptInSight = (section: HTMLElement | null): (() => void) | undefined => {
  const place = section?.parentElement?.closest('aside');
  if (!section || !place) return undefined;
  const observer = new ResizeObserver(() => {
    // Whoever has read on in it stays where they are.
    if (section.getBoundingClientRect().top > place.getBoundingClientRect().top)
      section.scrollIntoView({ block: 'start' });
  });
  observer.observe(place);
  return () => observer.disconnect();
};
