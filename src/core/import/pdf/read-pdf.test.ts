import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Reading } from '../reading/reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readPdf, readPdf2, readPdf4 } from './read-pdf';
import { PAGE, setLines, type WrittenPage, writePdf } from './testing/write-pdf';

const readBytes = (bytes: Uint8Array<ArrayBuffer>) =>
  readPdf4({ bytes, fileTitle: 'file', choices: NO_CHOICES }, () => {});

const read = async (
  pages: readonly WrittenPage[],
  info: Readonly<Record<string, string>> = {},
): Promise<Reading> => {
  const result = await readBytes(writePdf(pages, info));
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.reading;
};
const sketch = async (...pages: readonly WrittenPage[]): Promise<string[]> =>
  sketchPaper((await read(pages)).content);

const ICE = [
  'The lake froze early that winter and the',
  'ferry lay at the upper landing, where the',
  'pilot kept a lamp for those who came on',
  'foot over the ice from the other side of it.',
];
const THAW = [
  'In May the ice broke up within a single',
  'night, and the first boat went over before',
  'anybody had thought of asking for a fare',
  'or for the names of those who were on it.',
];

describe('paragraphs', () => {
  test('are told by a gap, and their lines are one', async () => {
    expect(await sketch({ texts: [...setLines(ICE), ...setLines(THAW, { y: 172 })] })).toEqual([
      `body: ${ICE.join(' ')}`,
      `body: ${THAW.join(' ')}`,
    ]);
  });

  test('are told by an indent', async () => {
    const [first = '', ...rest] = THAW;
    const texts = [...setLines(ICE), ...setLines([first], { x: 62, y: 148 }), ...setLines(rest, { y: 160 })];
    expect(await sketch({ texts })).toEqual([`body: ${ICE.join(' ')}`, `body: ${THAW.join(' ')}`]);
  });

  test('go on over a page, and words that a line end cut are whole', async () => {
    const cut = ['The lake froze early that winter, and the', 'ferry lay at the upper landing with its com-'];
    const rest = ['pany of well-', 'known pilots.'];
    expect(await sketch({ texts: setLines(cut, { y: 300 }) }, { texts: setLines(rest) })).toEqual([
      'body: The lake froze early that winter, and the ferry lay at the upper landing with its company of well-known pilots.',
    ]);
  });
});

describe('what pdf/4 mends', () => {
  test('a reference hangs together below its first line', async () => {
    const texts = [
      ...setLines(ICE),
      ...setLines(['Berg, A. and Lind, C., Ice and Commerce in'], { y: 160 }),
      ...setLines(['the Northern Lakes, volume two.'], { x: 65, y: 172 }),
    ];
    expect(await sketch({ texts })).toContain(
      'body: Berg, A. and Lind, C., Ice and Commerce in the Northern Lakes, volume two.',
    );
    expect((await read([{ texts }])).oldestAlike).toBe('pdf/4');
  });

  test('words that are cut behind what may be a first part are whole', async () => {
    const texts = setLines([
      'The ferry that had been put there was pro-',
      'vided by the town, and it was least like-',
      'ly that the other towns would ever be pro-',
      'democracy, though democracy was there.',
    ]);
    expect((await sketch({ texts }))[0]).toMatch(/provided by .* likely that .* pro-democracy/);
  });

  test('a column stays apart from a larger heading beside it', async () => {
    const left = Array.from({ length: 8 }, (_, at) => `a left line number ${'abcdefgh'[at]} that is here`);
    const right = Array.from({ length: 7 }, (_, at) => `a right line number ${'abcdefg'[at]} is`);
    const texts = [
      // The line beside the heading ends ten points before it.
      ...setLines(left, { x: 40 }),
      { text: 'mmmmmmmmmmmmmmmmm', x: 40, y: 196 },
      ...setLines(right, { x: 182, y: 100 }),
      { text: '2', x: 182, y: 196, size: 16 },
      ...setLines(right, { x: 182, y: 220 }),
    ];
    const [first] = (await sketch({ texts })).filter((block) => block.includes('mmmm'));
    expect(first).not.toMatch(/mmmm 2/);
  });
});

