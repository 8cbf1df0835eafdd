import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockIndexAt } from '../paper/block';
import type { Paper } from '../paper/paper';
import { testPaper } from '../testing/records';
import { importPaper, importWith } from './import-paper';
import { otherReadingOf } from './other-reading';
import { type ImportFault, MAX_PAPER_BYTES } from './reading/import-fault';
import { NO_CHOICES, type ReadingChoices } from './reading/reader';
import { sketchPaper } from './testing/sketch-paper';

const importBytes = async (bytes: Uint8Array<ArrayBuffer>, name = 'a.md'): Promise<ImportFault | Paper> => {
  const result = await importPaper({ name, bytes });
  return result.kind === 'fault' ? result.fault : result.paper;
};
const importText = (text: string, name?: string) => importBytes(new TextEncoder().encode(text), name);

describe('the brief that Postil comes with', () => {
  const source = readFileSync(new URL('../../../resources/inss-insight-2166.md', import.meta.url), 'utf8');
  const paper = testPaper(source, 'inss-insight-2166.md');
  const inlines = paper.blocks.flatMap((block) => block.inlines);
  const wordsOf = ({ from, to }: { from: number; to: number }): string => paper.text.slice(from, to);

  test('is the file and the text that the whole team tags', () => {
    expect(paper).toMatchObject({
      id: 'markdown-1-12826ed2ddbf8ab3c9b68ecec170d185',
      reader: 'markdown/1',
      sourceHash: '12826ed2ddbf8ab3c9b68ecec170d185124461dc6b344680e27d34f42a7167da',
      textHash: 'd272e4bc1e9e12763ba7b727d91eec1e10b5bb77c0f6bbb0a49fefaa54d56846',
    });
  });

  test('says who wrote it, when, and in which series', () => {
    expect(paper.metadata).toEqual({
      title: 'Alignment and Restraint: Azerbaijan following the 2026 Iran War',
      authors: ['Elie Houé'],
      number: '2166',
      date: '2026-07-07',
      publisher: null,
      editors: ['Anat Kurz', 'Rinat Harash', 'Eldad Shavit', 'Keri Rosenbluh'],
    });
  });

  test('has six headings, the first of which is the title', () => {
    const headings = paper.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((heading) => heading.isTitle)).toEqual([true, false, false, false, false, false]);
    expect(headings.map(wordsOf).at(-1)).toBe('The TRIPP Corridor and the Armenian Hinge');
  });

  test('has fifteen paragraphs between its byline and its colophon', () => {
    const roles = paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.role] : []));
    expect(roles).toEqual(['byline', ...Array.from({ length: 15 }, () => 'body'), 'colophon']);
  });

  test('keeps the words that its author sourced', () => {
    const links = inlines.filter((inline) => inline.kind === 'link');
    expect(links).toHaveLength(27);
    expect(new Set(links.map((link) => link.target))).toEqual(new Set(['#']));
    expect(wordsOf(links[1] ?? paper.blocks[0] ?? { from: 0, to: 0 })).toBe(
      'denying — as it had during the June 2025 Twelve-Day War',
    );
    expect(inlines.filter((inline) => inline.kind === 'emphasis').map(wordsOf)).toEqual(['Dəmir Yumruq']);
  });

  test('has one footnote, last, and one mark that leads to it', () => {
    const marks = inlines.filter((inline) => inline.kind === 'note-mark');
    expect(marks.map((mark) => [mark.label, wordsOf(mark)])).toEqual([['1', '1']]);
    expect(paper.blocks.at(-1)).toMatchObject({ kind: 'footnote', label: '1' });
    expect(wordsOf(paper.blocks.at(-1) ?? { from: 0, to: 0 })).toMatch(
      /^1 Elie Houé is an intern .* France\.$/,
    );
    expect(paper.blocks.filter((block) => block.kind === 'footnote')).toHaveLength(1);
  });

  test('has its two cut paragraphs joined', () => {
    const joins = paper.blocks.flatMap((block) => block.joins);
    expect(joins.map((at) => [paper.text.slice(at - 8, at + 1), paper.text.slice(at + 1, at + 17)])).toEqual([
      ['that its ', 'territory or air'],
      ['ts newly ', 'gained stability'],
    ]);
    expect(paper.text).toContain('that its territory or airspace had been');
    expect(paper.text).toContain('jeopardize its newly gained stability and');
  });

  test('keeps only the rule that no page break explains', () => {
    const ruled = paper.blocks.filter((block) => block.ruleBefore);
    expect(ruled.map(wordsOf)).toEqual([expect.stringMatching(/^Editors of the series: /)]);
  });

  test('reads the same a second time, and with other line ends', () => {
    expect(testPaper(source, 'inss-insight-2166.md')).toEqual(paper);
    const { text, blocks } = testPaper(source.replaceAll('\n', '\r\n'));
    expect({ text, blocks }).toEqual({ text: paper.text, blocks: paper.blocks });
  });

  test('has every block where an offset finds it', () => {
    expect(paper.blocks.map((block) => blockIndexAt(paper.blocks, block.from))).toEqual([
      ...paper.blocks.keys(),
    ]);
  });
});

