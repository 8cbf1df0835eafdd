/** A whole IndexedDB database as plain data: to compare it with itself later, and to keep one of every version. */

export interface DatabaseDump {
  /** IndexedDB's own number, not ours. */
  readonly version: number;
  readonly tables: readonly TableDump[];
}

interface TableDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexDump[];
  readonly rows: readonly unknown[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

/** Opens the database without a schema, so that nothing of it can change. */
export const dumpDatabase = async (name: string): Promise<DatabaseDump> => {
  const database = await resultOf(indexedDB.open(name));
  const tables: TableDump[] = [];
  for (const table of database.objectStoreNames) tables.push(await dumpTable(database, table));
  database.close();
  return { version: database.version, tables };
};

/** Makes the database anew, from the dump alone. */
export const restoreDatabase = async (name: string, dump: DatabaseDump): Promise<void> => {
  const request = indexedDB.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const table of dump.tables) restoreTable(request.result, table);
  };
  (await resultOf(request)).close();
};

/** Bytes are written as text where they are UTF-8, else as numbers. */
export const writeDump = (dump: DatabaseDump): string =>
  `${JSON.stringify(dump, (_key, value: unknown) => (value instanceof Uint8Array ? writtenBytes(value) : value), 2)}\n`;

export const readDump = (json: string): DatabaseDump =>
  JSON.parse(json, (_key, value: unknown) => {
    if (isText(value)) return new TextEncoder().encode(value.utf8);
    return isNumbers(value) ? Uint8Array.from(value.bytes) : value;
  });

const dumpTable = async (database: IDBDatabase, name: string): Promise<TableDump> => {
  const table = database.transaction(name).objectStore(name);
  const rows: unknown[] = await resultOf(table.getAll());
  const indexes = [...table.indexNames].map((indexName) => {
    const { keyPath, unique, multiEntry } = table.index(indexName);
    return { name: indexName, keyPath, unique, multiEntry };
  });
  return { name, keyPath: table.keyPath, autoIncrement: table.autoIncrement, indexes, rows };
};

const restoreTable = (database: IDBDatabase, dump: TableDump): void => {
  const { name, keyPath, autoIncrement, indexes, rows } = dump;
  const table = database.createObjectStore(name, { keyPath, autoIncrement });
  for (const { name: indexName, keyPath: path, unique, multiEntry } of indexes)
    table.createIndex(indexName, path, { unique, multiEntry });
  for (const row of rows) table.add(row);
};

const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const writtenBytes = (bytes: Uint8Array): { utf8: string } | { bytes: number[] } => {
  try {
    return { utf8: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { bytes: [...bytes] };
  }
};

const isText = (value: unknown): value is { utf8: string } =>
  typeof value === 'object' && value !== null && 'utf8' in value && typeof value.utf8 === 'string';

const isNumbers = (value: unknown): value is { bytes: number[] } =>
  typeof value === 'object' && value !== null && 'bytes' in value && Array.isArray(value.bytes);
