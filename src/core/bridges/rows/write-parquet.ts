/** Claim sets as Parquet, a file for each table, with a schema of its own: what engines for many files read. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { WriteInput, Written } from '../foreign/written';
import { type Column, columnsOf, type RowValue, type TableForMany } from './columns';
import { cellOf, type ParquetCell, schemaOf } from './parquet-schema';
import { type TableOutput, type TableWriter, tableStream, writeTables } from './table-stream';

export const streamParquet = tableStream({
  extension: 'parquet',
  open: (table, out) => openParquet(table, out),
});

export const writeParquet = (input: WriteInput): Written => writeTables(streamParquet, input);

/**
 * When a row group is full. Engines share work by them and like tens of thousands of rows, and until one is full it is in
 * memory, several times over while it is written: with four times the characters a conversion took 410 MB, not 245.
 */
const ROW_GROUP = { rows: 100_000, characters: 2 ** 22 };

const openParquet = (table: TableForMany, { put, losses }: TableOutput): TableWriter => {
  const columns = columnsOf(table);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'Postil' });
  let group = emptyGroup(columns);
  const putWritten = (): void => {
    put(writer.getBytes().slice());
    writer.index = 0;
  };
  const writeGroup = (): void => {
    if (group.rows === 0) return;
    parquet.write({ columnData: group.columns, rowGroupSize: group.rows });
    putWritten();
    group = emptyGroup(columns);
  };
  return {
    add: (row) => {
      for (const { name, kind, data } of group.columns) {
        const value = row[name] ?? null;
        if (kind === 'time' && isFiner(value)) losses.add('times');
        data.push(cellOf(value, kind));
        group.characters += charactersIn(value);
      }
      group.rows += 1;
      if (group.rows === ROW_GROUP.rows || group.characters >= ROW_GROUP.characters) writeGroup();
    },
    end: () => {
      writeGroup();
      parquet.finish();
      putWritten();
    },
  };
};

/** Rows that wait, by columns. */
const emptyGroup = (columns: readonly Column[]) => ({
  rows: 0,
  characters: 0,
  columns: columns.map(({ name, type }) => ({ name, kind: type, data: [] as ParquetCell[] })),
});

/** Times are written in milliseconds; those of Postil have no more. */
const isFiner = (time: RowValue): boolean => typeof time === 'string' && /\.\d{3}\d*[1-9]/.test(time);

const charactersIn = (value: RowValue): number =>
  typeof value === 'string'
    ? value.length
    : (value ?? []).reduce<number>((sum, one) => sum + String(one).length, 0);
