import { afterEach, expect, test } from 'vitest';
import { TABLES } from '#core/records/tables';
import { deleteTestStores, openTestStore } from './testing/test-stores';

afterEach(deleteTestStores);

test('the database has a table for the records of each kind', async () => {
  const { db } = await openTestStore();
  const names = db.tables.map(({ name }) => name);
  expect(TABLES.filter((table) => !names.includes(table))).toEqual([]);
});
