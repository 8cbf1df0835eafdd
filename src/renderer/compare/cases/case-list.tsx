/** The queue of cases in text order, as far as the filter leaves them. Only what is in sight is in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Case } from '#core/cases/case';
import { standingOf } from '#core/cases/case-filter';
import type { CaseState } from '#core/cases/decision-log';
import { clearCaseFilter } from '../../actions/look-actions';
import { nextDifference, previousDifference } from '../../commands/go/go-to-difference';
import { useFocusPlace } from '../../hooks/use-focus-place';
import { useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { countOf } from '../../words/describe';
import { useComparedPaper, useCompareState, useComparing } from '../common/compare-context';
import { CaseFilterPanel } from './case-filter-bar';
import { CaseItem } from './case-item';
import './case-list.css';

/** In CSS pixels, before an item has been measured. */
const USUAL_ITEM_HEIGHT = 92;

export const CaseList = ({ all }: { readonly all: readonly Case[] }): ReactElement => {
  const comparing = useComparing();
  const session = useComparedPaper();
  const cases = useCompareState((state) => state.shown);
  const current = useCompareState((state) => state.current);
  const states = useCompareState((state) => state.states);
  const visits = useCompareState((state) => state.visits);
  const currentIndex = useMemo(() => cases.findIndex(({ key }) => key === current?.key), [cases, current]);
  const scroller = useFocusPlace<HTMLDivElement>('cases');
  const virtualizer = useVirtualizer({
    count: cases.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ITEM_HEIGHT,
    getItemKey: (index) => cases[index]?.key ?? index,
    overscan: 6,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when somebody goes to a case or filters, not when it has changed
  useEffect(() => {
    if (currentIndex < 0) return;
    // In the next frame: the details that open below take part of the list's room first.
    const frame = requestAnimationFrame(() => virtualizer.scrollToIndex(currentIndex, { align: 'auto' }));
    return () => cancelAnimationFrame(frame);
  }, [visits, virtualizer]);

  /** What stands at the top, and how far it is scrolled away: kept when cases above it come or go. */
  const top = useRef<{ readonly key: string; readonly beyond: number } | null>(null);
  const rememberTop = (): void => {
    const offset = scroller.current?.scrollTop ?? 0;
    const item = virtualizer.getVirtualItemForOffset(offset);
    const found = item && cases[item.index];
    top.current = found ? { key: found.key, beyond: offset - item.start } : null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when other cases are listed
  useLayoutEffect(() => {
    const index = cases.findIndex(({ key }) => key === top.current?.key);
    const place = index > 0 ? virtualizer.getOffsetForIndex(index, 'start') : undefined;
    if (place && top.current) scroller.current?.scrollTo({ top: place[0] + top.current.beyond });
  }, [cases]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = cases[targetIndex(event.key, currentIndex, cases.length) ?? -1];
    if (target) comparing.lookAt(target.key);
    else if (event.key === 'Enter' && current) {
      comparing.lookAt(current.key);
      session.view?.focus();
    } else return;
    event.preventDefault();
  };

  const summary = describeCount(cases, all, states);
  return (
    <section className="case-list" aria-label="List of differences">
      <div className="case-list-head">
        <h2>{summary}</h2>
        <CaseFilterPanel all={all} />
        <CommandButton command={previousDifference} className="button is-quiet">
          <span aria-hidden="true">‹</span>
        </CommandButton>
        <CommandButton command={nextDifference} className="button is-quiet">
          <span aria-hidden="true">›</span>
        </CommandButton>
      </div>
      <p className="for-readers" aria-live="polite">
        {summary}
      </p>
      {cases.length === 0 && <NothingShown hasCases={all.length > 0} />}
      {current && currentIndex < 0 && cases.length > 0 && (
        <p className="compare-hint">The case below is not among these.</p>
      )}
      <div
        ref={scroller}
        className="case-scroller"
        role="listbox"
        aria-label="Differences in text order"
        aria-activedescendant={currentIndex >= 0 ? optionId(currentIndex) : undefined}
        tabIndex={cases.length > 0 ? 0 : -1}
        hidden={cases.length === 0}
        onScroll={rememberTop}
        onKeyDown={onKeyDown}
      >
        <div className="case-items" role="presentation" style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const one = cases[index];
            return (
              one && (
                <div
                  key={one.key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className="case-position"
                  role="presentation"
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {/* biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself listens for the keys of all its options */}
                  <div
                    id={optionId(index)}
                    className="case-item"
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === currentIndex}
                    aria-setsize={cases.length}
                    aria-posinset={index + 1}
                    onClick={() => comparing.lookAt(one.key)}
                  >
                    <CaseItem session={session} one={one} state={states.get(one.key)} />
                  </div>
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
};

/** '12 of 61 differences, 5 settled, and 8 places the same'. */
const describeCount = (
  shown: readonly Case[],
  all: readonly Case[],
  states: ReadonlyMap<string, CaseState>,
): string => {
  const [left, every] = [differencesIn(shown), differencesIn(all)];
  const differences =
    left === every
      ? countOf(every, 'difference')
      : `${left.toLocaleString('en')} of ${countOf(every, 'difference')}`;
  const settled = shown.filter(({ key }) => standingOf(states.get(key)) === 'settled').length;
  const same = shown.length - left;
  return [
    differences,
    ...(settled > 0 ? [`${settled.toLocaleString('en')} settled`] : []),
    ...(same > 0 ? [`and ${countOf(same, 'place')} the same`] : []),
  ].join(', ');
};

const differencesIn = (cases: readonly Case[]): number => cases.filter(({ kind }) => kind !== 'same').length;

const NothingShown = ({ hasCases }: { readonly hasCases: boolean }): ReactElement => {
  const workbench = useWorkbench();
  if (!hasCases) return <p className="compare-hint">Nobody has tagged anything yet.</p>;
  return (
    <div className="compare-hint">
      <p>No difference matches.</p>
      <button type="button" className="button" onClick={() => clearCaseFilter(workbench)}>
        Clear the filters
      </button>
    </div>
  );
};

const optionId = (index: number): string => `case-${index}`;

const targetIndex = (key: string, current: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
      return current < 0 ? count - 1 : Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
