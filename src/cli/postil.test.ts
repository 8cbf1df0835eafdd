/** The built program on files in a temporary folder. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPostil, buildPostil } from './testing/built-postil';

let postil: BuiltPostil;
const sample = (who: string): string =>
  readFileSync(`resources/samples/inss-insight-2166.${who}.claims.json`, 'utf8');
const ada = sample('ada-analyst');
const ben = sample('ben-reader');
const cleo = sample('cleo-critic');
/** A set with one wrong hash. */
const broken = JSON.stringify({ ...JSON.parse(ada), analyst: { id: 'a', name: ' ' } });

beforeAll(() => {
  postil = buildPostil();
  postil.write('ice.md', '# 😀 Ice\n\nIt *melts*.');
  postil.write('empty.md', '');
  postil.write('sets/ada.json', ada);
  postil.write('sets/deeper/ben.json', ben);
  postil.write('cleo.json', cleo);
  postil.write('broken.json', broken);
  postil.write(
    'all.jsonl',
    `${[ada, ben, broken].map((one) => JSON.stringify(JSON.parse(one))).join('\n')}\n`,
  );
}, 120_000);
afterAll(() => postil.remove());

describe('postil', () => {
  test('says what there is, and what is wrong with a call', async () => {
    expect(await postil.run(['--help'])).toMatchObject({ code: 0, words: '' });
    expect((await postil.run(['stats', '--help'])).output).toMatch(/^Usage: postil stats FILE…/);
    expect(await postil.run(['stats', '--wild', 'a'])).toMatchObject({
      code: 2,
      output: '',
      words: 'There is no option --wild here.\n“postil --help” lists what there is.\n',
    });
    expect(await postil.run(['stats', 'cleo.json', '--format', 'xml'])).toMatchObject({
      code: 2,
      output: '',
      words: expect.stringContaining('There is no format “xml”'),
    });
  });
});

describe('postil read', () => {
  test('prints the canonical text, of several papers one after the other', async () => {
    expect(await postil.run(['read', 'ice.md'])).toMatchObject({ code: 0, output: '😀 Ice\nIt melts.\n' });
    expect(await postil.run(['read', 'ice.md', 'empty.md', 'gone.md', 'ice.md'])).toMatchObject({
      code: 3,
      output: '😀 Ice\nIt melts.\n\f😀 Ice\nIt melts.\n',
      words: expect.stringMatching(/“empty.md” has no text in it[^\n]*\n“gone.md” could not be opened/),
    });
  });

  test('prints JSON whose offsets count code points', async () => {
    const { output } = await postil.run(['read', '--json', 'ice.md']);
    expect(JSON.parse(output)).toMatchObject({
      format: 'postil.reading',
      text: '😀 Ice\nIt melts.',
      blocks: [
        { kind: 'heading', from: 0, to: 5 },
        { kind: 'paragraph', from: 6, to: 15, inlines: [{ kind: 'emphasis', from: 9, to: 14 }] },
      ],
    });
  });

  test('tells what a stream is by its bytes', async () => {
    expect(await postil.run(['read', '-'], 'It *melts*.')).toMatchObject({
      code: 0,
      output: 'It *melts*.\n',
    });
  });
});

describe('postil validate', () => {
  test('is silent about sound sets, in folders, lines and streams', async () => {
    expect(await postil.run(['validate', 'sets', 'cleo.json'])).toMatchObject({
      code: 0,
      output: '',
      words: '',
    });
    expect(await postil.run(['validate', '-'], ben)).toMatchObject({ code: 0, output: '', words: '' });
  });

  test('prints a line for each fault and goes on; the highest code wins', async () => {
    const line = 'analyst.name: must not be blank\n';
    const faulty = await postil.run(['validate', 'broken.json', 'all.jsonl']);
    expect(faulty.code).toBe(1);
    expect(faulty.output).toMatch(/^broken\.json:analyst\.name: .+\nall\.jsonl:3:analyst\.name: .+\n$/);
    expect(await postil.run(['validate', 'gone.json', 'broken.json'])).toMatchObject({
      code: 3,
      output: expect.stringContaining(line.slice(0, 13)),
      words: expect.stringContaining('“gone.json” could not be opened'),
    });
    const rows = JSON.parse((await postil.run(['validate', 'broken.json', '--format', 'json'])).output);
    expect(rows).toMatchObject([{ file: 'broken.json', path: 'analyst.name', problem: 'blank' }]);
  });
});

describe('postil stats', () => {
  test('counts each set and all together', async () => {
    const { code, output } = await postil.run(['stats', 'sets', 'broken.json']);
    expect(code).toBe(3);
    const rows: { file: string | null; what: string; value: string; count: number }[] = JSON.parse(output);
    const claims = rows.filter(({ value }) => value === 'claim').map(({ file, count }) => [file, count]);
    const own = (set: string): number =>
      JSON.parse(set).annotations.filter(({ tag }: { tag: string }) => tag === 'claim').length;
    expect(claims).toEqual([
      ['sets/ada.json', own(ada)],
      ['sets/deeper/ben.json', own(ben)],
      [null, own(ada) + own(ben)],
    ]);
  });

  test('has a column for each analyst when asked, in every form', async () => {
    const wide = await postil.run(['stats', '--wide', '--format', 'csv', 'sets']);
    expect(wide.output).toMatch(/^what,value,together,Ada Analyst,Ben Reader\r\ntag,claim,\d+,\d+,\d+\r\n/);
    const table = await postil.run(['stats', '--wide', '--format', 'table', 'sets']);
    expect(table.output).toMatch(
      /^what +value +together +Ada Analyst +Ben Reader\ntag +claim +\d+ +\d+ +\d+\n/,
    );
    const md = await postil.run(['stats', '--wide', '--format', 'md', 'sets']);
    expect(md.output).toMatch(/^\| what \| value \| together \| Ada Analyst \| Ben Reader \|\n\| --- \|/);
    const lines = await postil.run(['stats', '--wide', '--format', 'jsonl', 'sets']);
    expect(JSON.parse(lines.output.split('\n')[0] ?? '')).toMatchObject({ what: 'tag', value: 'claim' });
  });

  test('prints the same bytes for the same files', async () => {
    const twice = [await postil.run(['stats', 'sets']), await postil.run(['stats', 'sets'])];
    expect(twice[0]?.output).toBe(twice[1]?.output);
  });
});

test('postil formats lists what is written', async () => {
  const { code, output } = await postil.run(['formats']);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toContainEqual(
    expect.objectContaining({ id: 'csv', writes: 'yes', endings: '.csv' }),
  );
});
