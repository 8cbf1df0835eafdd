/** The workbench: what the program knows while it runs, and the only place from which anything is written. */
import type { Analyst } from '#core/annotation/analyst';
import type { Change } from '#core/edit/change';
import type { MergePlan } from '#core/exchange/merge-library';
import type { Host } from '#host/contract';
import { applyChange, redoNext, undoLast } from '#store/apply-change';
import type { StoredContent } from '#store/database';
import type { Store } from '#store/open-store';
import {
  type HistoryHeads,
  type LibraryEntry,
  observeAnalysts,
  observeHistory,
  observeLibrary,
  readPaper,
} from '#store/queries';
import { describeWriteFailure } from './describe';
import { createObservable, type Observable } from './observable';
import { openPaperSession, type PaperSession } from './paper-session';
import { parseRoute, type Route, routeHash } from './route';

export type Place =
  | { readonly kind: 'library' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'paper'; readonly session: PaperSession }
  /** The address names a paper that is not in this library. */
  | { readonly kind: 'missing' };

export type Dialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'analyst' }
  | { readonly kind: 'merge'; readonly plan: MergePlan; readonly fileName: string };

/** One message at a time: what has just been done, or what went wrong and what to do. */
export interface Notice {
  readonly kind: 'done' | 'fault';
  readonly text: string;
  /** Particulars of a fault, one a line. */
  readonly details?: readonly string[];
}

export interface WorkbenchState {
  /** Null until read. Empty before the first start is finished. */
  readonly analysts: readonly Analyst[] | null;
  readonly library: readonly LibraryEntry[] | null;
  readonly history: HistoryHeads;
  readonly place: Place;
  readonly dialog: Dialog | null;
  readonly notice: Notice | null;
  /** Writes that are not on the disk yet. */
  readonly pendingWrites: number;
}

export interface Write {
  readonly change: Change;
  readonly contents?: readonly StoredContent[];
}

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
   * Writes one change after all that were asked for before it: `build` sees what those have left, and returns
   * null when nothing is to be done. Resolves to whether it is on the disk; a failure is shown.
   */
  write(build: () => Write | null): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  show(changed: Partial<Pick<WorkbenchState, 'dialog' | 'notice'>>): void;
  goTo(route: Route): void;
}

export const createWorkbench = (store: Store, host: Host): Workbench => {
  const state = createObservable<WorkbenchState>({
    analysts: null,
    library: null,
    history: { undo: null, redo: null },
    place: { kind: 'opening' },
    dialog: null,
    notice: null,
    pendingWrites: 0,
  });
  const update = (changed: Partial<WorkbenchState>): void => state.set({ ...state.value, ...changed });
  const me = (): Analyst | null => state.value.analysts?.find(({ isMe }) => isMe) ?? null;
  const session = (): PaperSession | null =>
    state.value.place.kind === 'paper' ? state.value.place.session : null;

  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = (write: () => Promise<unknown>): Promise<boolean> => {
    update({ pendingWrites: state.value.pendingWrites + 1 });
    const result = queue.then(write).then(
      () => true,
      (error: unknown) => {
        update({ notice: { kind: 'fault', text: describeWriteFailure(error) } });
        return false;
      },
    );
    queue = result.then(() => update({ pendingWrites: state.value.pendingWrites - 1 }));
    return result;
  };

  observeLibrary(store).subscribe((library) => update({ library }));
  observeHistory(store).subscribe((history) => update({ history }));
  observeAnalysts(store).subscribe((analysts) => {
    const before = me()?.id;
    update({ analysts });
    if (me()?.id !== before) void followRoute();
  });

  let opening = 0;
  const followRoute = async (): Promise<void> => {
    const route = parseRoute(location.hash);
    const analyst = me();
    const turn = ++opening;
    session()?.close();
    if (route.kind === 'library' || !analyst) return update({ place: { kind: 'library' } });
    update({ place: { kind: 'opening' } });
    const paper = await readPaper(store, route.paperId);
    const opened = paper && (await openPaperSession(store, paper, analyst.id));
    if (turn !== opening) return opened?.close();
    update({ place: opened ? { kind: 'paper', session: opened } : { kind: 'missing' } });
  };
  window.addEventListener('hashchange', () => void followRoute());

  return {
    host,
    store,
    state,
    me,
    session,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    write: (build) =>
      enqueue(async () => {
        const write = build();
        if (write) await applyChange(store, write.change, Date.now(), write.contents);
      }),
    undo: async () => void (await enqueue(() => undoLast(store))),
    redo: async () => void (await enqueue(() => redoNext(store))),
    show: update,
    goTo(route) {
      location.hash = routeHash(route);
    },
  };
};
