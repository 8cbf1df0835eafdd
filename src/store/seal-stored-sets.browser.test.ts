/** What the upgrade that seals sets makes of data that is damaged, or has another story than the kept sample. */
import { afterEach, expect, test, vi } from 'vitest';
import { testPaper } from '#core/testing/records';
import { redoNext, undoLast } from './apply-change';
import { openStore, type Store } from './open-store';
import sealedJson from './samples/database-8-sealed.json?raw';
import { readSharedRecords } from './shared-sets';
import { isStoredRow, type StoredRow } from './stored-row';
import { dumpDatabase, readDump, restoreDatabase } from './testing/database-dump';
import { deleteTestStores, newDatabaseName, openTestStore } from './testing/test-stores';
import { withSealedContents } from './with-sealed-contents';

afterEach(deleteTestStores);

const sea = testPaper('# Sea 🗺️\n\nIt has a claim, and evidence for it.', 'sea.md');

type Rows = readonly StoredRow[];

/** The sample, with other rows in some tables. */
const openChanged = async (changed: (table: string, rows: Rows) => Rows): Promise<Store> => {
  const dump = readDump(sealedJson);
  const name = newDatabaseName();
  const tables = dump.tables.map((table) => ({
    ...table,
    rows: changed(table.name, table.rows.filter(isStoredRow)),
  }));
  await restoreDatabase(name, { ...dump, tables });
  return openTestStore(name);
};

const rowsOf = (table: string): Rows =>
  readDump(sealedJson)
    .tables.filter(({ name }) => name === table)
    .flatMap(({ rows }) => rows.filter(isStoredRow));

const inside = async (store: Store, analystId: string) =>
  withSealedContents(store, await readSharedRecords(store, sea.id, analystId));

test('one damaged record keeps nothing else of the set from opening, and stays where it is', async () => {
  const store = await openChanged((table, rows) =>
    table === 'annotations' ? rows.map((row) => (row['id'] === 'proof b' ? { ...row, note: 5 } : row)) : rows,
  );
  const set = await inside(store, 'b');
  expect(set.sharedSets).toMatchObject([{ seal: { kind: 'sealed' } }]);
  expect(set.annotations).toMatchObject([{ id: 'claim b' }]);
  expect(await store.db.table('annotations').get('proof b')).toMatchObject({ note: 5 });
});

test('a set that was opened and then removed comes back opened, and what was before that can be undone', async () => {
  const ofD = (table: string): Rows => rowsOf(table).filter(({ analystId }) => analystId === 'd');
  const steps = ['annotations', 'relations', 'dismissals', 'sharedSets'].flatMap((table) =>
    ofD(table).map((before) => ({ table, before, after: null })),
  );
  const change = { action: { kind: 'remove-shared-set', name: 'd' }, steps, undoable: true };
  const removal = { seq: 7, change, at: 0, undone: 0 };
  const store = await openChanged((table, rows) =>
    table === 'history'
      ? [...rows.filter(({ seq }) => seq !== 7), removal]
      : rows.filter(({ analystId }) => analystId !== 'd'),
  );
  await undoLast(store);
  const opened = await readSharedRecords(store, sea.id, 'd');
  expect(opened).toMatchObject({ annotations: [{}, {}], sharedSets: [{ seal: { kind: 'opened' } }] });
  await undoLast(store);
  expect(await readSharedRecords(store, sea.id, 'd')).toMatchObject({ annotations: [], sharedSets: [] });
  await redoNext(store);
  expect(await readSharedRecords(store, sea.id, 'd')).toEqual(opened);
});

test('an upgrade that fails halfway leaves everything as it was, and the next one makes good', async () => {
  const name = newDatabaseName();
  await restoreDatabase(name, readDump(sealedJson));
  const { encrypt } = crypto.subtle;
  let count = 0;
  const failing = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation((...sealed) => {
    count += 1;
    return count === 3 ? Promise.reject(new Error('No more')) : encrypt.apply(crypto.subtle, sealed);
  });
  expect(await openStore(name)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('No more') });
  failing.mockRestore();
  expect(await dumpDatabase(name)).toEqual(readDump(sealedJson));
  const store = await openTestStore(name);
  expect((await inside(store, 'b')).annotations).toHaveLength(2);
});
