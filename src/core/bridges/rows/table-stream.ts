/** Claim sets written as the four tables for databases, a file each, one set after the other and each paper once. */
import { createLossCount, type LossCount } from '../foreign/losses';
import type { OpenSetStream, PutBytes, WriteInput, Written } from '../foreign/written';
import { type Row, TABLES_FOR_MANY, type TableForMany } from './columns';
import { rowsOf } from './rows';

export interface TableFormat {
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly open: (table: TableForMany, out: TableOutput) => TableWriter;
}

export interface TableOutput {
  readonly put: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly losses: LossCount;
}

export interface TableWriter {
  add(row: Row): void;
  end(): void;
}

export const tableStream =
  (format: TableFormat): OpenSetStream =>
  (put) => {
    const losses = createLossCount();
    const tables = TABLES_FOR_MANY.map((table) => [table, openTable(format, table, put, losses)] as const);
    const papers = new Set<string>();
    return {
      add: (set) => {
        const rows = rowsOf(set);
        for (const [table, writer] of tables) {
          if (table === 'papers' && papers.has(set.paper.id)) continue;
          for (const row of rows[table]) writer.add(row);
        }
        papers.add(set.paper.id);
        losses.add('dismissals', '', set.dismissals.length);
        losses.add('decisions', '', set.consensus?.decisions.length ?? 0);
      },
      end: () => {
        for (const [, writer] of tables) writer.end();
        return losses.list();
      },
    };
  };

/** Bytes are put at once, if only none: a table without rows is a file too. */
const openTable = (
  { extension, open }: TableFormat,
  table: TableForMany,
  put: PutBytes,
  losses: LossCount,
): TableWriter => {
  const ending = `.${table}.${extension}`;
  put(ending, new Uint8Array());
  return open(table, { put: (bytes) => put(ending, bytes), losses });
};

/** All at once, for sets that are in memory anyway. */
export const writeTables = (open: OpenSetStream, { sets }: Pick<WriteInput, 'sets'>): Written => {
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const stream = open((ending, bytes) => {
    const before = parts.get(ending);
    if (before) before.push(bytes);
    else parts.set(ending, [bytes]);
  });
  for (const set of sets) stream.add(set);
  const losses = stream.end();
  return { files: [...parts].map(([ending, some]) => ({ ending, bytes: joined(some) })), losses };
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
