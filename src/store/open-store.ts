/** Opens the library, or says in data why it cannot be opened. */
import { type ChangeFeed, createChangeFeed } from './change-feed';
import { PostilDatabase, SCHEMA } from './database';
import { purgeForgotten, purgeSeals, purgeTrash } from './purge';
import { createSetAside, type SetAside } from './set-aside';

export interface Store {
  readonly db: PostilDatabase;
  readonly feed: ChangeFeed;
  /** What of the database cannot be read. */
  readonly setAside: SetAside;
  close(): void;
}

export type OpenResult =
  | { readonly kind: 'open'; readonly store: Store }
  /** Written by a newer Postil: opening it here would damage it. */
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'failed'; readonly reason: string };

export const openStore = async (name = 'postil'): Promise<OpenResult> => {
  const db = new PostilDatabase(name);
  try {
    // Before it is opened: Dexie would open a newer database and change its tables to those that it knows.
    const installed = await installedSchema(name);
    if (installed > SCHEMA) return { kind: 'newer', found: installed, known: SCHEMA };
    await db.open();
    const found = (await db.meta.get('schema'))?.value ?? SCHEMA;
    if (found > SCHEMA) {
      db.close();
      return { kind: 'newer', found, known: SCHEMA };
    }
    await purgeTrash(db, Date.now());
    await purgeSeals(db);
    await purgeForgotten(db);
  } catch (error) {
    db.close();
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
  return { kind: 'open', store: createStore(db) };
};

/** IndexedDB's own number, in which Dexie counts ten to a version; 0 when there is no database yet. */
const installedSchema = async (name: string): Promise<number> => {
  const all = await indexedDB.databases();
  return Math.floor((all.find((one) => one.name === name)?.version ?? 0) / 10);
};

const createStore = (db: PostilDatabase): Store => {
  const feed = createChangeFeed(db.name);
  return {
    db,
    feed,
    setAside: createSetAside(),
    close() {
      feed.close();
      db.close();
    },
  };
};
