/** What stands in the place of the differences while fewer than two sets are compared: what comparing is, and how to begin. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { previewSampleSets } from '../../actions/library/sample-claim-sets';
import { importClaimSets } from '../../commands/library/import-claim-sets';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { isFirstPaper } from '../../session/tour/first-paper';
import { useComparedPaper, useCompareState } from './compare-context';

export const NothingCompared = (): ReactElement | null => {
  const records = useCompareState((state) => state.records);
  const available = useCompareState((state) => state.available);
  if (!records) return null;
  if (available.length > 1) return <p className="compare-message">{t('compare.choose-sets')}</p>;
  const isBlind = records.sharedSets.some(({ seal }) => seal.kind === 'sealed');
  return isBlind ? <AllSealed /> : <NothingToCompare />;
};

/** Blind until the round is closed: nothing else is offered that would end it. */
const AllSealed = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <div className="compare-message">
      <p>{t('compare.all-sealed')}</p>
      <div className="compare-offers">
        <Button onClick={() => workbench.show({ dialog: { kind: 'close-round' } })}>
          {t('common.close-round')}
        </Button>
      </div>
    </div>
  );
};

const NothingToCompare = (): ReactElement => {
  const workbench = useWorkbench();
  const { paper } = useComparedPaper();
  return (
    <div className="compare-message">
      <p>{t('compare.what-it-is')}</p>
      <p>{t('compare.nobody-yet')}</p>
      <div className="compare-offers">
        <CommandButton command={importClaimSets} rank="primary" />
        {isFirstPaper(paper) && (
          <Button onClick={() => void previewSampleSets(workbench)}>{t('common.try-samples')}</Button>
        )}
      </div>
    </div>
  );
};
