/** Where the compared analysts differ: for each section how much of it, in what, and under which tag. */

import { type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import type { Scope } from '#core/agreement/report/counted-text';
import { CASE_SIGNS, caseKindName } from '#words/describe-case';
import type { ComparisonResult } from '../../session/comparing/comparer';
import { useComparedPaper, useCompareState } from '../common/compare-context';
import { NothingCompared } from '../common/nothing-compared';
import { AgreementScope } from '../common/scope-choice';
import { DIFFERENCE_KINDS, hottestFirst, placeRows, wholePaper } from './places-rows';
import { type PlacesOrder, PlacesTable } from './places-table';
import './places-panel.css';

export const PlacesPanel = (): ReactElement => {
  const sets = useCompareState((state) => state.sets);
  const result = useCompareState((state) => state.result);
  const failure = useCompareState((state) => state.failure);
  if (failure) return <p className="compare-message">{t('compare.failed', { reason: failure })}</p>;
  if (sets.length < 2) return <NothingCompared />;
  return result ? <Places result={result} /> : <p className="compare-message">{t('compare.working')}</p>;
};

const Places = ({ result }: { readonly result: ComparisonResult }): ReactElement => {
  const { sections } = useComparedPaper();
  const [scope, setScope] = useState<Scope>('all');
  const [order, setOrder] = useState<PlacesOrder>('place');
  const { rows, whole } = useMemo(() => {
    const source = { sections, cases: result.cases, overview: result.overview, scope };
    return { rows: placeRows(source), whole: wholePaper(source) };
  }, [sections, result, scope]);
  return (
    <section className="places" aria-label={t('compare.tab-places')}>
      <AgreementScope scope={scope} onChoose={setScope} />
      <PlacesTable
        rows={order === 'heat' ? hottestFirst(rows) : rows}
        whole={whole}
        scope={scope}
        order={order}
        onOrder={setOrder}
      />
      <p className="places-note">{t('compare.places-note')}</p>
      <ul className="places-key" aria-hidden="true">
        {DIFFERENCE_KINDS.map((kind) => (
          <li key={kind}>
            <b>{CASE_SIGNS[kind]}</b> {caseKindName(kind)}
          </li>
        ))}
      </ul>
    </section>
  );
};
