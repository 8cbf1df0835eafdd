/** Columns as Parquet has them: strings in UTF-8, lists in three levels, days and times as numbers since 1970. */
import type { SchemaElement } from 'hyparquet-writer';
import type { Column, ColumnType, RowValue } from './columns';

export const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

const elementsOf = ({ name, type }: Column): SchemaElement[] => {
  switch (type) {
    case 'text':
      return [{ name, repetition_type: 'REQUIRED', ...TEXT }];
    case 'text?':
      return [{ name, repetition_type: 'OPTIONAL', ...TEXT }];
    case 'day?':
      return [{ name, repetition_type: 'OPTIONAL', type: 'INT32', converted_type: 'DATE' }];
    case 'time':
      return [{ name, repetition_type: 'REQUIRED', ...TIME }];
    case 'texts':
      return listOf(name, TEXT);
    case 'numbers':
      return listOf(name, { type: 'INT32' });
  }
};

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** In UTC. */
const TIME = {
  type: 'INT64',
  converted_type: 'TIMESTAMP_MILLIS',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
} as const;

const listOf = (name: string, element: Partial<SchemaElement>): SchemaElement[] => [
  { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'REQUIRED', ...element },
];

export type ParquetCell = RowValue | Date;

/** What the writer takes for a day and a time is a Date; all else stays as it is. */
export const cellOf = (value: RowValue, type: ColumnType): ParquetCell =>
  (type === 'day?' || type === 'time') && typeof value === 'string' ? new Date(value) : value;
