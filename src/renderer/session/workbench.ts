/** The workbench: what the program knows while it runs, and the only place from which anything is written. */

import type { ImportPlan } from '#core/colleagues/plan-import';
import { type Action, type Change, stepId } from '#core/edit/change';
import type { MergePlan } from '#core/files/merge-library';
import type { Analyst } from '#core/records/analyst';
import type { Host } from '#host/contract';
import { applyChange, redoNext, undoLast } from '#store/apply-change';
import type { StoredContent } from '#store/database';
import type { Store } from '#store/open-store';
import {
  type HistoryHeads,
  type LibraryEntry,
  observeAnalysts,
  observeHistory,
  observeLabels,
  observeLibrary,
  readPaper,
  readPaperTitles,
} from '#store/queries';
import { describeWriteFailure } from '../words/describe';
import { describeUnreadable } from '../words/describe-unreadable';
import type { Notice } from '../words/notice';
import type { FolderNews } from './folder-news';
import { createObservable, type Observable } from './observable';
import { openPaperSession, type PaperSession } from './paper-session';
import { parseRoute, type Route, routeHash } from './route';

/** How a new place is entered in the browser's history: as the next entry, or instead of the one at which one is. */
export type Entry = 'next' | 'instead';

export type Place =
  | { readonly kind: 'library' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'paper'; readonly session: PaperSession }
  /** The address names a paper that is not in this library. */
  | { readonly kind: 'missing' };

export type Dialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'analyst' }
  /** Shown beside the comparison that it is about. */
  | { readonly kind: 'settle-agreeing' }
  | { readonly kind: 'merge'; readonly plan: MergePlan; readonly fileName: string }
  | { readonly kind: 'import'; readonly plan: ImportPlan }
  /** Of the set of this analyst on the open paper: what has no sure place. */
  | { readonly kind: 'review'; readonly analystId: string }
  | { readonly kind: 'close-round' };

/** A note as it is being typed, until it is on the disk. */
export interface NoteDraft {
  readonly note: string;
  /** What the note said when one began to type, or when it was last saved from here. */
  readonly replaces: string;
  /** It could not be saved, and is tried again. */
  readonly hasFailed: boolean;
}

/** Words whose field or annotation went away before they were saved. */
export interface LostWords {
  readonly from: 'note' | 'field';
  readonly words: string;
}

export interface WorkbenchState {
  /** Null until read. Empty before the first start is finished. */
  readonly analysts: readonly Analyst[] | null;
  readonly library: readonly LibraryEntry[] | null;
  readonly history: HistoryHeads;
  /** Every label in the library, to be offered again. */
  readonly labels: readonly string[];
  readonly place: Place;
  /** The address. While a paper is being opened, `place` is not there yet. */
  readonly route: Route;
  readonly dialog: Dialog | null;
  /** What is new in the watched folder; null where none is watched. */
  readonly folder: FolderNews | null;
  /** Beside the dialogs, not one of them: for the commands in it all is as it was before it opened. */
  readonly isPaletteOpen: boolean;
  readonly notice: Notice | null;
  /** By annotation, also of papers that are not open any more. */
  readonly drafts: ReadonlyMap<string, NoteDraft>;
  /** Shown until they are closed. */
  readonly lost: readonly LostWords[];
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
  /** The same, but rejects instead of showing a failure: for what is tried again. */
  attempt(build: () => Promise<Write | null>): Promise<void>;
  /** Resolves to what was taken back; null when there was nothing, or when it failed, which is shown. */
  undo(): Promise<Action | null>;
  redo(): Promise<Action | null>;
  show(
    changed: Partial<
      Pick<WorkbenchState, 'dialog' | 'drafts' | 'folder' | 'isPaletteOpen' | 'lost' | 'notice'>
    >,
  ): void;
  goTo(route: Route, entry?: Entry): void;
}

