/** The coefficients of one choice of analysts and tag, with what is to be known of their intervals. */
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { CoefficientName } from '#core/agreement/report/agreement-report';
import type { Scope } from '#core/agreement/report/counted-text';
import type { ShownSet } from '#core/compare/shown-set';
import { saveFile } from '../../actions/save-file';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import {
  describeDraws,
  describeNarrowness,
  OTHER_COEFFICIENTS,
  scopeName,
  TAG_COEFFICIENTS,
} from '../../words/describe-agreement';
import { useComparedPaper } from '../common/compare-context';
import { agreementFile } from './agreement-file';
import { AgreementHeadline } from './agreement-headline';
import { scaleFor } from './agreement-scale';
import { AgreementTable } from './agreement-table';
import type { Measured } from './use-measured';

export interface AgreementNumbersProps {
  readonly sets: readonly ShownSet[];
  readonly scope: Scope;
  readonly measured: Measured;
  /** Something else is being measured already. */
  readonly isBusy: boolean;
  /** From which the intervals were drawn. */
  readonly seed: number;
  readonly opened: CoefficientName | null;
  readonly onOpen: (name: CoefficientName | null) => void;
  readonly isAllShown: boolean;
  readonly onShowAll: (isShown: boolean) => void;
  /** What else belongs to all figures. */
  readonly children: ReactNode;
}

export const AgreementNumbers = (props: AgreementNumbersProps): ReactElement | null => {
  const { sets, scope, measured, isBusy, seed, opened, onOpen, isAllShown, onShowAll, children } = props;
  const { report, intervals, failure } = measured;
  const workbench = useWorkbench();
  const { paper } = useComparedPaper();
  const scale = useMemo(() => scaleFor(report, intervals), [report, intervals]);
  if (failure) return <p className="compare-message">{t('agreement.failed', { reason: failure })}</p>;
  if (!report) return null;
  const table = { sets, measured: { ...measured, report }, scale, opened, onOpen };
  const save = (): void => {
    const { done, ...request } = agreementFile({ paper, sets, scope, report, intervals, seed });
    void saveFile(workbench, request, done);
  };
  return (
    <div className="agreement-numbers" aria-busy={isBusy}>
      <AgreementHeadline sets={sets} scope={scope} measured={table.measured} />
      <details
        className="agreement-all"
        open={isAllShown}
        onToggle={({ currentTarget }) => onShowAll(currentTarget.open)}
      >
        <summary>{t('agreement.all-figures')}</summary>
        <AgreementTable caption={scopeName(scope)} names={TAG_COEFFICIENTS} {...table} />
        <AgreementTable caption={t('agreement.whatever-tag')} names={OTHER_COEFFICIENTS} {...table} />
        <Draws measured={measured} paragraphs={paper.blocks.length} seed={seed} />
        <p className="agreement-small">{t('agreement.usual-values')}</p>
        <Button disabled={!intervals} onClick={save}>
          {t('agreement.export-csv')}
        </Button>
        {children}
      </details>
    </div>
  );
};

interface DrawsProps {
  readonly measured: Measured;
  readonly paragraphs: number;
  readonly seed: number;
}

const Draws = ({ measured: { share, intervals }, paragraphs, seed }: DrawsProps): ReactElement => {
  if (!intervals)
    return (
      <div className="agreement-progress">
        <progress aria-label={t('agreement.resamples')} value={share} max={1} />
        <small className="agreement-small">{t('agreement.working-intervals')}</small>
      </div>
    );
  const drawn = [...intervals.values()].find((one) => one.kind === 'interval');
  const narrow = drawn ? describeNarrowness(drawn) : '';
  return (
    <>
      {narrow && <p className="agreement-caution">{narrow}</p>}
      <p className="agreement-small">
        {drawn ? describeDraws(drawn, paragraphs, seed) : t('agreement.no-intervals')}
      </p>
    </>
  );
};
