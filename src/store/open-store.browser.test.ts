import { afterEach, describe, expect, test, vi } from 'vitest';
import { testAnalyst, testAnnotation, testPaper } from '#core/testing/records';
import { applyChange, undoLast } from './apply-change';
import { SCHEMA } from './database';
import { openStore } from './open-store';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from './testing/database-dump';
import { setUp, tag } from './testing/sample-changes';
import { deleteTestStores, newDatabaseName, openTestStore } from './testing/test-stores';

const paper = testPaper('One claim.', 'one.txt');

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteTestStores();
});

/** A library of this version, closed, with something in every table. */
const dumpOfLibrary = async (): Promise<DatabaseDump> => {
  const store = await openTestStore();
  await applyChange(store, setUp([testAnalyst('a', true)], [paper]), 0, [paper]);
  await applyChange(store, tag(testAnnotation('1', paper, 'claim')), 0);
  store.close();
  return dumpDatabase(store.db.name);
};

/** The library as a Postil of another version would have left it. */
const asWrittenBy = (schema: number, dump: DatabaseDump): DatabaseDump => ({
  ...dump,
  tables: dump.tables.map((table) =>
    table.name === 'meta' ? { ...table, rows: [{ key: 'schema', value: schema }] } : table,
  ),
});

/** Without an index that this program has, and with a table that it does not have. */
const withOtherTables = ({ version, tables }: DatabaseDump): DatabaseDump => ({
  version,
  tables: [
    ...tables.map((table) => (table.name === 'annotations' ? { ...table, indexes: [] } : table)),
    { name: 'consensuses', keyPath: 'id', autoIncrement: false, indexes: [], rows: [{ id: 'r' }] },
  ],
});

describe('openStore', () => {
  test('makes a new library with its schema’s number and no changes', async () => {
    const { db } = await openTestStore();
    expect(await db.meta.toArray()).toEqual([
      { key: 'revision', value: 0 },
      { key: 'schema', value: SCHEMA },
    ]);
  });

  test('leaves a library as it was', async () => {
    const dump = await dumpOfLibrary();
    const name = newDatabaseName();
    await restoreDatabase(name, dump);
    (await openTestStore(name)).close();
    expect(await dumpDatabase(name)).toEqual(dump);
  });

  test.each<[string, (dump: DatabaseDump) => DatabaseDump]>([
    ['by the number it wrote', (dump) => asWrittenBy(SCHEMA + 1, dump)],
    ['by IndexedDB’s number', (dump) => ({ ...dump, version: dump.version + 10 })],
    ['by both', (dump) => ({ ...asWrittenBy(SCHEMA + 1, dump), version: dump.version + 10 })],
    [
      'by IndexedDB’s number, with other tables',
      (dump) => ({ ...withOtherTables(asWrittenBy(SCHEMA + 1, dump)), version: dump.version + 10 }),
    ],
  ])('refuses a library of a newer version, known %s, and changes nothing', async (_, makeNewer) => {
    const name = newDatabaseName();
    const newer = makeNewer(await dumpOfLibrary());
    await restoreDatabase(name, newer);
    const before = await dumpDatabase(name);
    expect(await openStore(name)).toEqual({ kind: 'newer', found: SCHEMA + 1, known: SCHEMA });
    expect(await dumpDatabase(name)).toEqual(before);
  });

  test('says why a library cannot be opened', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Storage is switched off', 'SecurityError');
    });
    expect(await openStore(newDatabaseName())).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('Storage is switched off'),
    });
  });

  test('writes everything strictly: what is resolved is on the disk', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await openTestStore();
    await applyChange(store, setUp([testAnalyst('a', true)], [paper]), 0, [paper]);
    await applyChange(store, tag(testAnnotation('1', paper, 'claim')), 0);
    await undoLast(store);
    const written = begin.mock.results.flatMap(({ value }) =>
      value instanceof IDBTransaction && value.mode === 'readwrite' ? [value.durability] : [],
    );
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(new Set(written)).toEqual(new Set(['strict']));
  });
});
