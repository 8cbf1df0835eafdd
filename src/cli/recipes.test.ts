/** docs/recipes.md, command by command, on the samples. */
import { readdirSync, readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltPostil, buildPostil } from './testing/built-postil';

const page = readFileSync('docs/recipes.md', 'utf8');
const recipes = page.split(/^## /m).slice(1);

let postil: BuiltPostil;
beforeAll(async () => {
  postil = buildPostil();
  for (const name of readdirSync('resources/samples'))
    postil.write(`colleagues/${name}`, readFileSync(`resources/samples/${name}`));
}, 120_000);
afterAll(() => postil.remove());

/** What the commands of a recipe print and end with; what is led into a file is there afterwards. */
const cook = async (number: number) => {
  const blocks = Array.from(
    recipes[number]?.matchAll(/^```sh\n(.*?)^```$/gms) ?? [],
    ([, block = '']) => block,
  );
  const ran = [];
  for (const line of blocks.join('').trim().split('\n')) {
    const [command = '', into] = line.split(' > ');
    const [npx, name, ...args] = command.split(' ');
    expect([npx, name]).toEqual(['npx', 'postil']);
    const { code, output, words } = await postil.run(args);
    if (into !== undefined) postil.write(into, output);
    ran.push({ code, output: into === undefined ? output : '', words });
  }
  return ran;
};

/** Comparing draws a thousand samples for every two analysts, and is asked for several times. */
const PATIENCE = 240_000;

const DONE = { code: 0, output: '', words: '' };

test(
  'from a folder of colleagues’ sets to a table of agreement',
  async () => {
    const lossy = { ...DONE, words: expect.stringMatching(/^355 ids$/m) };
    expect(await cook(0)).toEqual([DONE, DONE, DONE, lossy, DONE]);
    const table = postil.read('agreement.md');
    expect(table).toMatch(/^\| paper \| /);
    for (const who of ['Ada Analyst', 'Ben Reader', 'Cleo Critic']) expect(table).toContain(who);
    const alpha = /\| alpha \| (0\.\d{3}) \|/.exec(table);
    const [{ together }] = JSON.parse(postil.read('agreement.json'));
    const exact = together.find(({ coefficient }: { coefficient: string }) => coefficient === 'alpha').value;
    expect(Number(alpha?.[1])).toBeCloseTo(exact, 3);
    expect(postil.read('differences.csv').split('\r\n').length).toBeGreaterThan(100);
  },
  PATIENCE,
);

test(
  'from a MAXQDA project to a comparison',
  async () => {
    const samples = ['ada-analyst', 'ben-reader'].map(
      (who) => `colleagues/inss-insight-2166.${who}.claims.json`,
    );
    await postil.run(['convert', ...samples, '--to', 'refi-qda', '--out', 'project.qdpx']);
    const ran = await cook(1);
    expect(ran.map(({ code, output }) => [code, output])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    expect(JSON.parse(postil.read('map.json'))).toMatchObject({
      labels: { claim: 'claim', evidence: 'evidence' },
    });
    expect(postil.read('coders.jsonl').trim().split('\n')).toHaveLength(2);
    expect(postil.read('lost.md')).toMatch(/^\| reason \| /);
    expect(postil.read('coders.md')).toMatch(/Ada Analyst.*Ben Reader.* exactF1 \| 0\.\d{3} /);
  },
  PATIENCE,
);

test(
  'from claim sets to SQL',
  async () => {
    const [{ code } = { code: null }] = await cook(2);
    expect(code).toBe(0);
    const sql = /^```sql\n(.*?)^```$/ms.exec(recipes[2] ?? '')?.[1] ?? '';
    const database = await (await DuckDBInstance.create()).connect();
    await database.run(`SET file_search_path = '${postil.folder}'`);
    const rows = (await database.runAndReadAll(sql)).getRowObjectsJson();
    database.closeSync();
    expect(rows).toHaveLength(9);
    const ada = JSON.parse(postil.read('colleagues/inss-insight-2166.ada-analyst.claims.json'));
    const claims = ada.annotations.filter(({ tag }: { tag: string }) => tag === 'claim');
    const estimated = claims.filter(({ likelihood }: { likelihood: string | null }) => likelihood !== null);
    expect(rows).toContainEqual({
      analyst: 'Ada Analyst',
      tag: 'claim',
      annotations: String(claims.length),
      estimates: String(estimated.length),
    });
  },
  PATIENCE,
);
