/** Comparing on the open paper: the chosen claim sets, the cases in which they agree or differ, and which one is looked at. */

import type { ComparedSet } from '#core/alignment/compared-set';
import type { Case } from '#core/cases/case';
import { type CaseFilter, EMPTY_CASE_FILTER, filterCases } from '#core/cases/case-filter';
import { casesAt } from '#core/cases/cases-at';
import { type CaseState, createDecisionLog, stateOfCase } from '#core/cases/decision-log';
import { type ShownSet, shownSets } from '#core/compare/shown-set';
import { type Step, stepsOf } from '#core/edit/change';
import { recordsAfter, replaced } from '#core/edit/records-after';
import { sameRecord } from '#core/edit/same-record';
import type { Direction } from '#core/passage/boundaries';
import type { TextRange } from '#core/passage/range';
import type { Analyst } from '#core/records/analyst';
import type { Decision } from '#core/records/decision';
import type { PaperRecords } from '#core/records/paper-records';
import { followRecords } from '#store/follow-records';
import type { Store } from '#store/open-store';
import { readPaperSnapshot } from '#store/queries';
import { type Comparer, type ComparisonResult, createComparer } from './comparing/comparer';
import { caseBeside, sameCaseIn } from './comparing/neighbouring-case';
import { ownDecisions } from './comparing/own-decisions';
import { createObservable, type Observable } from './observable';
import type { OpenText } from './open-text';

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
  /** Goes up when one goes to a case or other cases are listed. Lists scroll to the case then, and not when it merely changes. */
  readonly visits: number;
  /** Why nothing is compared. */
  readonly failure: string | null;
}

export interface CompareSession {
  readonly state: Observable<CompareState>;
  /** Chooses by analyst which sets are compared; an empty list means all. Unknown analysts are ignored. */
  chooseSets(analystIds: readonly string[]): void;
  filterBy(filter: CaseFilter): void;
  /** Looks at a case and moves the text to it; null leaves it. */
  lookAt(key: string | null): void;
  /** Looks at a case that was clicked in the text, without moving the text. */
  pointAt(key: string): void;
  /** The same with the first case at a place in the text, or the one after the case that is looked at already. */
  pointAtNext(offset: number): void;
  /** Looks at the next of the shown cases or the one before, round the ends; null when none is shown. */
  step(direction: Direction): Case | null;
  close(): void;
}

/** Changes that belong together come within this time of one another. */
const QUIET_TIME = 50;

/** Compares for as long as it is not closed. */
export const openCompareSession = (store: Store, text: OpenText): CompareSession => {
  const desk = createDesk(text);
  const following = followRecords(store.feed, () => readPaperSnapshot(store, text.paper.id), {
    onRead: (snapshot) => {
      desk.analysts = snapshot.analysts;
      show(desk, snapshot.records);
      compare(desk);
    },
    // At once, so that the next decision knows of the one before.
    onChange({ change }) {
      follow(desk, change.steps);
      return true;
    },
  });
  return {
    state: desk.state,
    chooseSets(analystIds) {
      desk.chosen = analystIds;
      if (desk.state.value.records) compare(desk);
    },
    filterBy: (filter) => filterBy(desk, filter),
    lookAt: (key) => lookAt(desk, caseOf(desk, key)),
    pointAt: (key) => goTo(desk, caseOf(desk, key)),
    pointAtNext: (offset) => pointAtNext(desk, offset),
    step: (direction) => stepCase(desk, direction),
    close() {
      clearTimeout(desk.waiting);
      following.stop();
      desk.comparer.end();
    },
  };
};

/** What a comparison knows and does not show. */
interface Desk {
  readonly text: OpenText;
  readonly state: Observable<CompareState>;
  readonly comparer: Comparer;
  analysts: readonly Analyst[];
  /** Ids of analysts; none for all. */
  chosen: readonly string[];
  filter: CaseFilter;
  /** The sets of the latest order. */
  compared: readonly ComparedSet[];
  /** The place that was looked at last. When its case is gone, the neighbours are found from here. */
  lastPlace: TextRange | null;
  waiting: ReturnType<typeof setTimeout> | undefined;
}

