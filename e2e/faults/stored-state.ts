/** What the database of the page holds, and what its change feed acknowledged: to find every loss and every half of a change. */
import { expect, type Page } from '@playwright/test';
import type { Step } from '../../src/core/edit/change';
import { TABLES } from '../../src/core/records/tables';
import type { Committed } from '../../src/store/change-feed';

interface Row {
  readonly id: string;
}

export interface StoredState {
  readonly revision: number;
  readonly schema: number;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** The last steps that undo keeps, oldest first. */
  readonly history: readonly { readonly change: { readonly steps: readonly Step[] } }[];
}

/** Through IndexedDB itself: what is there, not what the program makes of it. */
export const readState = (page: Page): Promise<StoredState> =>
  page.evaluate(async (names) => {
    const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await resultOf(indexedDB.open('postil'));
    const transaction = database.transaction([...names, 'contents', 'sources', 'meta', 'history']);
    const all = (name: string) => resultOf(transaction.objectStore(name).getAll());
    const keys = async (name: string) =>
      (await resultOf(transaction.objectStore(name).getAllKeys())).map((id) => ({ id: String(id) }));
    const meta: { key: string; value: number }[] = await all('meta');
    const metaOf = (wanted: string): number => meta.find(({ key }) => key === wanted)?.value ?? -1;
    const tables = Object.fromEntries(
      await Promise.all([
        ...names.map(async (name) => [name, await all(name)] as const),
        ...['contents', 'sources'].map(async (name) => [name, await keys(name)] as const),
      ]),
    );
    const history = (await all('history')).slice(-50);
    database.close();
    return { revision: metaOf('revision'), schema: metaOf('schema'), tables, history };
  }, TABLES);

/** What the page is told to be on the disk, from now on. */
export const acknowledged = async (page: Page): Promise<readonly Committed[]> => {
  const heard: Committed[] = [];
  await page.exposeFunction('toldCommitted', (committed: Committed) => heard.push(committed));
  await page.evaluate(() => {
    const channel = new BroadcastChannel('postil-changes:postil');
    channel.onmessage = ({ data }) => Reflect.apply(Reflect.get(window, 'toldCommitted'), null, [data]);
    Object.assign(window, { keptListening: channel }); // else it may be collected
  });
  return heard;
};

/** Every acknowledged change is there; what else is there are whole changes; nothing hangs on what is gone. */
export const expectNothingLost = (
  before: StoredState,
  told: readonly Committed[],
  after: StoredState,
): void => {
  const last = told.reduce((latest, { revision }) => Math.max(latest, revision), before.revision);
  const more = after.revision - last;
  expect(more, 'changes that were acknowledged and are gone').toBeGreaterThanOrEqual(0);
  const steps = [
    ...told.flatMap(({ change }) => change.steps),
    // Committed, and ended before it was told: each is one entry of undo.
    ...(more > 0 ? after.history.slice(-more).flatMap(({ change }) => change.steps) : []),
  ];
  for (const table of TABLES) {
    const expected = new Map((before.tables[table] ?? []).map((row) => [row.id, row]));
    for (const step of steps.filter((one) => one.table === table)) apply(expected, step);
    expect(new Map((after.tables[table] ?? []).map((row) => [row.id, row])), table).toEqual(expected);
  }
  expectWhole(after);
};

const apply = (rows: Map<string, Row>, { before, after }: Step): void => {
  if (after) rows.set(after.id, after);
  else if (before) rows.delete(before.id);
};

/** Papers have text and source, records their paper, relations both ends. */
export const expectWhole = ({ tables }: StoredState): void => {
  const idsOf = (table: string): ReadonlySet<string> => new Set((tables[table] ?? []).map(({ id }) => id));
  const papers = idsOf('papers');
  const annotations = idsOf('annotations');
  for (const table of ['contents', 'sources'])
    expect(
      [...papers].filter((id) => !idsOf(table).has(id)),
      `papers without ${table}`,
    ).toEqual([]);
  const fieldOf = (row: Row, name: string): unknown => Reflect.get(row, name);
  for (const table of ['annotations', 'relations', 'sharedSets', 'decisions'])
    expect(
      (tables[table] ?? []).filter((row) => !papers.has(String(fieldOf(row, 'paperId')))),
      `${table} without a paper`,
    ).toEqual([]);
  for (const end of ['from', 'to'])
    expect(
      (tables['relations'] ?? []).filter((row) => !annotations.has(String(fieldOf(row, end)))),
      `relations without an end`,
    ).toEqual([]);
};
