/** The queue of cases in text order, as far as the filter leaves them. */
import { type ReactElement, useMemo, useState } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { standingOf } from '#core/cases/case-filter';
import type { CaseState } from '#core/cases/decision-log';
import { clearCaseFilter } from '../../actions/look-actions';
import { nextDifference, previousDifference } from '../../commands/go/go-to-difference';
import { Button } from '../../design/button';
import { VirtualList } from '../../design/lists/virtual-list';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
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
  const scroller = useFocusTarget<HTMLDivElement>('cases');
  const onEnter = (): boolean => {
    if (!current) return false;
    comparing.lookAt(current.key);
    session.view?.focus();
    return true;
  };

  const [isOpen, setIsOpen] = useState(false);
  const summary = describeCount(cases, all, states);
  return (
    <section className={isOpen ? 'case-list is-open' : 'case-list'} aria-label={t('compare.list')}>
      <div className="case-list-head">
        <h2>{summary}</h2>
        <Button
          rank="quiet"
          className="case-list-toggle"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('compare.show-list')}
        </Button>
        <CaseFilterPanel all={all} />
        <CommandButton command={previousDifference} rank="quiet">
          <span aria-hidden="true">‹</span>
        </CommandButton>
        <CommandButton command={nextDifference} rank="quiet">
          <span aria-hidden="true">›</span>
        </CommandButton>
      </div>
      <p className="for-readers" aria-live="polite">
        {summary}
      </p>
      {cases.length === 0 && <NothingShown hasCases={all.length > 0} />}
      {current && currentIndex < 0 && cases.length > 0 && (
        <p className="compare-hint">{t('compare.case-not-among')}</p>
      )}
      <div className="case-list-drawer">
        <VirtualList
          scroller={scroller}
          name={t('compare.in-order')}
          items={cases}
          keyOf={({ key }) => key}
          idPrefix="case"
          selected={currentIndex}
          usualHeight={USUAL_ITEM_HEIGHT}
          sight={visits}
          keepsTop
          onMove={({ key }) => comparing.lookAt(key)}
          onPick={({ key }) => {
            comparing.lookAt(key);
            setIsOpen(false);
          }}
          onEnter={onEnter}
          optionProps={optionProps}
        >
          {(one) => <CaseItem session={session} one={one} state={states.get(one.key)} />}
        </VirtualList>
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
      ? t('compare.differences-count', { count: every })
      : t('compare.differences-some', { shown: left, count: every });
  const decided = shown.filter(({ key }) => standingOf(states.get(key)) === 'settled').length;
  const same = shown.length - left;
  const counts = [differences, ...(decided > 0 ? [t('compare.settled-count', { count: decided })] : [])];
  return listOf([...counts, ...(same > 0 ? [t('compare.same-count', { count: same })] : [])], 'beside');
};

const differencesIn = (cases: readonly Case[]): number => cases.filter(({ kind }) => kind !== 'same').length;

const NothingShown = ({ hasCases }: { readonly hasCases: boolean }): ReactElement => {
  const workbench = useWorkbench();
  if (!hasCases) return <p className="compare-hint">{t('compare.nobody-tagged')}</p>;
  return (
    <div className="compare-hint">
      <p>{t('compare.none-matches')}</p>
      <Button onClick={() => clearCaseFilter(workbench)}>{t('compare.clear-the-filters')}</Button>
    </div>
  );
};

const optionProps = () => ({ className: 'case-item' });
