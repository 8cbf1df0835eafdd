/** Comparing on the open paper: the chosen claim sets, the cases in which they agree or differ, and which one is looked at. */
import type { Case } from '#core/compare/case';
import type { Decision } from '#core/compare/decision';
import type { PaperRecords } from '#core/edit/change';
import { readAnalysts, readPaperRecords } from '#store/queries';
import { createObservable, type Observable } from '../observable';
import type { PaperSession } from '../paper-session';
import type { Workbench } from '../workbench';
import { type ComparisonResult, createComparer } from './comparer';
import { type ShownSet, shownSets } from './shown-set';

export interface CompareState {
  /** All that could be compared; empty until read. */
  readonly available: readonly ShownSet[];
  /** Those that are. */
  readonly sets: readonly ShownSet[];
  /** Of the latest finished comparison; null before the first, and with fewer than two sets. */
  readonly result: ComparisonResult | null;
  readonly isComparing: boolean;
  /** Everything that hangs on the paper, as of the latest reading. */
  readonly records: PaperRecords | null;
  /** Of every consensus on the paper. */
  readonly decisions: readonly Decision[];
  /** The case that is looked at. */
  readonly currentKey: string | null;
  /** Why nothing is compared. */
  readonly failure: string | null;
}

export interface CompareSession {
  readonly paper: PaperSession['paper'];
  readonly state: Observable<CompareState>;
  /** Which sets are compared, by analyst, none for all; those that are not there are passed over. */
  chooseSets(analystIds: readonly string[]): void;
  /** Looks at a case and brings it into sight; null leaves it. */
  lookAt(key: string | null): void;
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
    currentKey: null,
    failure: null,
  });
  const update = (changed: Partial<CompareState>): void => state.set({ ...state.value, ...changed });
  let chosen: readonly string[] = [];
  let isClosed = false;

  const comparer = createComparer(
    { text: paper.text, blocks: paper.blocks, sections },
    {
      onResult: (result) => update({ result, isComparing: false, failure: null }),
      onFailure: (failure) => update({ isComparing: false, failure }),
    },
  );

  const compare = (): void => {
    const sets = state.value.available.filter(({ analystId, kind }) =>
      chosen.length === 0 ? kind !== 'consensus' : chosen.includes(analystId),
    );
    update({ sets, isComparing: sets.length > 1, ...(sets.length < 2 ? { result: null } : {}) });
    if (sets.length > 1)
      comparer.compare(
        sets.map(({ analystId, annotations, relations }) => ({ analystId, annotations, relations })),
      );
  };

  const read = async (): Promise<void> => {
    const [records, analysts] = await Promise.all([
      readPaperRecords(workbench.store, paper.id),
      readAnalysts(workbench.store),
    ]);
    if (isClosed) return;
    update({ records, decisions: records.decisions, available: shownSets(records, analysts) });
    compare();
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopFollowing = workbench.store.feed.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void read(), QUIET_TIME);
  });
  void read();

  return {
    paper,
    state,
    chooseSets(analystIds) {
      chosen = analystIds;
      if (state.value.records) compare();
    },
    lookAt(key) {
      update({ currentKey: key });
      const found = caseOf(state.value, key);
      if (found) session.view?.bringIntoSight(found.place);
    },
    close() {
      isClosed = true;
      clearTimeout(waiting);
      stopFollowing();
      comparer.end();
    },
  };
};

const caseOf = ({ result }: CompareState, key: string | null): Case | null =>
  result?.cases.find((one) => one.key === key) ?? null;
