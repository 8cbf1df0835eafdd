/** Merging all that agree: by which rule, what that would decide and what it leaves, before anything is written. */
import { type ReactElement, useMemo, useState } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { CASE_KINDS } from '#core/cases/case-filter';
import type { DecidedAgreeing } from '#core/consensus/decide-agreeing';
import type { MergeStrategy } from '#core/consensus/draft-consensus';
import { draftAgreeing, mergeAgreeing } from '../../actions/compare/decide-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useWorkbench } from '../../hooks/workbench-context';
import { comparesOwnConsensus, decidingOf } from '../../session/deciding';
import { useCompareState, useComparing } from '../common/compare-context';
import { DraftList } from './draft-list';
import { StrategyFields } from './strategy-fields';
import './decide-agreeing-dialog.css';

export const DecideAgreeingDialog = (): ReactElement => {
  const workbench = useWorkbench();
  const comparing = useComparing();
  const [strategy, setStrategy] = useState<MergeStrategy>({ kind: 'unanimous' });
  const drafted = useDraft(strategy);
  const isAmongCompared = useCompareState(comparesOwnConsensus);
  const close = (): void => workbench.show({ dialog: null });
  const count = drafted?.decided.length ?? 0;
  const merge = async (): Promise<void> => {
    if (await mergeAgreeing(workbench, comparing, strategy)) close();
  };
  return (
    <Dialog title={t('consensus.merge-all')} onClose={close}>
      <StrategyFields strategy={strategy} onChange={setStrategy} />
      {isAmongCompared ? <p>{t('consensus.leave-out-first')}</p> : drafted && <Drafted drafted={drafted} />}
      <div className="dialog-buttons">
        <Button onClick={close}>{t('common.cancel')}</Button>
        <Button rank="primary" disabled={count === 0 || isAmongCompared} onClick={() => void merge()}>
          {t('consensus.settle-count', { count })}
        </Button>
      </div>
    </Dialog>
  );
};

const useDraft = (strategy: MergeStrategy): DecidedAgreeing | null => {
  const workbench = useWorkbench();
  const state = useCompareState((value) => value);
  return useMemo(() => {
    const deciding = decidingOf(workbench, state);
    return deciding && draftAgreeing(state, deciding.context, strategy);
  }, [workbench, state, strategy]);
};

const Drafted = ({ drafted }: { readonly drafted: DecidedAgreeing }): ReactElement => {
  const { decided, left } = drafted;
  const open = left.filter(({ reason }) => reason !== 'decided-already').length;
  return (
    <>
      <p role="status">
        {decided.length === 0
          ? t('consensus.would-settle-nothing')
          : t('consensus.would-settle', { count: decided.length, kinds: kindsIn(decided) })}{' '}
        {open > 0 && t('consensus.would-be-left', { count: open })}
      </p>
      <DraftList drafted={drafted} />
    </>
  );
};

/** '3 other tag, 12 same, 4 relations'. */
const kindsIn = (decided: DecidedAgreeing['decided']): string => {
  const cases = decided.map((one) => one.case);
  const relations = cases.filter(({ about }) => about === 'relations').length;
  const parts = CASE_KINDS.flatMap((kind) => {
    const count = cases.filter((one) => one.about === 'annotations' && one.kind === kind).length;
    return count > 0 ? [t('consensus.count-of-kind', { count, kind })] : [];
  });
  return listOf([...parts, ...(relations > 0 ? [t('common.relation-count', { count: relations })] : [])]);
};
