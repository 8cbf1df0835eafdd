/** Every decision of a log, in the order of the text. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { ReportRow } from '#core/consensus/decision-report';
import { caseKindName } from '#words/describe-case';
import { describeMeans, describeOutcome, wordsOfDecision } from '#words/describe-decision';
import { describeTime, nameAmong, type ReportSubject, readingsOf } from '#words/describe-report';
import { shorten } from '#words/shorten';
import { withdraw } from '../../actions/compare/decide-actions';
import { Button } from '../../design/button';
import { ReadingList } from '../../design/lists/reading-list';
import { useWorkbench } from '../../hooks/workbench-context';
import { CaseSign } from '../common/case-sign';
import { useComparedPaper, useComparing } from '../common/compare-context';

/** In CSS pixels, before a decision has been measured. */
const USUAL_HEIGHT = 180;

interface DecisionListProps {
  readonly subject: ReportSubject;
  /** Whether it can be withdrawn: only from the consensus that is made here. */
  readonly isOwn: boolean;
}

/** It scrolls with all that stands above it. */
export const DecisionList = ({ subject, isOwn }: DecisionListProps): ReactElement => (
  <ReadingList
    name={t('consensus.decisions-list')}
    items={subject.report.rows}
    keyOf={({ decision }) => decision.id}
    usualHeight={USUAL_HEIGHT}
    itemClass={() => 'decision'}
  >
    {(row) => <DecisionItem row={row} subject={subject} isOwn={isOwn} />}
  </ReadingList>
);

interface DecisionItemProps extends DecisionListProps {
  readonly row: ReportRow;
}

const DecisionItem = ({ row, subject, isOwn }: DecisionItemProps): ReactElement => {
  const workbench = useWorkbench();
  const comparing = useComparing();
  const paper = useComparedPaper();
  const { decision, kind, about } = row;
  const nameOf = nameAmong(subject.people);
  const [first] = decision.passages;
  return (
    <>
      <button
        type="button"
        className="decision-place"
        dir="auto"
        onClick={() => first && paper.view?.reveal(first)}
      >
        <span className="for-readers">{t('consensus.go-to')} </span>
        {shorten(wordsOfDecision(decision), 120)}
      </button>
      <p className="decision-outcome">
        <CaseSign kind={kind} /> {caseKindName(kind)} <span className="decision-arrow">→</span>{' '}
        {describeOutcome(decision, nameOf)}
      </p>
      <dl className="decision-readings">
        {readingsOf(decision, about === 'relations', nameOf).map(({ who, what }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd dir="auto">{what}</dd>
          </div>
        ))}
      </dl>
      {decision.reason !== '' && (
        <p className="case-reason" dir="auto">
          {decision.reason}
        </p>
      )}
      <div className="decision-foot">
        <p>
          {describeMeans(decision, nameOf)} · {nameOf(decision.decidedBy)} ·{' '}
          <time dateTime={decision.decidedAt}>{describeTime(decision.decidedAt)}</time>
        </p>
        {isOwn && (
          <Button
            rank="quiet"
            aria-label={t('consensus.withdraw-words', { words: shorten(wordsOfDecision(decision), 40) })}
            onClick={() => void withdraw(workbench, comparing, decision)}
          >
            {t('consensus.withdraw')}
          </Button>
        )}
      </div>
    </>
  );
};
