/** The workbench: what the program knows while it runs, and the only place from which anything is written. */

import type { Action } from '#core/edit/change';
import type { Analyst } from '#core/records/analyst';
import type { Host } from '#host/contract';
import { redoNext, undoLast } from '#store/apply-change';
import type { Store } from '#store/open-store';
import { observeAnalysts, observeHistory, observeLabels, readPaperTitles } from '#store/queries';
import { describeUnreadable } from '../words/describe-unreadable';
import { describeWriteFailure } from '../words/describe-write-failure';
import { type AddressFollower, followAddress } from './follow-address';
import { createObservable, type Observable } from './observable';
import type { NoWrite, Outcome } from './outcome';
import type { PaperSession } from './paper-session';
import { parseRoute, type Route, routeHash } from './route';
import { createTurns } from './turns';
import { sessionIn, type WorkbenchState } from './workbench-state';
import { apply, createWriter, type Write } from './write';

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
   * Writes one change after all that were asked for before it: `build` sees what those have left, and returns null,
   * or why not, when nothing is to be written. What else it puts beside the change comes back with the outcome.
   */
  write<Made extends Write, Reason = never>(
    build: () => Made | NoWrite<Reason> | null,
  ): Promise<Outcome<Made, Reason>>;
  /** Like `write`, but rejects where that shows a failure. For callers that try again. */
  attempt<Tried extends { readonly write: Write | null }>(build: () => Promise<Tried>): Promise<Tried>;
  /** Resolves to what was taken back; null when there was nothing, or when it failed, which is shown. */
  undo(): Promise<Action | null>;
  redo(): Promise<Action | null>;
  show(
    changed: Partial<
      Pick<WorkbenchState, 'dialog' | 'drafts' | 'folder' | 'isPaletteOpen' | 'lost' | 'notice' | 'reading'>
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
    undo: () => write.step(undoLast),
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
  history: { undo: null, redo: null },
  labels: [],
  onScreen: { kind: 'opening' },
  route: parseRoute(location.hash),
  dialog: null,
  folder: null,
  isPaletteOpen: false,
  notice: null,
  reading: null,
  drafts: new Map(),
  lost: [],
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
    update({ notice: describeUnreadable(records, titles) });
  };
  store.setAside.subscribe(() => void showUnreadable());
  observeHistory(store).subscribe((history) => update({ history }));
  observeLabels(store).subscribe((labels) => update({ labels }));
  observeAnalysts(store).subscribe((analysts) => {
    const before = me()?.id;
    update({ analysts });
    if (me()?.id !== before) void follower.follow();
  });
};

/** Returns whether that is another address than before. */
const enter = (route: Route, entry: Entry): boolean => {
  const hash = routeHash(route);
  if (hash === location.hash) return false;
  if (entry === 'next') history.pushState(null, '', hash);
  else history.replaceState(null, '', hash);
  return true;
};
