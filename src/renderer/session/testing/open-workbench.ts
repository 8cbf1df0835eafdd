/** A workbench at its work for tests: the real store with a paper and its first annotations, the paper open, no window. */
import { expect, vi } from 'vitest';
import { createMemoryHost } from '#host/memory-host';
import type { Store } from '#store/open-store';
import { openFilledStore, paper } from '#store/testing/filled-store';
import { deleteTestStores } from '#store/testing/test-stores';
import type { PaperSession } from '../paper-session';
import { paperRoute, routeHash } from '../route';
import { createWorkbench, type Workbench } from '../workbench';

export interface OpenWorkbench {
  readonly store: Store;
  readonly workbench: Workbench;
  readonly session: PaperSession;
  /** What the window says; the empty string for nothing. */
  notice(): string;
}

export const openWorkbench = async (): Promise<OpenWorkbench> => {
  const store = await openFilledStore();
  goTo(routeHash(paperRoute(paper.id)));
  const workbench = createWorkbench(store, createMemoryHost());
  await expect.poll(() => workbench.state.value.onScreen.kind).toBe('paper');
  const session = workbench.session();
  if (!session) throw new TypeError('The paper is not open');
  return { store, workbench, session, notice: () => workbench.state.value.notice?.text ?? '' };
};

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
