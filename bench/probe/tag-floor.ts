/**
 * The least that tagging can cost: one strict transaction that writes the same records, without the library and its
 * indexes, and one frame.
 */
import { frameThatHas } from './moments';

export type TagFloor = () => Promise<number>;

/** An annotation, the entry of the history that holds it once more, and the number of the change. */
const STORES = ['annotation', 'history', 'revision'];

export const openTagFloor = async (): Promise<TagFloor> => {
  const db = await openDatabase();
  let key = 0;
  return async () => {
    const start = performance.now();
    await write(db, ++key);
    return (await frameThatHas(() => true)) - start;
  };
};

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-floor', 1);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const write = (db: IDBDatabase, key: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    const annotation = { id: crypto.randomUUID(), words: 'x'.repeat(ANNOTATION_LENGTH) };
    transaction.objectStore('annotation').put(annotation, key);
    transaction.objectStore('history').put({ change: annotation, at: Date.now() }, key);
    transaction.objectStore('revision').put(key, 'revision');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** In characters: an annotation of a dozen words as JSON has about as many. */
const ANNOTATION_LENGTH = 500;