describe('the reader goes by the name of the file', () => {
  test.each([
    ['brief.md', 'markdown/1'],
    ['BRIEF.MD', 'markdown/1'],
    ['brief.markdown', 'markdown/1'],
    ['brief.mdown', 'markdown/1'],
    ['brief.md.txt', 'text/1'],
    ['brief', 'text/1'],
    ['md', 'text/1'],
  ])('%s is read by %s', async (name, reader) => {
    const text = reader === 'text/1' ? '*a*' : 'a';
    expect(await importText('*a*', name)).toMatchObject({ reader, text });
  });

  test.each([
    ['A long war.md', 'A long war'],
    ['v1.2 final.txt', 'v1.2 final'],
    ['README', 'README'],
    ['.md', '.md'],
    ['Houe\u0301.txt', 'Hou\u00e9'],
  ])('%s is called %s', async (name, title) => {
    expect(await importText('a', name)).toMatchObject({ metadata: { title } });
  });

  test.each([
    ['is not turned', '# \u202ecI\u202c melts', 'cI melts'],
    ['has nothing unseen', '# I\u200bce', 'Ice'],
  ])('%s by signs in the paper', async (_, text, title) => {
    expect(await importText(text)).toMatchObject({ metadata: { title }, text: text.slice(2) });
  });
});

describe('a plain text', () => {
  test('has a paragraph at every blank line, whatever is in it', () => {
    const paper = testPaper('\n\n# One\ntwo  \n \t \nthree\n\n\n\n  four\u00a0\tfive\n\n\u200b\n', 'a.txt');
    expect(sketchPaper(paper)).toEqual(['body: # One two', 'body: three', 'body: four five']);
  });

  test('says nothing about itself but its name', () => {
    expect(testPaper('A | No. 1', 'a.txt').metadata).toEqual({
      title: 'a',
      authors: [],
      number: null,
      date: null,
      publisher: null,
      editors: [],
    });
  });
});

describe('any script', () => {
  const cases: [string, string][] = [
    ['emoji, joined and coloured', 'a 👩‍👩‍👧‍👦 b 👍🏽 🇦🇿'],
    ['right to left', 'שלום עולם, \u202bאבג\u202c and مرحبا'],
    ['letters outside the first plane', '𐐷𝒳 𠮷'],
    ['a very long word', 'Donaudampf'.repeat(5000)],
    ['marks that compose with nothing', 'x\u0301\u0302 ẍ'],
  ];
  test.each(cases)('%s stays as it is', (_, text) => {
    expect(testPaper(text, 'a.md').text).toBe(text);
    expect(testPaper(text, 'a.txt').text).toBe(text);
  });
});

