/** Read back by DuckDB, which knows nothing of how they were written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testAnalyst, testAnnotation, testDismissal, testPaper, testRelation } from '../../testing/records';
import { toWrite } from '../foreign/testing/read-back';
import { COLUMNS, type ColumnType, TABLES_FOR_MANY } from './columns';
import { writeJsonLines } from './write-json-lines';
import { streamParquet, writeParquet } from './write-parquet';

const paper = testPaper('😊 Peace is near. War is far.', 'paper.txt');
const claim = testAnnotation('c', paper, ['Peace', 'far'], {
  labels: ['key', '🗺️'],
  likelihood: 'likely',
  createdAt: '2026-07-10T09:00:00.123456Z',
});
const evidence = testAnnotation('e', paper, 'War', { tag: 'evidence', note: 'Said twice.\nAnd again.' });
const set = {
  paper: { ...paper, metadata: { ...paper.metadata, date: '2026-06-02', authors: ['Mira Holm', 'Ö'] } },
  analyst: testAnalyst('a'),
  annotations: [claim, evidence],
  relations: [testRelation('r', evidence, claim)],
  dismissals: [testDismissal('d', claim)],
};
const input = toWrite(set, { ...set, analyst: testAnalyst('b'), relations: [], dismissals: [] });

let database: DuckDBConnection;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-'));
  database = await (await DuckDBInstance.create()).connect();
  for (const { ending, bytes } of [...writeParquet(input).files, ...writeJsonLines(input).files])
    writeFileSync(join(folder, `all${ending}`), bytes);
});
afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

const ask = async (sql: string) => {
  const answer = await database.runAndReadAll(sql.replaceAll('$', folder));
  return answer.getRowObjectsJson();
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  'text?': 'VARCHAR',
  texts: 'VARCHAR[]',
  numbers: 'INTEGER[]',
  'day?': 'DATE',
  time: 'TIMESTAMP WITH TIME ZONE',
};

test('every table has its columns in their order, of the types that they are said to have', async () => {
  for (const table of TABLES_FOR_MANY) {
    const found = await ask(`DESCRIBE SELECT * FROM '$/all.${table}.parquet'`);
    expect(found.map((row) => [row['column_name'], row['column_type']])).toEqual(
      Object.entries(COLUMNS[table]).map(([name, type]) => [name, TYPES[type]]),
    );
  }
});

test('says what the JSON Lines say', async () => {
  for (const table of TABLES_FOR_MANY) {
    const types = Object.entries(COLUMNS[table]).map(([name, type]) => `"${name}": '${TYPES[type]}'`);
    const lines = `FROM read_json('$/all.${table}.jsonl', columns = {${types.join()}})`;
    const expected = (await ask(lines)).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inMilliseconds(value)])),
    );
    expect(await ask(`SELECT * FROM '$/all.${table}.parquet'`)).toEqual(expected);
  }
});

const inMilliseconds = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/(:\d\d\.\d{3})\d+/, '$1') : value;

test('counts what it has no place for, finer times among it', () => {
  expect(writeParquet(input).losses).toEqual([
    { reason: 'dismissals', of: '', count: 1 },
    { reason: 'times', of: '', count: 2 },
  ]);
});

test('gives out rows before the last set has come, so that more sets fit than memory holds', async () => {
  const sizes = new Map<string, number>();
  const stream = streamParquet((ending, bytes) => sizes.set(ending, (sizes.get(ending) ?? 0) + bytes.length));
  const text = `${paper.text} ${'x'.repeat(2 ** 21)}`;
  const before: (number | undefined)[] = [];
  for (const name of ['one', 'two', 'three', 'four']) {
    stream.add({ ...set, paper: { ...set.paper, id: name, text } });
    before.push(sizes.get('.papers.parquet'));
  }
  stream.end();
  expect(before[0]).toBe(0);
  expect(before[3]).toBeGreaterThan(before[1] ?? Number.POSITIVE_INFINITY);
});

test('tables without a row can be asked too', async () => {
  for (const { ending, bytes } of writeParquet(toWrite()).files)
    writeFileSync(join(folder, `none${ending}`), bytes);
  for (const table of TABLES_FOR_MANY)
    expect(await ask(`SELECT count(*) AS n FROM '$/none.${table}.parquet'`)).toEqual([{ n: '0' }]);
});
