/** Every decision of a log, in the order of the text. Only what is in sight is in the page. */

import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import type { ReportRow } from '#core/consensus/decision-report';
import { withdraw } from '../../actions/compare/decide-actions';
import { useWorkbench } from '../../hooks/workbench-context';
import { CASE_SIGNS, caseKindName } from '../../words/describe-case';
import { describeMeans, describeOutcome, wordsOfDecision } from '../../words/describe-decision';
import { describeTime, nameAmong, type ReportSubject, readingsOf } from '../../words/describe-report';
import { shorten } from '../../words/shorten';
import { useComparedPaper, useComparing } from '../common/compare-context';

/** In CSS pixels, before a decision has been measured. */
const USUAL_HEIGHT = 180;

interface DecisionListProps {
  readonly subject: ReportSubject;
  /** Whether it can be withdrawn: only from the consensus that is made here. */
  readonly isOwn: boolean;
}

/** It scrolls with all that stands above it. */
export const DecisionList = ({ subject, isOwn }: DecisionListProps): ReactElement => {
  const { rows } = subject.report;
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const scroller = list.current?.parentElement;
    if (!scroller) return;
    const measure = (): void => setAbove(list.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller.children) if (child !== list.current) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.decision.id ?? index,
    scrollMargin: above,
    overscan: 4,
  });
  return (
    <ol
      ref={list}
      className="decision-list"
      aria-label={t('consensus.decisions-list')}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={row.decision.id}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="decision"
              style={{ transform: `translateY(${start - above}px)` }}
            >
              <DecisionItem row={row} subject={subject} isOwn={isOwn} />
            </li>
          )
        );
      })}
    </ol>
  );
};

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
        <span className="case-sign" aria-hidden="true">
          {CASE_SIGNS[kind]}
        </span>{' '}
        {caseKindName(kind)} → {describeOutcome(decision, nameOf)}
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
          <button
            type="button"
            className="button is-quiet"
            aria-label={t('consensus.withdraw-words', { words: shorten(wordsOfDecision(decision), 40) })}
            onClick={() => void withdraw(workbench, comparing, decision)}
          >
            {t('consensus.withdraw')}
          </button>
        )}
      </div>
    </>
  );
};
