/** The workbench: what the program knows while it runs, and the only place from which anything is written. */

import { type Action, stepsOf } from '#core/edit/change';
import { replaced } from '#core/edit/records-after';
import type { Analyst } from '#core/records/analyst';
import type { Host } from '#host/contract';
import { redoNext, undoLast } from '#store/apply-change';
import { followLabels } from '#store/follow-labels';
import { followRecords } from '#store/follow-records';
import type { Store } from '#store/open-store';
import { readLibrarySnapshot, readPaperTitles } from '#store/queries';
import { loadPart } from '../design/load-part';
import { describeWriteFailure } from '../words/describe-write-failure';
import { type AddressFollower, followAddress } from './follow-address';
import { createObservable, type Observable } from './observable';
import type { Outcome } from './outcome';
import type { PaperSession } from './paper-session';
import { parseRoute, type Route, routeHash } from './route';
import { createTurns } from './turns';
import { sessionIn, type WorkbenchState } from './workbench-state';
import { apply, type Building, createWriter, type Write } from './write';

/** Whether a new address becomes the next entry of the browser's history or replaces the current one. */
export type Entry = 'next' | 'instead';

export interface Workbench {
  readonly host: Host;
  readonly store: Store;
  readonly state: Observable<WorkbenchState>;
  /** The time, for whatever is written: ISO 8601. */
  now(): string;
  newId(): string;
  me(): Analyst | null;
  session(): PaperSession | null;
  /**
   * Writes one change after all that were asked for before it: `build` sees, or reads, what those have left, and gives
   * null, or why not, when nothing is to be written. What else it puts beside the change comes back with the outcome.
   */
  write<Made extends Write, Reason = never>(
    build: () => Building<Made, Reason>,
  ): Promise<Outcome<Made, Reason>>;
  /** Like `write`, but rejects where that shows a failure. For callers that try again. */
  attempt<Tried extends { readonly write: Write | null }>(build: () => Promise<Tried>): Promise<Tried>;
  /**
   * Takes back the last step, or only the one of that number. Resolves to what was taken back; null when there was
   * nothing, or when it failed, which is shown.
   */
  undo(only?: number): Promise<Action | null>;
  redo(): Promise<Action | null>;
  show(
    changed: Partial<
      Pick<
        WorkbenchState,
        | 'backupReminder'
        | 'dialog'
        | 'drafts'
        | 'filesSaved'
        | 'isStorageKept'
        | 'remindedAt'
        | 'folder'
        | 'isPaletteOpen'
        | 'lost'
        | 'notice'
        | 'waiting'
        | 'tour'
      >
    >,
  ): void;
  goTo(route: Route, entry?: Entry): void;
}

export const createWorkbench = (store: Store, host: Host): Workbench => {
  const state = createObservable<WorkbenchState>(atStart());
  const update = (changed: Partial<WorkbenchState>): void => state.set({ ...state.value, ...changed });
  const me = (): Analyst | null => state.value.analysts?.find(({ isMe }) => isMe) ?? null;
  const turns = createTurns((pendingWrites) => update({ pendingWrites }));
  const write = createWriter(turns, store, (error) =>
    update({ notice: { kind: 'fault', text: describeWriteFailure(error) } }),
  );
  const follower = followAddress(store, state, me);
  followStore(store, state, me, follower);
  return {
    host,
    store,
    state,
    me,
    session: () => sessionIn(state.value),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    write: (build) => write.change(build),
    attempt: (build) =>
      turns.take(async () => {
        const tried = await build();
        if (tried.write) await apply(store, tried.write);
        return tried;
      }),
    undo: (only) => write.step((from) => undoLast(from, only)),
    redo: () => write.step(redoNext),
    show: update,
    goTo: (route, entry = 'next') => {
      if (enter(route, entry)) void follower.follow(); // at once: the search field shows what is typed by way of the route
    },
  };
};

const atStart = (): WorkbenchState => ({
  analysts: null,
  library: null,
  history: { undo: null, redo: null, step: null },
  labels: [],
  onScreen: { kind: 'opening' },
  route: parseRoute(location.hash),
  dialog: null,
  folder: null,
  isPaletteOpen: false,
  notice: null,
  waiting: null,
  drafts: new Map(),
  lost: [],
  isStorageKept: null,
  backupReminder: null,
  remindedAt: 0,
  filesSaved: 0,
  tour: null,
  pendingWrites: 0,
});

/** What is kept in step with the store, for as long as the window is open. */
const followStore = (
  store: Store,
  state: Observable<WorkbenchState>,
  me: () => Analyst | null,
  follower: AddressFollower,
): void => {
  const update = (changed: Partial<WorkbenchState>): void => state.set({ ...state.value, ...changed });
  const showUnreadable = async (): Promise<void> => {
    const { records } = store.setAside;
    const titles = await readPaperTitles(store, [...new Set(records.map(({ paperId }) => paperId))]);
    const { describeUnreadable } = await loadPart(() => import('../words/describe-unreadable'));
    update({ notice: describeUnreadable(records, titles) });
  };
  store.setAside.subscribe(() => void showUnreadable());
  const meet = (analysts: readonly Analyst[]): void => {
    const before = me()?.id;
    update({ analysts });
    if (me()?.id !== before) void follower.follow();
  };
  followLabels(store, (labels) => update({ labels }));
  followRecords(store.feed, () => readLibrarySnapshot(store), {
    onRead({ history, analysts }) {
      update({ history });
      meet(analysts);
    },
    onChange({ change, history }) {
      update({ history });
      const changed = stepsOf(change.steps, 'analysts');
      if (changed.length > 0) meet(inOrder(replaced(state.value.analysts ?? [], changed)));
      return true;
    },
  });
};

/** As the database has them. */
const inOrder = (analysts: readonly Analyst[]): readonly Analyst[] =>
  analysts.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Returns whether that is another address than before. */
const enter = (route: Route, entry: Entry): boolean => {
  const hash = routeHash(route);
  if (hash === location.hash) return false;
  if (entry === 'next') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
  return true;
};
