import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginLibraryDatabase, libraryDatabase } from './library-database';
import { openStore } from './open-store';

const deleteAll = async (): Promise<void> => {
  for (const { name = '' } of await indexedDB.databases())
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
};

beforeEach(deleteAll);
afterEach(deleteAll);

const begin = async (name: string): Promise<void> => {
  const opened = await openStore(name);
  if (opened.kind === 'open') opened.store.close();
};

test('at first it is the first, whatever else is there', async () => {
  expect(await libraryDatabase()).toBe('postil');
  await begin('postilion-7');
  expect(await libraryDatabase()).toBe('postil');
  await begin('postil');
  expect(await libraryDatabase()).toBe('postil');
});

test('one that is begun anew is the library from then on, beside those before it', async () => {
  await begin('postil');
  for (const name of ['postil-2', 'postil-3']) {
    await beginLibraryDatabase();
    expect(await libraryDatabase()).toBe(name);
  }
  expect((await indexedDB.databases()).map(({ name }) => name).sort()).toEqual([
    'postil',
    'postil-2',
    'postil-3',
  ]);
  await begin('postil-10');
  expect(await libraryDatabase()).toBe('postil-10');
});
