/** Comparing on the open paper: the chosen claim sets, the cases in which they agree or differ, and which one is looked at. */

import type { ComparedSet } from '#core/alignment/compared-set';
import type { Case } from '#core/cases/case';
import { type CaseFilter, EMPTY_CASE_FILTER, filterCases } from '#core/cases/case-filter';
import { type CaseState, createDecisionLog, stateOfCase } from '#core/cases/decision-log';
import { type ShownSet, shownSets } from '#core/compare/shown-set';
import { recordsAfter, replaced } from '#core/edit/records-after';
import type { Direction } from '#core/passage/boundaries';
import type { TextRange } from '#core/passage/range';
import type { Analyst } from '#core/records/analyst';
import type { Decision } from '#core/records/decision';
import type { PaperRecords } from '#core/records/paper-records';
import type { Committed } from '#store/change-feed';
import { readAnalysts, readPaperRecords } from '#store/queries';
import { type ComparisonResult, createComparer } from './comparing/comparer';
import { caseBeside, sameCaseIn } from './neighbouring-case';
import { createObservable, type Observable } from './observable';
import type { PaperSession } from './paper-session';
import { ownDecisions } from './settling';
import type { Workbench } from './workbench';

export interface CompareState {
  /** All that could be compared; empty until read. */
  readonly available: readonly ShownSet[];
  /** Those that are. */
  readonly sets: readonly ShownSet[];
  /** Of the latest finished comparison; null before the first, and with fewer than two sets. */
  readonly result: ComparisonResult | null;
  readonly isComparing: boolean;
  /** Everything that hangs on the paper, as of the latest committed change: what is decided builds on it. */
  readonly records: PaperRecords | null;
  /** Of the consensus that is made here. */
  readonly decisions: readonly Decision[];
  /** How each case of the result stands with the decisions, by its key; empty while nothing is decided. */
  readonly states: ReadonlyMap<string, CaseState>;
  /** The cases of the result that the filter leaves. */
  readonly shown: readonly Case[];
  /** The case that is looked at, which the filter may have left out. */
  readonly current: Case | null;
  /** Counts how often a case was gone to or others were shown: a list brings it into sight then, not when it has changed. */
  readonly visits: number;
  /** Why nothing is compared. */
  readonly failure: string | null;
}

export interface CompareSession {
  readonly session: PaperSession;
  readonly state: Observable<CompareState>;
  /** Which sets are compared, by analyst, none for all; those that are not there are passed over. */
  chooseSets(analystIds: readonly string[]): void;
  filterBy(filter: CaseFilter): void;
  /** Looks at a case and moves the text to it; null leaves it. */
  lookAt(key: string | null): void;
  /** Looks at a case that was pointed at in the text, which stays where it is. */
  pointAt(key: string): void;
  /** Looks at the next of the shown cases or the one before, round the ends; null when none is shown. */
  step(direction: Direction): Case | null;
  close(): void;
}

/** So long after a change nothing more is expected to come with it. */
const QUIET_TIME = 50;

