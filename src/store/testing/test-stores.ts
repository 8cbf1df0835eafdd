/** Stores for tests: each on a database of its own in the browser's real IndexedDB. */
import { openStore, type Store } from '#store/open-store';

const opened: Store[] = [];
const names = new Set<string>();

export const newDatabaseName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  names.add(name);
  return name;
};

/** Throws when the store does not open. */
export const openTestStore = async (name = newDatabaseName()): Promise<Store> => {
  const result = await openStore(name);
  if (result.kind !== 'open') throw new TypeError(`The store is not open but ${result.kind}`);
  opened.push(result.store);
  return result.store;
};

/** For after each test. */
export const deleteTestStores = async (): Promise<void> => {
  for (const store of opened.splice(0)) store.close();
  await Promise.all([...names].map(deleteDatabase));
  names.clear();
};

/** Waits until every connection to it is closed. */
const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
