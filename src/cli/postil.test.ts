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

describe('what is not there to be worked on', () => {
  test('is said: a folder without claim sets', async () => {
    postil.write('plain/notes.txt', 'No set.');
    for (const args of [
      ['validate'],
      ['stats'],
      ['compare'],
      ['merge', '--by', 'majority', '--out', 'm'],
      ['convert', '--to', 'csv'],
    ]) {
      const ran = await postil.run([...args, 'plain']);
      expect(ran.words).toContain('There is no claim set in “plain”.');
      expect([args[0], ran.code]).toEqual([args[0], 3]);
    }
  });

  test('is said of words that the paper does not have, and a file that is no map', async () => {
    const node = { nodeID: '1', type: 'I', text: 'Nobody said this' };
    postil.write('other.json', JSON.stringify({ nodes: [node], edges: [] }));
    const selector = { type: 'TextQuoteSelector', exact: 'Nobody said this' };
    postil.write('other.jsonld', JSON.stringify([{ id: 'a', target: { source: 'x', selector } }]));
    for (const name of ['other.json', 'other.jsonld'])
      expect(await postil.run(['convert', name, '--paper', 'ice.md', '--to', 'claims'])).toMatchObject({
        code: 3,
        output: '',
        words: expect.stringMatching(/^Nothing of what “other\..+” marks is in the text[^\n]+\n1 annotation/),
      });
    postil.write('no-map.json', '{"a": 1, "labels": {"C": "claims"}}');
    expect(await postil.run(['convert', 'cleo.json', '--map', 'no-map.json', '--to', 'csv'])).toMatchObject({
      code: 2,
      words: expect.stringMatching(/^no-map\.json:labels\.C: .+\nno-map\.json: Unrecognized key/),
    });
  });

  test('is said of files of other programs: formats that are not read, and projects without annotations', async () => {
    postil.write('tokens.conll', '-DOCSTART- -X- O O\n');
    postil.write('map.json', '{"labels": {"C": "claim"}}');
    postil.write('bare.jsonl', '{"text": "", "label": [[0, 1, "C"]]}');
    const convert = (name: string) => postil.run(['convert', name, '--map', 'map.json', '--to', 'claims']);
    expect(await convert('tokens.conll')).toMatchObject({
      code: 3,
      words: expect.stringContaining(
        '“tokens.conll” is neither a claim set nor of a format that is read here',
      ),
    });
    expect(await convert('bare.jsonl')).toMatchObject({
      code: 3,
      words:
        '“bare.jsonl” has no text in it.\n1 annotation in a text that is not in the file (bare.jsonl 1)\n',
    });
  });
});

test.each(['refi-qda', 'brat', 'cas-json', 'w3c'])('what is written as %s is read again', async (format) => {
  postil.write(`${format}/note.md`, '');
  expect((await postil.run(['convert', 'cleo.json', '--to', format, '--out', `${format}/x`])).code).toBe(0);
  const name = postil.names(format).find((one) => one.startsWith('x') && !one.endsWith('.txt'));
  const { code, output } = await postil.run(['convert', `${format}/${name}`, '--to', 'claims']);
  const passages = (json: string): unknown =>
    JSON.parse(json)
      .annotations.map((one: { passages: { exact: string }[] }) =>
        one.passages.map(({ exact }) => exact).join('|'),
      )
      .toSorted();
  expect(code).toBe(0);
  expect(passages(output)).toEqual(passages(cleo));
});

