import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Reading } from '../reading/reader';
import { runReader } from '../reading/run-reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readRtf } from './read-rtf';

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fcharset204 Cyr;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 MS;}}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\s3 Title;}}`;

const readBytes = async (source: string): Promise<Reading> => {
  const bytes = Uint8Array.from(source, (sign) => sign.charCodeAt(0));
  const result = await runReader(readRtf, { bytes, fileTitle: 'file', choices: NO_CHOICES }, () => {});
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.reading;
};
const read = (inside: string): Promise<Reading> => readBytes(`${HEAD}${inside}}`);
const sketch = async (inside: string): Promise<string[]> => sketchPaper((await read(inside)).content);
const textOf = async (inside: string): Promise<string> => (await read(inside)).content.text;

describe('signs', () => {
  test.each([
    ['of the code page of the file', String.raw`caf\'e9 \'93x\'94`, 'café “x”'],
    ['of the character set of the font', String.raw`{\f1 \'cc\'e8\'f0} a`, 'Мир a'],
    ['of two bytes', String.raw`{\f3 \'93\'fa\'96{}\'7b}`.replace('{}', ''), '日本'],
    ['of a symbol font', String.raw`{\f2 a}b`, 'αb'],
    ['in Unicode, without what stands in for them', String.raw`\u8212-a\u1052\'cc\u1080 ?`, '—aМи'],
    ['in Unicode with several stand-ins, or none', String.raw`\uc2\u8364EUa{\uc0\u8364 b}\u8364EU`, '€a€b€'],
    ['of two code units', String.raw`\u-10179?\u-8542?`, '🚢'],
    ['by name', String.raw`\lquote a\rquote\emdash b\~c\_d\bullet`, '‘a’—b\u00a0c‑d•'],
    ['that are braces and backslashes', String.raw`\{a\}\\`, '{a}\\'],
  ])('%s', async (_, inside, text) => {
    expect((await textOf(inside)).normalize('NFC')).toBe(text.replace('\u00a0', ' '));
  });

  test('cut by line ends of the file stay whole', async () => {
    expect(await textOf('one wo\r\nrd\\par\n two')).toBe('one word\ntwo');
  });
});

describe('blocks', () => {
  test('are headings by style or level, the title, and paragraphs', async () => {
    const source = String.raw`\pard\s3 Lake\par\pard\s1 One\par\pard\s2 Two\par\pard\outlinelevel2 Three\par\pard {\b Bold} and {\i slanted}\line twice\par`;
    expect(await sketch(source)).toEqual([
      'title 1: Lake',
      'heading 1: One',
      'heading 2: Two',
      'heading 3: Three',
      'body: <strong:Bold> and <emphasis:slanted>⏎twice',
    ]);
  });

  test('are items of lists with the numbers that are printed', async () => {
    const item = (mark: string, level: number, text: string): string =>
      String.raw`{\listtext\tab ${mark}\tab}\pard\ilvl${level}\ls1 ${text}\par`;
    expect(await sketch(item('1.', 0, 'a') + item('b)', 1, 'b') + item(String.raw`\bullet`, 1, 'c'))).toEqual(
      ['item 0 1: a', 'item 1 b): b', 'item 1 •: c'],
    );
  });

  test('are headings with the numbers that are printed, and lists in cells', async () => {
    const mark = (number: string): string => String.raw`{\listtext\pard\plain ${number}\tab}`;
    const heading = String.raw`\pard\s1${mark('1.2.')}\ls1 Ice\par`;
    const cell = String.raw`\pard\intbl${mark('1.')}\ls1 a\par${mark('\\bullet')}b\cell\row`;
    expect(await sketch(heading + cell)).toEqual(['title 1: 1.2. Ice', 'cell 0.0.0: 1. a⏎b']);
  });

  test('are cells of tables, row by row', async () => {
    const row = (...cells: string[]): string =>
      String.raw`\trowd\cellx1\cellx2 ${cells.map((cell) => String.raw`\pard\intbl ${cell}\cell`).join('')}\row`;
    const source = String.raw`${row('a', 'b\\par c')}${row('', 'd')}\pard After.\par ${row('e')}`;
    expect(await sketch(source)).toEqual([
      'cell 0.0.0: a',
      'cell 0.0.1: b⏎c',
      'cell 0.1.1: d',
      'body: After.',
      'cell 1.0.0: e',
    ]);
  });

  test('are notes, behind the text and tied to their marks', async () => {
    const note = String.raw`{\super\chftn}{\footnote\pard\plain{\super\chftn} See \i there.}`;
    const { content } = await read(String.raw`One${note} two.\par Three${note}.`);
    expect(sketchPaper(content)).toEqual([
      'body: One<mark 1:1> two.',
      'body: Three<mark 2:2>.',
      'note 1: <superscript:1> See <emphasis:there.>',
      'note 2: <superscript:2> See <emphasis:there.>',
    ]);
  });
});

test('links have their targets, and instructions are no text', async () => {
  const link = String.raw`{\field{\*\fldinst{HYPERLINK "https://lake.example/"}}{\fldrslt{\ul the lake}}}`;
  const date = String.raw`{\field{\*\fldinst DATE \\@ "d"}{\fldrslt 7 July}}`;
  const { content } = await read(`On ${link}, ${date}.`);
  expect(content.text).toBe('On the lake, 7 July.');
  expect(content.blocks[0]?.inlines).toEqual([
    { kind: 'link', target: 'https://lake.example/', from: 3, to: 11 },
  ]);
});

test('what is for programs, hidden, deleted or drawn is left out, and said', async () => {
  const source = String.raw`{\header Head\par}{\*\generator Some 1;}{\*\bkmkstart a}a{\v secret}{\deleted gone}{\pict\bin4 }}}}}b{\*\shppict{\pict 00}}{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Box\par}}}`;
  const { content, origin } = await read(source);
  expect(sketchPaper(content)).toEqual(['body: Box', 'body: ab']);
  expect(origin.remarks).toEqual([
    { kind: 'changes-accepted', count: 1, at: null },
    { kind: 'hidden-left-out', count: 1, at: null },
    { kind: 'set-apart', count: 1, at: null },
    { kind: 'pictures-left-out', count: 2, at: null },
    { kind: 'page-lines-left-out', count: 1, at: null },
  ]);
});

test('says what the file says of itself', async () => {
  const info = String.raw`{\info{\title Ice}{\author Ann Ek}{\creatim\yr2026\mo7\dy9\hr1}{\operator Ben}}`;
  expect((await read(`${info}Words.`)).metadata).toMatchObject({
    title: 'Ice',
    authors: ['Ann Ek'],
    date: '2026-07-09',
  });
});

test('names the first author once, where the one who changed it last stands behind as another', async () => {
  const info = String.raw`{\info{\author Ann Ek}{\creatim\yr2026\mo7\dy9}{\author Ann Ek}{\revtim\yr2026\mo7\dy9}}`;
  expect((await read(`${info}Words.`)).metadata.authors).toEqual(['Ann Ek']);
});

test('of a file that was cut, what is there is read, and that is said', async () => {
  const { content, origin } = await readBytes(`${HEAD}One.\\par Two {\\b thr`);
  expect(content.text).toBe('One.\nTwo thr');
  expect(origin.remarks).toEqual([{ kind: 'damaged', at: null }]);
});

test('ten thousand open braces and a megabyte without one are read', async () => {
  expect(await textOf(`${'{'.repeat(10_000)}a${'}'.repeat(10_000)}`)).toBe('a');
  expect(await textOf('word '.repeat(200_000))).toHaveLength(999_999);
});
