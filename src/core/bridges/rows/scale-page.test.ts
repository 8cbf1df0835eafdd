/** docs/scale.md: its own SQL on the samples, by DuckDB, against what the core says of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readClaimSet, toRecords } from '../../files/read-claim-set';
import type { ClaimSet } from '../../files/write-claim-set';
import type { Annotation } from '../../records/annotation';
import { soundValue } from '../../testing/sound-value';
import { toWrite } from '../foreign/testing/read-back';
import { writeParquet } from './write-parquet';

const page = readFileSync('docs/scale.md', 'utf8');
const [views = '', ...questions] = Array.from(page.matchAll(/^```sql\n(.*?)^```$/gms), ([, sql = '']) => sql);

const sets = readdirSync('resources/samples').map((name): ClaimSet => {
  const file = soundValue(readClaimSet(readFileSync(`resources/samples/${name}`)));
  return { paper: file.paper, analyst: file.analyst, ...toRecords(file, file.paper.id) };
});

let database: DuckDBConnection;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postil-'));
  for (const { ending, bytes } of writeParquet(toWrite(...sets)).files)
    writeFileSync(join(folder, `sets${ending}`), bytes);
  database = await (await DuckDBInstance.create()).connect();
  await database.run(`SET file_search_path = '${folder}'`);
  await database.run(views);
});
afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

/** Numbers as numbers: those of 64 bits come as text. */
const answerTo = async (number: number) => {
  const answer = await database.runAndReadAll(questions[number] ?? '');
  return answer
    .getRowObjectsJson()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          /^\d+$/.test(String(value)) ? Number(value) : value,
        ]),
      ),
    );
};

const annotations = sets.flatMap((set) => set.annotations);

test('annotations of each tag', async () => {
  expect(await answerTo(0)).toEqual(
    (['assessment', 'claim', 'evidence'] as const).map((tag) => ({
      tag,
      annotations: annotations.filter((one) => one.tag === tag).length,
      sets: 3,
    })),
  );
});

test('claims without evidence', async () => {
  const expected = sets.map((set) => {
    const tagOf = new Map(set.annotations.map(({ id, tag }) => [id, tag]));
    const claims = set.annotations.filter(({ tag }) => tag === 'claim');
    const bare = claims.filter(
      ({ id }) =>
        !set.relations.some(
          ({ kind, from, to }) => kind === 'supports' && to === id && tagOf.get(from) === 'evidence',
        ),
    );
    return { analyst: set.analyst.name, claims: claims.length, without_evidence: bare.length };
  });
  const found = await answerTo(1);
  expect(found).toHaveLength(3);
  expect(found).toEqual(expect.arrayContaining(expected));
  expect(expected.every((one) => one.without_evidence > 0)).toBe(true);
});

test('likely assessments that something challenges', async () => {
  const expected = sets.flatMap((set) =>
    set.annotations
      .filter(
        ({ tag, likelihood }) => tag === 'assessment' && /^(very-)?likely|certain$/.test(likelihood ?? ''),
      )
      .map(({ id }) => set.relations.filter(({ kind, to }) => kind === 'challenges' && to === id).length)
      .filter((challenges) => challenges > 0),
  );
  const found = await answerTo(2);
  expect(found.map((row) => row['challenges'])).toEqual(expected.toSorted((a, b) => b - a));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((row) => row['title'] === sets[0]?.paper.metadata.title)).toBe(true);
});

/** Its extent in code points of the text, which has none beyond 16 bits. */
const extentOf = ({ passages }: Annotation) => ({
  from: passages[0]?.from ?? 0,
  to: passages.at(-1)?.to ?? 0,
});

const areAlike = (one: Annotation, two: Annotation): boolean => {
  const [a, b] = [extentOf(one), extentOf(two)];
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return one.tag === two.tag && 2 * common >= Math.max(a.to - a.from, b.to - b.from);
};

test('how far every two analysts agree', async () => {
  const expected = sets.flatMap((one, index) =>
    sets.slice(index + 1).map((two) => {
      const matched =
        one.annotations.filter((a) => two.annotations.some((b) => areAlike(a, b))).length +
        two.annotations.filter((a) => one.annotations.some((b) => areAlike(a, b))).length;
      const all = one.annotations.length + two.annotations.length;
      const [first, second] = [one.analyst.id, two.analyst.id].sort();
      return {
        one: first,
        two: second,
        annotations: all,
        matched,
        f1: Math.round((1000 * matched) / all) / 1000,
      };
    }),
  );
  const found = await answerTo(3);
  expect(found).toHaveLength(3);
  expect(found).toEqual(expect.arrayContaining(expected));
});

test('where a word stands', async () => {
  const found = await answerTo(4);
  const said = annotations.filter(({ passages }) =>
    passages
      .map(({ quote }) => quote.exact)
      .join(' ')
      .toLowerCase()
      .includes('energy'),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(found.reduce((sum, row) => sum + Number(row['annotations']), 0)).toBe(said.length);
});