export const createWorkbench = (store: Store, host: Host): Workbench => {
  const state = createObservable<WorkbenchState>({
    analysts: null,
    library: null,
    history: { undo: null, redo: null },
    labels: [],
    place: { kind: 'opening' },
    route: parseRoute(location.hash),
    dialog: null,
    folder: null,
    isPaletteOpen: false,
    notice: null,
    drafts: new Map(),
    lost: [],
    pendingWrites: 0,
  });
  const update = (changed: Partial<WorkbenchState>): void => state.set({ ...state.value, ...changed });
  const me = (): Analyst | null => state.value.analysts?.find(({ isMe }) => isMe) ?? null;
  const session = (): PaperSession | null =>
    state.value.place.kind === 'paper' ? state.value.place.session : null;

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (write: () => Promise<unknown>): Promise<unknown> => {
    update({ pendingWrites: state.value.pendingWrites + 1 });
    const result = queue.then(write);
    const end = (): void => update({ pendingWrites: state.value.pendingWrites - 1 });
    queue = result.then(end, end);
    return result;
  };
  const enqueue = (write: () => Promise<unknown>): Promise<boolean> =>
    inTurn(write).then(
      () => true,
      (error: unknown) => {
        update({ notice: { kind: 'fault', text: describeWriteFailure(error) } });
        return false;
      },
    );
  const apply = async (write: Write | null): Promise<void> => {
    if (write) await applyChange(store, write.change, Date.now(), write.contents);
  };

  const takeStep = async (take: (from: Store) => Promise<Change | null>): Promise<Action | null> => {
    const taken: (Change | null)[] = [];
    await enqueue(async () => taken.push(await take(store)));
    return taken[0]?.action ?? null;
  };

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
    if (me()?.id !== before) void followRoute();
  });

  /** Followed only while it is shown: counting the annotations of every paper would hold up each new one. */
  let library: { unsubscribe(): void } | null = null;
  const followLibrary = (isShown: boolean): void => {
    if (isShown) library ??= observeLibrary(store).subscribe((entries) => update({ library: entries }));
    else library?.unsubscribe();
    if (!isShown) library = null;
  };

  let opening = 0;
  const followRoute = async (isAnew = false): Promise<void> => {
    const route = parseRoute(location.hash);
    const analyst = me();
    const open = session();
    // Only the look has changed: caret, scroll position and choice stay as they are.
    if (!isAnew && open && route.kind === 'paper' && isOf(open, route.paperId, analyst))
      return lookAt(open, route);
    const turn = ++opening;
    open?.close();
    followLibrary(route.kind === 'library' || !analyst);
    if (route.kind === 'library' || !analyst) return update({ route, place: { kind: 'library' } });
    update({ route, place: { kind: 'opening' } });
    const paper = await readPaper(store, route.paperId);
    const opened = paper && (await openPaperSession(store, paper, analyst.id));
    if (turn !== opening) return opened?.close();
    opened?.search(route.look.words);
    update({ place: opened ? { kind: 'paper', session: opened } : { kind: 'missing' } });
  };
  const lookAt = (open: PaperSession, route: PaperRoute): void => {
    open.search(route.look.words);
    update({ route });
  };
  window.addEventListener('hashchange', () => void followRoute());
  // Removed in whichever window, the paper is left; brought back, it is opened again.
  store.feed.subscribe(({ change }) => {
    const { route } = state.value;
    if (route.kind === 'paper' && comesOrGoes(change, route.paperId)) void followRoute(true);
  });

  return {
    host,
    store,
    state,
    me,
    session,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    write: (build) => enqueue(async () => apply(build())),
    attempt: async (build) => {
      await inTurn(async () => apply(await build()));
    },
    undo: () => takeStep(undoLast),
    redo: () => takeStep(redoNext),
    show: update,
    goTo(route, entry = 'next') {
      const hash = routeHash(route);
      if (hash === location.hash) return;
      if (entry === 'next') history.pushState(null, '', hash);
      else history.replaceState(null, '', hash);
      void followRoute(); // at once: what is typed into the search field is seen in the field by way of the route
    },
  };
};

type PaperRoute = Extract<Route, { readonly kind: 'paper' }>;

const comesOrGoes = ({ steps }: Change, paperId: string): boolean =>
  steps.some((step) => step.table === 'papers' && stepId(step) === paperId && !(step.before && step.after));

const isOf = (session: PaperSession, paperId: string, analyst: Analyst | null): boolean =>
  session.paper.id === paperId && session.analystId === analyst?.id;