test('files of other programs stream in as claim sets do', async () => {
  postil.write('map.json', '{"labels": {"C": "claim"}}');
  const args = ['convert', '-', '--map', 'map.json', '--to', 'csv'];
  const foreign = await postil.run(args, '{"text": "War", "label": [[0, 3, "C"]]}');
  expect(foreign).toMatchObject({ code: 0, output: expect.stringContaining(',claim,War,') });
  for (const own of [ada, `${JSON.stringify(JSON.parse(ada))}\n${JSON.stringify(JSON.parse(ben))}`])
    expect(await postil.run(args, own)).toMatchObject({
      code: 0,
      output: expect.stringContaining('Ada Analyst'),
    });
  expect(await postil.run(args, '')).toMatchObject({
    code: 3,
    words: expect.stringContaining('“-” is neither a claim set'),
  });
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'what is half written is gone when one interrupts it by %s',
  async (signal) => {
    const before = postil.names('.');
    // More rows than are kept back before they are written.
    const many = `${JSON.stringify(JSON.parse(ada))}\n`.repeat(400);
    const args = ['convert', '-', '--to', 'jsonl', '--out', 'rows'];
    expect(await postil.interrupt(args, many, { file: /^rows.*\.part$/, signal })).toBe(signal);
    expect(postil.names('.')).toEqual(before);
  },
);

test('what cannot get its name is not left under another', async () => {
  const before = postil.names('.');
  const { code, words } = await postil.run(['convert', 'cleo.json', '--to', 'csv', '--out', 'sets']);
  expect([code, words]).toEqual([2, expect.stringContaining('“sets” could not be written: E')]);
  expect(postil.names('.')).toEqual(before);
});

test.skipIf(process.platform !== 'linux')('a full disk is said', async () => {
  const { code, words } = await postil.shell('stats cleo.json > /dev/full');
  expect([code, words]).toEqual([2, expect.stringMatching(/^“-” could not be written: ENOSPC/)]);
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

  test('takes a folder for the papers in it, and names each of which it says something', async () => {
    postil.write('papers/a.md', '# A');
    postil.write('papers/deeper/b.txt', '');
    postil.write('papers/not.csv', 'a,b');
    expect(await postil.run(['read', 'papers', 'sets'])).toMatchObject({
      code: 3,
      output: 'A\n',
      words: expect.stringMatching(/^There is no paper in “sets”\.\n“b\.txt” has no text in it[^\n]*\n$/),
    });
    postil.write('noted.md', readFileSync('resources/inss-insight-2166.md'));
    expect((await postil.run(['read', 'noted.md'])).words).toMatch(/^noted\.md: \S/);
  });

  test('takes no claim set for a paper', async () => {
    const isNone = { code: 3, output: '', words: '“cleo.json” is a claim set and no paper.\n' };
    expect(await postil.run(['read', 'cleo.json'])).toMatchObject(isNone);
    expect(await postil.run(['anchor', 'sets/ada.json', '--on', 'cleo.json'])).toMatchObject(isNone);
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

test('standard output is for one file', async () => {
  for (const args of [
    ['convert', 'cleo.json', '--to', 'csv', '--report', '-'],
    ['merge', 'sets', '--by', 'majority', '--queue', '-'],
    ['anchor', 'cleo.json', '--on', 'ice.md', '--report', '-'],
  ])
    expect(await postil.run(args)).toMatchObject({
      code: 2,
      output: '',
      words: expect.stringContaining('Two files would be mixed'),
    });
});

describe('JSON Lines', () => {
  const line = (set: string): string => JSON.stringify(JSON.parse(set));

  test('are read beyond a first line that is broken or empty', async () => {
    postil.write('cut.jsonl', `\n${line(ada).slice(0, -30)}\n\n${line(ben)}\n${line(broken)}\n`);
    const { code, output } = await postil.run(['validate', 'cut.jsonl']);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^cut\.jsonl:2: The file is not complete JSON .+\ncut\.jsonl:5:analyst\.name: .+\n$/,
    );
  });

  test('are written to a file that is named for them, of one set too', async () => {
    await postil.run(['convert', 'cleo.json', '--to', 'claims', '--out', 'one.jsonl']);
    expect(postil.read('one.jsonl')).toBe(`${line(cleo)}\n`);
    await postil.run(['convert', 'one.jsonl', '--to', 'claims', '--out', 'one.json']);
    expect(postil.read('one.json')).toBe(cleo);
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

describe('postil compare', () => {
  test('measures all together and every two, with intervals, and says what they differ in', async () => {
    const { code, output, words } = await postil.run(['compare', 'sets', 'cleo.json']);
    expect([code, words]).toEqual([0, '']);
    const [paper] = JSON.parse(output);
    expect(paper.analysts).toEqual(['Ada Analyst', 'Ben Reader', 'Cleo Critic']);
    const alpha = paper.together.find(({ coefficient }: { coefficient: string }) => coefficient === 'alpha');
    expect(alpha.low).toBeLessThanOrEqual(alpha.value);
    expect(alpha.value).toBeLessThanOrEqual(alpha.high);
    expect(
      paper.pairs.map(({ first, second }: { first: string; second: string }) => [first, second]),
    ).toEqual([
      ['Ada Analyst', 'Ben Reader'],
      ['Ada Analyst', 'Cleo Critic'],
      ['Ben Reader', 'Cleo Critic'],
    ]);
    const [difference] = paper.pairs[0].differences;
    const text = [...JSON.parse(ada).paper.text];
    expect(text.slice(difference.start, difference.end).join('')).toBe(difference.words);
    const again = await postil.run(['compare', 'sets', 'cleo.json', '--seed', '1']);
    expect(again.output).toBe(output);
  });

  test('fails where agreement is lower than was asked for', async () => {
    const args = ['compare', 'sets', '--format', 'jsonl'];
    const low = await postil.run([...args, '--fail-under', 'alpha=-1']);
    expect([low.code, low.words]).toEqual([0, '']);
    const high = await postil.run([...args, '--fail-under', 'alpha=0.99, percent=0']);
    expect(high.code).toBe(1);
    expect(high.words).toMatch(/: alpha is -?0\.\d{3}, below 0\.99\.\n$/);
    expect(high.output).toBe(low.output);
    expect(await postil.run([...args, '--fail-under', 'beta=1'])).toMatchObject({ code: 2, output: '' });
    expect(await postil.run([...args, '--fail-under', 'alpha'])).toMatchObject({ code: 2, output: '' });
  });

  test('shows people three decimals, and programs all of them', async () => {
    const { output } = await postil.run(['compare', 'sets', '--format', 'md']);
    expect(output).toMatch(/\| alpha \| 0\.\d{3} \| -?0\.\d{3} \| 0\.\d{3} \| \d+ \|/);
  });

  test('lists differences, and refuses what cannot be compared', async () => {
    const { output } = await postil.run(['compare', 'sets', '--differences', '--format', 'csv']);
    expect(output).toMatch(/^paper,first,second,kind,start,end,words,firstTags,secondTags,about\r\n/);
    expect(await postil.run(['compare', 'cleo.json'])).toMatchObject({
      code: 2,
      output: '',
      words: expect.stringContaining('has only one claim set here'),
    });
    expect(await postil.run(['compare', 'sets', 'sets/ada.json'])).toMatchObject({
      code: 2,
      words: expect.stringContaining('sets/ada.json and sets/ada.json are both of Ada Analyst'),
    });
  });
});

describe('postil merge', () => {
  test('writes a consensus with its log, and a list of what is left', async () => {
    const args = [
      'merge',
      'sets',
      'cleo.json',
      '--by',
      'majority',
      '--out',
      'consensus.json',
      '--queue',
      'open.json',
    ];
    const { code, output, words } = await postil.run(args);
    expect([code, output]).toEqual([1, '']);
    expect(words).toMatch(/^\d+ places decided, \d+ left to people\.\n$/);
    const consensus = JSON.parse(postil.read('consensus.json'));
    const open = JSON.parse(postil.read('open.json'));
    expect(words).toBe(
      `${consensus.consensus.decisions.length} places decided, ${open.length} left to people.\n`,
    );
    expect(open[0].readings.map(({ analyst }: { analyst: string }) => analyst)).toHaveLength(3);
    expect(await postil.run(['validate', 'consensus.json'])).toMatchObject({ code: 0, output: '' });
    const first = postil.read('consensus.json');
    await postil.run(args);
    expect(postil.read('consensus.json')).toBe(first);
  });

  test('takes all that the trusted analyst has', async () => {
    const { code, output } = await postil.run(['merge', 'sets', '--by', 'trusted=Ada Analyst']);
    expect(code).toBe(1);
    const tags = (set: string): string[] =>
      JSON.parse(set).annotations.map(({ tag }: { tag: string }) => tag);
    expect(tags(output)).toEqual(tags(ada));
  });

  test('refuses a rule that is none, and to write over what it reads', async () => {
    for (const by of ['most', 'trusted=Nobody', 'majority=2', 'trusted='])
      expect(await postil.run(['merge', 'sets', '--by', by])).toMatchObject({ code: 2, output: '' });
    const over = ['merge', 'cleo.json', 'sets/ada.json', '--by', 'unanimous', '--out', './cleo.json'];
    expect(await postil.run(over)).toMatchObject({
      code: 2,
      words: expect.stringContaining('is named twice'),
    });
    expect(postil.read('cleo.json')).toBe(cleo);
  });

  test('asks for a rule, and says where there is nothing to merge', async () => {
    expect(await postil.run(['merge', 'sets'])).toMatchObject({
      code: 2,
      words: expect.stringContaining('Say by which rule'),
    });
    const one = await postil.run(['merge', 'cleo.json', 'broken.json', '--by', 'unanimous']);
    expect([one.code, one.output]).toEqual([3, '']);
    expect(one.words).toMatch(/^broken\.json:analyst\.name.+\n“Alignment .+” has only one claim set here/);
    expect((await postil.run(['merge', 'cleo.json', '--by', 'unanimous'])).code).toBe(2);
  });
});

describe('postil anchor', () => {
  test('moves a set to another version and says what has no sure place there', async () => {
    const paper = readFileSync('resources/inss-insight-2166.md', 'utf8');
    const { annotations } = JSON.parse(ben);
    const gone: string = annotations.at(-1).passages[0].exact;
    expect(paper).toContain(gone);
    postil.write('second.md', paper.replace('\n\n', '\n\nA new paragraph.\n\n').replace(gone, ''));
    const args = ['anchor', 'sets/deeper/ben.json', '--on', 'second.md', '--out', 'moved.json'];
    const { code, output, words } = await postil.run([
      ...args,
      '--report',
      'report.jsonl',
      '--format',
      'jsonl',
    ]);
    expect([code, output]).toEqual([1, '']);
    expect(words).toMatch(/ 1 orphaned\.\n$/);
    const rows = postil
      .read('report.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(annotations.map(({ id }: { id: string }) => id));
    expect(rows.at(-1)).toMatchObject({ outcome: 'orphaned', before: gone, now: '' });
    expect(JSON.parse(postil.read('moved.json')).annotations).toHaveLength(annotations.length - 1);
    expect(await postil.run(['validate', 'moved.json'])).toMatchObject({ code: 0, output: '' });
  });

  test('leaves a set as it is on its own paper', async () => {
    postil.write('paper.md', readFileSync('resources/inss-insight-2166.md'));
    const { code, output } = await postil.run(['anchor', '-', '--on', 'paper.md'], ben);
    expect(code).toBe(0);
    expect(JSON.parse(output).annotations).toEqual(JSON.parse(ben).annotations);
  });

  test('needs a paper', async () => {
    expect(await postil.run(['anchor', 'cleo.json'])).toMatchObject({ code: 2, output: '' });
    expect(await postil.run(['anchor', 'cleo.json', '--on', 'gone.md'])).toMatchObject({
      code: 3,
      output: '',
    });
  });
});

describe('postil convert', () => {
  test('writes a table with the places of the paper, and says what is lost', async () => {
    postil.write('paper.md', readFileSync('resources/inss-insight-2166.md'));
    const args = ['convert', 'sets', '--to', 'csv', '--paper', 'paper.md', '--out', 'sets.csv'];
    const { code, output, words } = await postil.run([...args, '--report', 'lost.json', '--format', 'json']);
    expect([code, output]).toEqual([0, '']);
    expect(words).toMatch(/^ids and times of \d+ relations$/m);
    const lines = postil.read('sets.csv').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFnumber,paper,analyst,tag,passage,section,page/);
    expect(postil.read('sets.csv')).toContain(',Ben Reader,claim,');
    const losses: { reason: string; count: number }[] = JSON.parse(postil.read('lost.json'));
    expect(losses).toContainEqual(expect.objectContaining({ reason: 'paper-data', count: 1 }));
    const first = postil.read('sets.csv');
    await postil.run(args);
    expect(postil.read('sets.csv')).toBe(first);
  });

  test('writes nothing where something would be lost, if that is asked for', async () => {
    const strict = await postil.run([
      'convert',
      'cleo.json',
      '--to',
      'xlsx',
      '--out',
      'strict.xlsx',
      '--strict',
    ]);
    expect(strict).toMatchObject({ code: 1, output: '' });
    expect(() => postil.read('strict.xlsx')).toThrow('ENOENT');
    const claims = await postil.run(['convert', 'cleo.json', '--to', 'claims', '--strict']);
    expect(claims).toMatchObject({ code: 0, output: cleo, words: '' });
    const lines = await postil.run(['convert', 'sets', '--to', 'claims']);
    expect(await postil.run(['validate', '-'], lines.output)).toMatchObject({ code: 0, output: '' });
    expect(lines.output.trim().split('\n')).toHaveLength(2);
  });

  test('reads what other programs write, by a map that it proposes and the caller decides', async () => {
    postil.write('brat/ice.txt', '😀 Ice melts. It is warm.');
    postil.write(
      'brat/ice.ann',
      'T1\tMajorClaim 2 11\tIce melts\nT2\tPremise 13 23\tIt is warm\nT3\tAside 2 5\tIce\nR1\tsupports Arg1:T2 Arg2:T1\n',
    );
    const proposal = await postil.run(['convert', 'brat/ice.ann', '--map', 'auto', '--out', 'map.json']);
    expect(proposal).toMatchObject({ code: 0, output: '' });
    expect(JSON.parse(postil.read('map.json'))).toEqual({
      labels: { MajorClaim: 'assessment', Premise: 'evidence', Aside: null },
      relations: { supports: 'supports' },
    });
    const args = ['convert', 'brat/ice.ann', '--to', 'claims', '--analyst', 'Ada'];
    const { code, output, words } = await postil.run([...args, '--map', 'map.json']);
    expect(code).toBe(0);
    expect(words).toContain('Aside');
    expect(JSON.parse(output)).toMatchObject({
      analyst: { name: 'Ada' },
      annotations: [{ tag: 'assessment' }, { tag: 'evidence' }],
      relations: [{ kind: 'supports' }],
    });
    expect(await postil.run(['validate', '-'], output)).toMatchObject({ code: 0, output: '' });
    expect(await postil.run(['convert', 'ice.md', '--map', 'auto'])).toMatchObject({
      code: 3,
      output: '',
      words: expect.stringContaining('There is no file here'),
    });
    const unmapped = await postil.run(args);
    expect(JSON.parse(unmapped.output).annotations).toEqual([]);
  });

  test('reads all that is in a folder, of whatever program, and says what it knows not', async () => {
    postil.write('mixed/one/ice.txt', 'Ice melts.');
    postil.write('mixed/one/ice.ann', 'T1\tclaim 0 9\tIce melts\n');
    postil.write('mixed/two/snow.txt', 'Snow falls.');
    postil.write('mixed/two/snow.ann', 'T1\tclaim 0 10\tSnow falls\n');
    postil.write('mixed/types.xml', '<types/>');
    postil.write('mixed/cleo.json', cleo);
    const ran = await postil.run(['convert', 'mixed', '--to', 'claims', '--map', 'auto']);
    expect(JSON.parse(ran.output)).toMatchObject({ labels: { claim: 'claim' } });
    postil.write('mixed.json', ran.output);
    const { code, output, words } = await postil.run([
      'convert',
      'mixed',
      '--to',
      'claims',
      '--map',
      'mixed.json',
    ]);
    expect(code).toBe(0);
    expect(words.match(/^“.*” is neither .*$/gm)).toEqual([expect.stringContaining('types.xml')]);
    const texts = output.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).paper.text));
    expect(texts).toEqual([JSON.parse(cleo).paper.text, 'Ice melts.', 'Snow falls.']);
  });

  test('writes tables set by set, all of them or none', async () => {
    const tables = ['claims', 'papers', 'relations', 'sets'];
    const args = ['convert', 'sets', 'cleo.json', '--to', 'jsonl'];
    expect(await postil.run([...args, '--out', 'tables/all'])).toMatchObject({
      code: 2,
      words: expect.stringContaining('“tables/all.papers.jsonl” could not be written: ENOENT'),
    });
    postil.write('tables/kept', '');
    const strict = await postil.run([
      ...args,
      '--out',
      'tables/all',
      '--strict',
      '--report',
      'tables/lost.json',
    ]);
    expect(strict).toMatchObject({ code: 1, output: '' });
    expect(postil.names('tables')).toEqual(['kept', 'lost.json']);
    expect(await postil.run([...args, '--out', 'tables/all'])).toMatchObject({ code: 0, output: '' });
    expect(
      await postil.run(['convert', 'all.jsonl', '--to', 'parquet', '--out', 'tables/all']),
    ).toMatchObject({
      code: 3,
      words: expect.stringContaining('all.jsonl:3:analyst.name'),
    });
    expect(postil.names('tables')).toEqual(
      [...tables.flatMap((name) => [`all.${name}.jsonl`, `all.${name}.parquet`]), 'kept', 'lost.json'].sort(),
    );
    expect(postil.read('tables/all.sets.jsonl').trim().split('\n')).toHaveLength(3);
    expect(await postil.run(args)).toMatchObject({ code: 2, output: '' });
    const over = ['convert', 'tables/all.sets.jsonl', 'sets', '--to', 'jsonl', '--out', 'tables/all'];
    const before = postil.read('tables/all.sets.jsonl');
    expect(await postil.run(over)).toMatchObject({ code: 2, output: '' });
    expect(postil.read('tables/all.sets.jsonl')).toBe(before);
  });

  test('writes more sets than it holds at once in the order in which they came', async () => {
    const names = Array.from({ length: 100 }, (_, number) => `Reader ${number}`);
    const sets = names.map((name) => JSON.stringify({ ...JSON.parse(cleo), analyst: { id: name, name } }));
    postil.write('many.jsonl', sets.join('\n'));
    const ran = await postil.run(['convert', 'many.jsonl', '--to', 'jsonl', '--out', 'many-rows']);
    expect(ran).toMatchObject({ code: 0, output: '' });
    const rows = postil.read('many-rows.sets.jsonl').trim().split('\n');
    expect(rows.map((row) => JSON.parse(row).analyst)).toEqual(names);
  });

  test('writes a report in outline, with sections where the paper is at hand', async () => {
    postil.write('paper.md', readFileSync('resources/inss-insight-2166.md'));
    const { code, output } = await postil.run([
      'convert',
      'cleo.json',
      '--to',
      'report-md',
      '--paper',
      'paper.md',
    ]);
    expect(code).toBe(0);
    expect(output).toMatch(/^# Argument of “/);
    expect(output).toContain('## Assessments and what they rest on');
    expect(output).toMatch(/\n {2}- \*\*[CE]\d+\*\* · (Claim|Evidence) · (basis of|for|against) A\d+/);
    expect(output).toContain('Strategic Alignment Behind a Posture of Neutrality');
  });

  test('writes sets side by side, a row for each passage', async () => {
    const args = ['convert', 'sets', 'cleo.json', '--wide', '--to'];
    const { code, output, words } = await postil.run([...args, 'csv']);
    expect(code).toBe(0);
    expect(words).toMatch(/^\d+ relations$/m);
    expect(output).toContain(
      ',differs,start,end,Ada Analyst,Ben Reader,Cleo Critic,Ada Analyst: likelihood,',
    );
    expect(await postil.run([...args, 'brat'])).toMatchObject({
      code: 2,
      output: '',
      words: expect.stringMatching(/^Sets stand side by side in tables alone: --wide takes --to csv, xlsx/),
    });
  });

  test('refuses what nothing writes, and a paper of another text', async () => {
    expect(await postil.run(['convert', 'cleo.json'])).toMatchObject({ code: 2, output: '' });
    expect(await postil.run(['convert', 'cleo.json', '--to', 'doc'])).toMatchObject({
      code: 2,
      words: expect.stringMatching(
        /^Nothing is written as “doc”: choose from claims, report-html, report-docx, report-md/,
      ),
    });
    expect(await postil.run(['convert', 'cleo.json', '--to', 'csv', '--paper', 'ice.md'])).toMatchObject({
      code: 2,
      output: '',
      words: expect.stringContaining('“ice.md” has another text'),
    });
  });
});

test('postil formats lists what is written', async () => {
  const { code, output } = await postil.run(['formats']);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toContainEqual(
    expect.objectContaining({ id: 'csv', writes: 'yes', for: 'people', endings: '.csv' }),
  );
});