export const openCompareSession = (workbench: Workbench, session: PaperSession): CompareSession => {
  const { paper, sections } = session;
  const state = createObservable<CompareState>({
    available: [],
    sets: [],
    result: null,
    isComparing: false,
    records: null,
    decisions: [],
    states: new Map(),
    shown: [],
    current: null,
    visits: 0,
    failure: null,
  });
  const update = (changed: Partial<CompareState>): void => state.set({ ...state.value, ...changed });
  let chosen: readonly string[] = [];
  let filter = EMPTY_CASE_FILTER;
  /** Where one looked last: that of a case that is gone is where its neighbours are. */
  let lastPlace: TextRange | null = null;
  let isClosed = false;

  const comparer = createComparer(
    { text: paper.text, blocks: paper.blocks, sections },
    {
      onResult: (result) => takeIn(result),
      onFailure: (failure) => update({ isComparing: false, failure }),
    },
  );

  const judge = (result: ComparisonResult | null, decisions: readonly Decision[]): Judged => {
    const cases = result?.cases ?? [];
    const states = statesOf(cases, decisions);
    return { states, shown: filterCases(cases, filter, { sections, states }) };
  };

  const takeIn = (result: ComparisonResult): void => {
    const { current, decisions } = state.value;
    update({
      result,
      isComparing: false,
      failure: null,
      current: current && sameCaseIn(result.cases, current),
      ...judge(result, decisions),
    });
  };

  const goTo = (found: Case | null): void => {
    update({ current: found, visits: state.value.visits + 1 });
    lastPlace = found?.place ?? lastPlace;
  };
  const lookAt = (found: Case | null): void => {
    goTo(found);
    if (found) session.view?.reveal(found.place);
  };
  const caseOf = (key: string | null): Case | null =>
    state.value.result?.cases.find((one) => one.key === key) ?? null;

  let compared: readonly ComparedSet[] = [];
  const compare = (): void => {
    const sets = state.value.available.filter(({ analystId, kind }) =>
      chosen.length === 0 ? kind !== 'consensus' : chosen.includes(analystId),
    );
    const areSame = areSameSets(sets, compared);
    update({ sets });
    if (areSame) return; // a decision changes the consensus alone
    compared = sets.map(({ analystId, annotations, relations }) => ({ analystId, annotations, relations }));
    update({ isComparing: sets.length > 1, ...(sets.length < 2 ? NOTHING_COMPARED : {}) });
    if (sets.length > 1) comparer.compare(compared);
  };

  let analysts: readonly Analyst[] = [];
  let revision: number | null = null;
  let readings = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (records: PaperRecords): void => {
    const decisions = ownDecisions(records);
    const available = shownSets(records, analysts);
    update({ records, decisions, available, ...judge(state.value.result, decisions) });
    clearTimeout(waiting);
    waiting = setTimeout(compare, QUIET_TIME);
  };

  const take = (records: PaperRecords, { change: { steps } }: Committed): PaperRecords => {
    analysts = replaced(
      analysts,
      steps.flatMap((step) => (step.table === 'analysts' ? [step] : [])),
    );
    return recordsAfter(records, steps, paper.id);
  };

  /** At once, so that the next decision knows of the one before. */
  const follow = (committed: Committed): void => {
    const { records } = state.value;
    const isNext = revision === null || committed.revision === revision + 1;
    revision = committed.revision;
    if (!records) return;
    if (!isNext) return void read(); // another window's change went by unheard
    show(take(records, committed));
  };

  const read = async (): Promise<void> => {
    readings += 1;
    const turn = readings;
    const missed: Committed[] = [];
    const stopCollecting = workbench.store.feed.subscribe((committed) => missed.push(committed));
    const [records, known] = await Promise.all([
      readPaperRecords(workbench.store, paper.id),
      readAnalysts(workbench.store),
    ]);
    stopCollecting();
    if (isClosed || turn !== readings) return;
    analysts = known;
    // What was read may hold them already: taken once more, they change nothing.
    show(missed.reduce(take, records));
    compare();
  };

  const stopFollowing = workbench.store.feed.subscribe(follow);
  void read();

  return {
    session,
    state,
    chooseSets(analystIds) {
      chosen = analystIds;
      if (state.value.records) compare();
    },
    filterBy(next) {
      filter = next;
      const { result, decisions, visits } = state.value;
      update({ ...judge(result, decisions), visits: visits + 1 });
    },
    lookAt: (key) => lookAt(caseOf(key)),
    pointAt: (key) => goTo(caseOf(key)),
    step(direction) {
      const { shown, current } = state.value;
      const place = lastPlace ?? { from: session.view?.caret ?? 0, to: 0 };
      const next = caseBeside(shown, current, place.from, direction);
      if (next) lookAt(next);
      return next;
    },
    close() {
      isClosed = true;
      clearTimeout(waiting);
      stopFollowing();
      comparer.end();
    },
  };
};

/** The very same records, in whatever lists. */
const areSameSets = (some: readonly ComparedSet[], others: readonly ComparedSet[]): boolean =>
  some.length === others.length &&
  some.every((set, place) => {
    const other = others[place];
    return (
      set.analystId === other?.analystId &&
      areSameRows(set.annotations, other.annotations) &&
      areSameRows(set.relations, other.relations)
    );
  });

const areSameRows = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((row, place) => row === others[place]);

type Judged = Pick<CompareState, 'states' | 'shown'>;

const statesOf = (cases: readonly Case[], decisions: readonly Decision[]): Judged['states'] => {
  if (decisions.length === 0) return new Map();
  const log = createDecisionLog(decisions);
  return new Map(cases.map((one) => [one.key, stateOfCase(one, log)]));
};

const NOTHING_COMPARED = { result: null, shown: [], current: null } as const satisfies Partial<CompareState>;