describe('columns', () => {
  const left = Array.from({ length: 8 }, (_, at) => `left line number ${'abcdefgh'[at]} of it`);
  const right = Array.from({ length: 8 }, (_, at) => `right line number ${'abcdefgh'[at]} of`);

  test('are read down before across, below a title that spans them', async () => {
    const blocks = await sketch({
      texts: [
        { text: 'A Title Over Both', x: 120, y: 60, size: 18 },
        ...setLines(left, { x: 40 }),
        ...setLines(right, { x: 220, y: 104 }),
      ],
    });
    expect(blocks).toEqual(['title 1: A Title Over Both', `body: ${[...left, ...right].join(' ')}`]);
  });

  test('of another page serve one that is too short to show its own', async () => {
    const full = { texts: [...setLines(left, { x: 40 }), ...setLines(right, { x: 220 })] };
    const short = {
      texts: [...setLines(left.slice(0, 3), { x: 40 }), ...setLines(['the end.'], { x: 220 })],
    };
    expect((await sketch(full, short)).join(' ')).toMatch(/left line number c of it the end\.$/);
  });
});

describe('what is no text of the paper', () => {
  test('running heads and page numbers go, with a remark', async () => {
    const page = (number: number, lines: readonly string[]): WrittenPage => ({
      texts: [
        { text: 'Lake Studies', x: 50, y: 30, size: 8 },
        { text: String(number), x: 200, y: 580, size: 8 },
        ...setLines(lines),
      ],
    });
    const { content, origin } = await read([page(7, ICE), page(8, THAW)]);
    expect(content.text).not.toMatch(/Lake Studies|7|8/);
    expect(origin.remarks).toContainEqual({ kind: 'page-lines-left-out', count: 4, at: null });
  });

  test('text that runs another way stands apart', async () => {
    const { content, origin } = await read([
      { texts: [...setLines(ICE), { text: 'Draft copy', x: 20, y: 400, turned: 90 }] },
    ]);
    expect(sketchPaper(content)).toEqual([`body: ${ICE.join(' ')}`, 'body: Draft copy']);
    expect(origin.remarks).toContainEqual({ kind: 'set-apart', count: 1, at: null });
  });

  const beside = (text: string, x: number, lines: readonly string[]): WrittenPage => ({
    texts: [...setLines(lines), { text, x, y: 400, turned: 90 }],
  });

  test.each([
    ['on the same side', 20],
    ['on the outer side, which changes', PAGE.width - 20],
  ])('what is printed in the margin of page after page goes, %s', async (_, x) => {
    const { content, origin, oldestAlike } = await read([
      beside('on press 7', 20, ICE),
      beside('on press 8', x, THAW),
    ]);
    expect(content.text).not.toContain('press');
    expect(origin.remarks).toContainEqual({ kind: 'page-lines-left-out', count: 2, at: null });
    expect(oldestAlike).toBe('pdf/2');
  });

  test.each([
    ['words that stand there once', beside('Draft copy', 20, ICE), beside('Last copy', 20, THAW)],
    ['the same words within the pages', beside('Per cent', 150, ICE), beside('Per cent', 150, THAW)],
  ])('but not %s', async (_, one, other) => {
    const { content, oldestAlike } = await read([one, other]);
    expect(content.text).toMatch(/copy|Per cent/);
    expect(content.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(4);
    expect(oldestAlike).toBe('pdf/1');
  });

  test('the reader before this one kept it', async () => {
    const bytes = writePdf([beside('on press', 20, ICE), beside('on press', 20, THAW)]);
    const result = await readPdf({ bytes, fileTitle: 'file', choices: NO_CHOICES }, () => {});
    expect(result.kind === 'reading' && result.reading.content.text.match(/on press/g)).toHaveLength(2);
  });
});

describe('notes', () => {
  test('stand at the end, tied to their marks by page', async () => {
    const noted = (word: string, note: string): WrittenPage => ({
      texts: [
        ...setLines(ICE),
        { text: `Some ${word}.`, x: 50, y: 148 },
        { text: '1', x: 50 + 28 + word.length * 4, y: 144, size: 6 },
        { text: '1', x: 50, y: 538, size: 5 },
        { text: note, x: 54, y: 541, size: 8 },
      ],
      lines: [[50, 530, 120, 530]],
    });
    const { content } = await read([noted('froze', 'Ferry log.'), noted('broke', 'Court roll.')]);
    const notes = content.blocks.filter(({ kind }) => kind === 'footnote');
    expect(notes.map(({ from, to }) => content.text.slice(from, to))).toEqual([
      '1 Ferry log.',
      '1 Court roll.',
    ]);
    const marks = content.blocks.flatMap(({ inlines }) => inlines.filter(({ kind }) => kind === 'note-mark'));
    expect(marks).toMatchObject([{ label: '1' }, { label: '1-2' }]);
  });
});

describe('structure', () => {
  test('headings by size, points without their sign, numbers as they are printed', async () => {
    const blocks = await sketch({
      texts: [
        { text: 'Ice on the Lake', x: 50, y: 60, size: 20 },
        { text: 'Early Ice', x: 50, y: 85, size: 14 },
        ...setLines(ICE, { y: 110 }),
        ...setLines(['• oars', '• a lamp'], { y: 170 }),
        ...setLines(['1. rope', '2. bread'], { y: 210 }),
      ],
    });
    expect(blocks.filter((block) => !block.startsWith('body'))).toEqual([
      'title 1: Ice on the Lake',
      'heading 2: Early Ice',
      'item 0 •: oars',
      'item 0 •: a lamp',
      'item 0 : 1. rope',
      'item 0 : 2. bread',
    ]);
  });

  test('looks and links', async () => {
    const [block] = await sketch({
      texts: [
        { text: 'The', x: 50, y: 100 },
        { text: 'ferry', x: 68, y: 100, font: 'italic' },
        { text: 'went', x: 91, y: 100 },
      ],
      links: [{ box: [90, 90, 112, 103], target: 'https://lake.example/' }],
    });
    expect(block).toBe('body: The <emphasis:ferry> <link https://lake.example/:went>');
  });

  test('tables by their lines, and by the places of their words', async () => {
    const ruled = await sketch({
      texts: [
        { text: 'Ship', x: 55, y: 112 },
        { text: 'Fee', x: 155, y: 112 },
        { text: 'Brig', x: 55, y: 132 },
        { text: 'seven', x: 155, y: 132 },
      ],
      lines: [
        ...[100, 120, 140].map((y) => [50, y, 250, y] as const),
        ...[50, 150, 250].map((x) => [x, 100, x, 140] as const),
      ],
    });
    const cells = ['cell 0.0.0: Ship', 'cell 0.0.1: Fee', 'cell 0.1.0: Brig', 'cell 0.1.1: seven'];
    expect(ruled).toEqual(cells);
    const rows = [
      ['Ship', 'Fee'],
      ['Brig', 'seven'],
      ['Sloop', 'three'],
    ];
    const texts = rows.flatMap((row, index) =>
      row.map((text, column) => ({ text, x: 55 + column * 100, y: 112 + index * 14 })),
    );
    expect((await sketch({ texts })).slice(0, 4)).toEqual(cells);
  });
});

describe('in a drawn table', () => {
  /** The edge between the columns is drawn beside the last two rows. */
  const table = (texts: WrittenPage['texts']): WrittenPage => ({
    texts: [...texts, { text: 'Brig', x: 55, y: 132 }, { text: 'seven', x: 155, y: 132 }],
    lines: [
      ...[100, 120, 140, 160].map((y) => [50, y, 250, y] as const),
      ...[50, 250].map((x) => [x, 100, x, 160] as const),
      [150, 120, 150, 160],
    ],
  });
  const below = ['cell 0.1.0: Brig', 'cell 0.1.1: seven'];

  test('a text that runs over where two cells are one is whole', async () => {
    const page = table([{ text: 'All ships that paid their fees', x: 100, y: 112 }]);
    expect(await sketch(page)).toEqual(['cell 0.0.0: All ships that paid their fees', ...below]);
    expect((await read([page])).oldestAlike).toBe('pdf/3');
    const before = await readPdf2(
      { bytes: writePdf([page]), fileTitle: 'file', choices: NO_CHOICES },
      () => {},
    );
    expect(before.kind === 'reading' && before.reading.content.text).not.toContain('that paid');
  });

  test('lines of a text that runs over where two cells are one are one, wherever they stand', async () => {
    const page = table([
      { text: 'All ships that paid', x: 120, y: 109, size: 8 },
      { text: 'fees', x: 155, y: 118, size: 8 },
    ]);
    expect(await sketch(page)).toEqual(['cell 0.0.0: All ships that paid fees', ...below]);
  });

  test('what stands beside something else below such a text stays apart', async () => {
    const page = table([
      { text: 'All ships that paid', x: 120, y: 109, size: 8 },
      { text: 'Ship', x: 55, y: 118, size: 8 },
      { text: 'Fee', x: 155, y: 118, size: 8 },
    ]);
    expect(await sketch(page)).toEqual(['cell 0.0.0: All ships that paid Ship', 'cell 0.0.1: Fee', ...below]);
  });

  test('two texts beside each other stay apart where no line is drawn between them', async () => {
    const page = table([
      { text: 'Ship', x: 55, y: 112 },
      { text: 'Fee', x: 155, y: 112 },
    ]);
    expect(await sketch(page)).toEqual(['cell 0.0.0: Ship', 'cell 0.0.1: Fee', ...below]);
    expect((await read([page])).oldestAlike).toBe('pdf/1');
  });

  test('a word that is too long for its cell is not cut by the line', async () => {
    const page = table([
      { text: 'Ship', x: 55, y: 112 },
      { text: 'transshipment', x: 90, y: 152 },
    ]);
    expect(await sketch(page)).toContain('cell 0.2.0: transshipment');
  });
});

describe('pages', () => {
  test('each line knows its place on its page as it is shown', async () => {
    const { origin, content } = await read([{ texts: setLines(ICE.slice(0, 2)) }]);
    const [first, second] = origin.pages?.pieces ?? [];
    expect(content.text.slice(first?.from, first?.to)).toBe(ICE[0]);
    expect(first?.box).toMatchObject({ left: 50, top: 92 });
    expect(second?.box?.top).toBeCloseTo(104);
  });

  test.each([90, 180, 270] as const)('a page turned by %d degrees is read as it is shown', async (rotate) => {
    const { content, origin } = await read([{ texts: setLines(ICE), rotate }]);
    expect(content.text).toBe(ICE.join(' '));
    const [page] = origin.pages?.pages ?? [];
    expect([page?.width, page?.height]).toEqual(rotate === 180 ? [400, 600] : [600, 400]);
  });

  test('highlights of a viewer are comments on the words that they cover', async () => {
    const { content, origin } = await read([
      {
        texts: setLines(['The lake froze early.']),
        highlights: [{ box: [50, 91, 84, 103], author: 'Ida', text: 'When?' }],
      },
    ]);
    const [comment] = origin.comments;
    expect(comment).toMatchObject({ author: 'Ida', text: 'When?' });
    expect(content.text.slice(comment?.from, comment?.to)).toMatch(/^The lake/);
  });
});

describe('what it says about itself', () => {
  test('is what it prints, then what the file says', async () => {
    const pages = [{ texts: [{ text: 'Ice on the Lake', x: 50, y: 60, size: 20 }, ...setLines(ICE)] }];
    const info = {
      Title: 'Microsoft Word - ice.docx',
      Author: 'Ida Ek; Olof By',
      CreationDate: 'D:20250109120000',
    };
    expect((await read(pages, info)).metadata).toMatchObject({
      title: 'Ice on the Lake',
      authors: ['Ida Ek', 'Olof By'],
      date: '2025-01-09',
    });
    expect((await read([{ texts: setLines(ICE) }], { Title: 'Lake Ice' })).metadata.title).toBe('Lake Ice');
  });

  test.each([
    ['INSS Insight No. 2166, June 30, 2026'],
    ['Ida Ek and Olof By', 'June 30, 2026'],
    ['June 30, 2026', 'Ida Ek and Olof By'],
  ])('is dated by what is printed under its title: %s', async (...lines) => {
    const texts = [
      { text: 'Ice on the Lake', x: 50, y: 60, size: 20 },
      ...setLines(lines, { y: 85 }),
      ...setLines(ICE, { y: 130 }),
    ];
    const dates = { CreationDate: 'D:20250109120000', ModDate: 'D:20250301120000' };
    expect((await read([{ texts }], dates)).metadata.date).toBe('2026-06-30');
    expect((await read([{ texts: setLines(ICE) }], { ModDate: dates.ModDate })).metadata.date).toBeNull();
  });
});

describe('a file that cannot be read', () => {
  test('is damaged, or empty', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing at all');
    expect(await readBytes(bytes)).toEqual({ kind: 'fault', fault: { kind: 'damaged' } });
    expect(await readBytes(writePdf([{ texts: [] }]))).toEqual({ kind: 'fault', fault: { kind: 'empty' } });
  });
});
