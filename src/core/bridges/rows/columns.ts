/** The four tables for databases: their columns and what is in these, the same in every format. They never change. */

export const TABLES_FOR_MANY = ['papers', 'sets', 'claims', 'relations'] as const;
export type TableForMany = (typeof TABLES_FOR_MANY)[number];

/** What the values of a column are; `'text?'` and `'day?'` can be null. */
export type ColumnType = keyof ValueTypes;

interface ValueTypes {
  text: string;
  'text?': string | null;
  texts: readonly string[];
  numbers: readonly number[];
  /** `2026-06-02` */
  'day?': string | null;
  /** `2026-06-02T09:00:00.000Z` */
  time: string;
}

export const COLUMNS = {
  papers: {
    id: 'text',
    title: 'text',
    authors: 'texts',
    number: 'text?',
    date: 'day?',
    publisher: 'text?',
    editors: 'texts',
    sourceName: 'text',
    sourceHash: 'text',
    reader: 'text',
    textHash: 'text',
    text: 'text',
  },
  sets: { id: 'text', paper: 'text', analystId: 'text', analyst: 'text', kind: 'text' },
  claims: {
    id: 'text',
    set: 'text',
    tag: 'text',
    passages: 'texts',
    starts: 'numbers',
    ends: 'numbers',
    note: 'text',
    labels: 'texts',
    likelihood: 'text?',
    confidence: 'text?',
    createdAt: 'time',
    updatedAt: 'time',
  },
  relations: { id: 'text', set: 'text', kind: 'text', from: 'text', to: 'text', createdAt: 'time' },
} as const satisfies Record<TableForMany, Readonly<Record<string, ColumnType>>>;

export type RowOf<Table extends TableForMany> = {
  readonly [Name in keyof (typeof COLUMNS)[Table]]: (typeof COLUMNS)[Table][Name] extends ColumnType
    ? ValueTypes[(typeof COLUMNS)[Table][Name]]
    : never;
};

/** Of whichever table. */
export type Row = Readonly<Record<string, RowValue>>;
export type RowValue = ValueTypes[ColumnType];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** In their order. */
export const columnsOf = (table: TableForMany): readonly Column[] =>
  Object.entries(COLUMNS[table]).map(([name, type]) => ({ name, type }));
