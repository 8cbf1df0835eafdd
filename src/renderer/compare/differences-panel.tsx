/** The differences: which of them are listed, the queue, and the case that is looked at. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { CaseFilterBar } from './cases/case-filter-bar';
import { CaseList } from './cases/case-list';
import { useCompareState } from './common/compare-context';
import { NothingCompared } from './common/nothing-compared';
import { CaseDetail } from './deciding/case-detail';
import { DecidingBar } from './deciding/deciding-bar';

export const DifferencesPanel = (): ReactElement => {
  const sets = useCompareState((state) => state.sets);
  const result = useCompareState((state) => state.result);
  const failure = useCompareState((state) => state.failure);
  if (failure) return <p className="compare-message">{t('compare.failed', { reason: failure })}</p>;
  if (sets.length < 2) return <NothingCompared />;
  if (!result) return <p className="compare-message">{t('compare.working')}</p>;
  return (
    <>
      <DecidingBar />
      <CaseFilterBar all={result.cases} />
      <CaseList all={result.cases} />
      <CaseDetail />
    </>
  );
};
