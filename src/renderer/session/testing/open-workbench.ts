/** A workbench at its work for tests: the real store with a paper and its first annotations, the paper open, no window. */
import { expect, vi } from 'vitest';
import type { Change } from '#core/edit/change';
import type { ImportedPaper } from '#core/paper/paper';
import { createMemoryHost, type MemoryHost } from '#host/memory-host';
import { applyChange } from '#store/apply-change';
import type { Store } from '#store/open-store';
import { claim, openFilledStore, paper } from '#store/testing/filled-store';
import { addPaper, removePaper } from '#store/testing/sample-changes';
import { deleteTestStores, openTestStore } from '#store/testing/test-stores';
import type { PaperSession } from '../paper-session';
import { paperRoute, routeHash } from '../route';
import { createWorkbench, type Workbench } from '../workbench';

export interface OpenWorkbench {
  readonly store: Store;
  readonly host: MemoryHost;
  readonly workbench: Workbench;
  readonly session: PaperSession;
  /** What the window says; the empty string for nothing. */
  notice(): string;
}

export const openWorkbench = async (): Promise<OpenWorkbench> => {
  const store = await openFilledStore();
  goTo(routeHash(paperRoute(paper.id)));
  const host = createMemoryHost();
  const workbench = createWorkbench(store, host);
  await expect.poll(() => workbench.state.value.onScreen.kind).toBe('paper');
  const session = workbench.session();
  if (!session) throw new TypeError('The paper is not open');
  return { store, host, workbench, session, notice: () => workbench.state.value.notice?.text ?? '' };
};

/** A workbench before its first start: nobody is here, and no paper. */
export const openEmptyWorkbench = async (): Promise<Pick<OpenWorkbench, 'store' | 'workbench'>> => {
  const store = await openTestStore();
  goTo('#');
  const workbench = createWorkbench(store, createMemoryHost());
  await expect.poll(() => workbench.state.value.analysts).toEqual([]);
  return { store, workbench };
};

/** Adds another paper and opens it; resolves to its session. */
export const openAnother = async (
  { store, workbench }: OpenWorkbench,
  other: ImportedPaper,
): Promise<PaperSession> => {
  await applyChange(store, addPaper(other), 0, [other]);
  workbench.goTo(paperRoute(other.id));
  await expect.poll(() => workbench.session()?.paper.id).toBe(other.id);
  const session = workbench.session();
  if (!session) throw new TypeError('The other paper is not open');
  return session;
};

/** Another window changes something, and this one has not heard of it yet. */
export const changeElsewhere = async ({ store }: OpenWorkbench, change: Change): Promise<void> => {
  const other = await openTestStore(store.db.name);
  const post = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
  await applyChange(other, change, 0);
  post.mockRestore();
};

/** Another window removes the paper with the claim that was in it at first. */
export const removeElsewhere = (open: OpenWorkbench): Promise<void> =>
  changeElsewhere(open, removePaper(paper, { annotations: [claim] }));

/** After each test. */
export const closeWorkbenches = async (): Promise<void> => {
  vi.restoreAllMocks();
  goTo('#');
  await deleteTestStores();
};

/** Every write fails from here on, as on a full disk, until what it returns is called. */
export const fillDisk = (): (() => void) => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  return () => put.mockRestore();
};

/** Without an event, which workbenches of tests before would follow. */
const goTo = (hash: string): void => history.replaceState(null, '', hash);