describe('a file that is no paper', () => {
  test('is refused above the cap, and read at it', async () => {
    const bytes = new Uint8Array(MAX_PAPER_BYTES + 1);
    expect(await importBytes(bytes)).toEqual({ kind: 'too-large', bytes: MAX_PAPER_BYTES + 1 });
    expect(await importBytes(bytes.subarray(1))).toEqual({ kind: 'binary', offset: 0 });
  });

  test.each([
    ['no bytes', ''],
    ['a byte order mark', '\ufeff'],
    ['white space', ' \r\n\t\u00a0\u2003\n'],
    ['characters that show nothing', '\u200b\u00ad\u2060'],
  ])('is empty with nothing but %s', async (_, text) => {
    expect(await importText(text, 'a.md')).toEqual({ kind: 'empty' });
    expect(await importText(text, 'a.txt')).toEqual({ kind: 'empty' });
  });

  test.each(['---\n***', '<!-- draft -->', '![](a.png)', '**\u200b**', '```\n\n```'])(
    'is empty if its markup shows nothing: %s',
    async (text) => {
      expect(await importText(text)).toEqual({ kind: 'empty' });
    },
  );

  test('is told from text by its bytes', async () => {
    expect(await importText('\u007fELF\u0001')).toEqual({ kind: 'binary', offset: 4 });
    expect(await importBytes(Uint8Array.of(0x61, 0xe9, 0x62))).toEqual({
      kind: 'needs-encoding',
      encoding: 'windows-1252',
      preview: 'aéb',
    });
  });

  test.each([
    ['lists in one line', `- a\n${'- '.repeat(3000)}x`, 2],
    ['numbered lists in one line', `${'1. '.repeat(3000)}x`, 1],
    ['quotations in one line', `${'>'.repeat(5000)} deep`, 1],
    ['lists and quotations in turns', `\n\n${'> - '.repeat(2000)}x`, 3],
  ])('is told which line nests too deep: %s', async (_, text, line) => {
    expect(await importText(text)).toEqual({ kind: 'too-deep', line });
    expect(await importText(text, 'a.txt')).toMatchObject({ reader: expect.stringMatching(/^text/) });
  });

  test.each([
    ['a rule across the page', `a\n\n${'* '.repeat(3000)}\n\nb`],
    ['words that look like signs', `a ${'- '.repeat(3000)}b`],
    ['a hundred quotations', `${'>'.repeat(100)} deep`],
  ])('and is no such file with %s', async (_, text) => {
    expect(await importText(text)).toMatchObject({ reader: 'markdown/1' });
  });
});

describe('a choice of reading', () => {
  const cut = 'One.\n\n---\n\nThe ferry left the upper landing early in March\n\nbefore the ice came.';
  const readAs = async (text: string, name: string, choices: Partial<ReadingChoices>): Promise<Paper> => {
    const file = { name, bytes: new TextEncoder().encode(text) };
    const result = await importPaper(file, { ...NO_CHOICES, ...choices });
    if (result.kind === 'fault') throw new TypeError(result.fault.kind);
    return result.paper;
  };

  test('has a reader’s name and an id of its own, and is read the same by that name', async () => {
    const joined = await readAs(cut, 'a.md', {});
    const parted = await readAs(cut, 'a.md', { partsGuesses: true });
    expect([joined.reader, parted.reader]).toEqual(['markdown/1', 'markdown-parted/2']);
    expect(parted.blocks).toHaveLength(joined.blocks.length + 1);
    expect(parted.sourceHash).toBe(joined.sourceHash);
    const again = await importWith(parted.reader, { name: 'a.md', bytes: new TextEncoder().encode(cut) });
    expect(again).toMatchObject({ kind: 'paper', paper: { id: parted.id, textHash: parted.textHash } });
  });

  test('that makes no difference is none', async () => {
    const plain = 'One.\n\nTwo.';
    expect((await readAs(plain, 'a.md', { partsGuesses: true })).id).toBe(
      (await readAs(plain, 'a.md', {})).id,
    );
    const page = '<html><body><p>One.</p></body></html>';
    expect((await readAs(page, 'a.html', { wholePage: true })).reader).toBe('html/1');
  });

  test('is offered where something was guessed or left out, and the way back from it', async () => {
    expect(otherReadingOf(await readAs('One.', 'a.md', {}))).toBeNull();
    const joined = await readAs(cut, 'a.md', {});
    const other = otherReadingOf(joined);
    expect(other).toMatchObject({ kind: 'parted', choices: { partsGuesses: true } });
    const parted = await readAs(cut, 'a.md', other?.choices ?? {});
    const back = otherReadingOf(parted);
    expect(back?.kind).toBe('joined');
    expect((await readAs(cut, 'a.md', back?.choices ?? {})).id).toBe(joined.id);
  });
});
