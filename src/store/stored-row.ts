/** A record as some version of the schema stored it. */
export type StoredRow = Readonly<Record<string, unknown>>;

export const isStoredRow = (value: unknown): value is StoredRow =>
  typeof value === 'object' && value !== null;
