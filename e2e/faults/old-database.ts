/** A database as an older program left it, many times as large as the kept sample, so that bringing it up to date takes a while. */
import type { Page } from '@playwright/test';
import { TABLES } from '../../src/core/records/tables';

const COPIES = 400;

/** In place of the page's own, while that is closed. Returns the ids of what is in each table. */
export const restoreOldDatabase = async (
  page: Page,
  sample: string,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  // What the page of before is still loading is let through: it would take an empty answer for a part of itself.
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: '' })
      : route.continue(),
  );
  await page.reload();
  const ids = await page.evaluate(restore, { sample, copies: COPIES, tables: [...TABLES] });
  await page.unroute('**/*');
  return ids;
};

interface Given {
  readonly sample: string;
  readonly copies: number;
  readonly tables: readonly string[];
}

interface TableDump {
  readonly name: string;
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly (IDBIndexParameters & { name: string; keyPath: string | string[] })[];
  readonly rows: readonly { readonly id?: string; readonly seq?: number }[];
}

/** Runs in the page. */
const restore = async ({ sample, copies, tables }: Given): Promise<Record<string, string[]>> => {
  const settled = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('postil'));
  const dump: { version: number; tables: TableDump[] } = JSON.parse(sample, (_key, value) => {
    if (value === null || typeof value !== 'object') return value;
    if ('utf8' in value) return new TextEncoder().encode(value.utf8);
    return 'bytes' in value ? Uint8Array.from(value.bytes) : value;
  });
  // Steps of undo, which every version before the newest goes through.
  const copiesOf = (name: string, rows: TableDump['rows']): TableDump['rows'] => {
    const { seq: _own, ...step } = rows[0] ?? {};
    return name === 'history' ? Array.from({ length: copies }, () => step) : [];
  };
  const ids: Record<string, string[]> = {};
  const request = indexedDB.open('postil', dump.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of dump.tables) {
      const table = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, ...kind } of indexes) table.createIndex(index, path, kind);
      const kept = [...rows, ...copiesOf(name, rows)];
      for (const row of kept) table.add(row);
      if (tables.includes(name)) ids[name] = kept.map(({ id }) => id ?? '');
    }
  };
  (await settled(request)).close();
  return ids;
};