const createDesk = (text: OpenText): Desk => {
  const { paper, sections } = text;
  const comparer = createComparer(
    { text: paper.text, blocks: paper.blocks, sections },
    {
      onResult: (result) => takeIn(desk, result),
      onFailure: (failure) => update(desk, { isComparing: false, failure }),
    },
  );
  const desk: Desk = {
    text,
    state: createObservable(AT_FIRST),
    comparer,
    analysts: [],
    chosen: [],
    filter: EMPTY_CASE_FILTER,
    compared: [],
    lastPlace: null,
    waiting: undefined,
  };
  return desk;
};

const AT_FIRST: CompareState = {
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
};

const update = ({ state }: Desk, changed: Partial<CompareState>): void =>
  state.set({ ...state.value, ...changed });

const takeIn = (desk: Desk, result: ComparisonResult): void => {
  const { current, decisions } = desk.state.value;
  update(desk, {
    result,
    isComparing: false,
    failure: null,
    current: current && sameCaseIn(result.cases, current),
    ...judge(desk, result, decisions),
  });
};

type Judged = Pick<CompareState, 'states' | 'shown'>;

const judge = (
  { text: { sections }, filter }: Desk,
  result: ComparisonResult | null,
  decisions: readonly Decision[],
): Judged => {
  const cases = result?.cases ?? [];
  const states = statesOf(cases, decisions);
  return { states, shown: filterCases(cases, filter, { sections, states }) };
};

const statesOf = (cases: readonly Case[], decisions: readonly Decision[]): Judged['states'] => {
  if (decisions.length === 0) return new Map();
  const log = createDecisionLog(decisions);
  return new Map(cases.map((one) => [one.key, stateOfCase(one, log)]));
};

const follow = (desk: Desk, steps: readonly Step[]): void => {
  const { records } = desk.state.value;
  if (!records) return;
  desk.analysts = replaced(desk.analysts, stepsOf(steps, 'analysts'));
  show(desk, recordsAfter(records, steps, desk.text.paper.id));
};

const show = (desk: Desk, records: PaperRecords): void => {
  const decisions = ownDecisions(records);
  const available = shownSets(records, desk.analysts);
  update(desk, { records, decisions, available, ...judge(desk, desk.state.value.result, decisions) });
  clearTimeout(desk.waiting);
  desk.waiting = setTimeout(() => compare(desk), QUIET_TIME);
};

const compare = (desk: Desk): void => {
  const sets = desk.state.value.available.filter(({ analystId, kind }) =>
    desk.chosen.length === 0 ? kind !== 'consensus' : desk.chosen.includes(analystId),
  );
  const areSame = areSameSets(sets, desk.compared);
  update(desk, { sets });
  if (areSame) return; // a decision changes the consensus alone
  desk.compared = sets.map(({ analystId, annotations, relations }) => ({
    analystId,
    annotations,
    relations,
  }));
  update(desk, { isComparing: sets.length > 1, ...(sets.length < 2 ? NOTHING_COMPARED : {}) });
  if (sets.length > 1) desk.comparer.compare(desk.compared);
};

const filterBy = (desk: Desk, filter: CaseFilter): void => {
  if (sameRecord(filter, desk.filter)) return;
  desk.filter = filter;
  const { result, decisions, visits } = desk.state.value;
  update(desk, { ...judge(desk, result, decisions), visits: visits + 1 });
};

const caseOf = ({ state }: Desk, key: string | null): Case | null =>
  state.value.result?.cases.find((one) => one.key === key) ?? null;

/** Who goes to a case has done with the annotation that stood below. */
const goTo = (desk: Desk, found: Case | null): void => {
  if (found) desk.text.choose(null, false);
  update(desk, { current: found, visits: desk.state.value.visits + 1 });
  desk.lastPlace = found?.place ?? desk.lastPlace;
};

const pointAtNext = (desk: Desk, offset: number): void => {
  const { result, current } = desk.state.value;
  const here = casesAt(result?.cases ?? [], offset);
  const next = here[(here.findIndex(({ key }) => key === current?.key) + 1) % here.length];
  if (next) goTo(desk, next);
};

const lookAt = (desk: Desk, found: Case | null): void => {
  goTo(desk, found);
  if (found) desk.text.view?.reveal(found.place);
};

const stepCase = (desk: Desk, direction: Direction): Case | null => {
  const { shown, current } = desk.state.value;
  const from = desk.lastPlace?.from ?? desk.text.view?.caret ?? 0;
  const next = caseBeside(shown, current, from, direction);
  if (next) lookAt(desk, next);
  return next;
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

const NOTHING_COMPARED = { result: null, shown: [], current: null } as const satisfies Partial<CompareState>;
