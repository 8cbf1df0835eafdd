import { describe, expect, test } from 'vitest';
import { importPaper } from '../import-paper';
import { NO_CHOICES } from '../reading/reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readDocx } from './read-docx';
import { definition, docxOf, level, list, listed, p, r, style, styled } from './testing/docx';
import { readParts, readSketch } from './testing/read-sketch';

const item = (text: string, of: number, at = 0): string => p(r(text), listed(of, at));
const OUTLINE = definition(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerRoman', '(%3)'),
);

describe('lists', () => {
  test('are counted level by level, each below another from its start', () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 2),
      item('d', 1, 2),
      item('e', 1, 1),
      item('f', 1),
      item('g', 1, 1),
    ].join('');
    expect(readSketch(body, { numbering: OUTLINE + list(1, 0) })).toEqual([
      'item 0 1: a',
      'item 1 1.1: b',
      'item 2 (i): c',
      'item 2 (ii): d',
      'item 1 1.2: e',
      'item 0 2: f',
      'item 1 2.1: g',
    ]);
  });

  test('show bullets as bullets', () => {
    const numbering = definition(0, level(0, 'bullet', '\uf0b7')) + list(1, 0);
    expect(readSketch(item('a', 1), { numbering })).toEqual(['item 0 •: a']);
    expect(readParts(item('a', 1), { numbering }).content.blocks[0]).toMatchObject({ number: null });
  });

  describe('have further paragraphs of an item as items whose bullet is a blank', () => {
    const numbering =
      OUTLINE + definition(9, level(0, 'bullet', ' '), level(1, 'bullet', ' ')) + list(1, 0) + list(2, 9);
    const body = item('a', 1) + item('more', 2) + item('b', 1, 1) + item('more', 2, 1) + item('c', 1);

    test('which belong to it, and are not counted', () => {
      expect(readSketch(body, { numbering })).toEqual([
        'item 0 1: a',
        'item 0 …: more',
        'item 1 1.1: b',
        'item 1 …: more',
        'item 0 2: c',
      ]);
    });

    test('which the reader before took for items, and a file without them is still of that one', async () => {
      const bytes = docxOf(body, { numbering });
      const before = readDocx({ bytes, fileTitle: 'f', choices: NO_CHOICES }, () => {});
      expect(before.kind === 'reading' && sketchPaper(before.reading.content)[1]).toBe('item 0 •: more');
      expect(await importPaper({ name: 'a.docx', bytes })).toMatchObject({ paper: { reader: 'docx/2' } });
      const without = docxOf(item('a', 1), { numbering });
      expect(await importPaper({ name: 'a.docx', bytes: without })).toMatchObject({
        paper: { reader: 'docx/1' },
      });
    });
  });

  test('go on under another id, or begin again where that id says so', () => {
    const numbering =
      OUTLINE +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = item('a', 1) + p(r('between')) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    expect(readSketch(body, { numbering })).toEqual([
      'item 0 1: a',
      'body: between',
      'item 0 2: b',
      'item 0 5: c',
      'item 0 6: d',
      'item 0 7: e',
    ]);
  });

  test('have levels of their own where their id says so', () => {
    const numbering =
      OUTLINE + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`);
    expect(readSketch(item('a', 1) + item('b', 1), { numbering })).toEqual(['item 0 A): a', 'item 0 B): b']);
  });

  test('begin with what their start says, and again only after the level that they name', () => {
    const numbering =
      definition(
        0,
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
      ).replace('<w:start w:val="1"/>', '<w:start w:val="4"/>') + list(1, 0);
    const body = item('a', 1) + item('b', 1, 1) + item('c', 1) + item('d', 1, 1);
    expect(readSketch(body, { numbering })).toEqual([
      'item 0 4: a',
      'item 1 1: b',
      'item 0 5: c',
      'item 1 2: d',
    ]);
  });

  test('count a level that was skipped as begun', () => {
    const body = item('a', 1, 1) + item('b', 1);
    expect(readSketch(body, { numbering: OUTLINE + list(1, 0) })).toEqual(['item 1 1.1: a', 'item 0 2: b']);
  });

  test('write every number of a level as digits where it says so', () => {
    const numbering =
      definition(0, level(0, 'upperRoman', 'Article %1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
      list(1, 0);
    expect(readSketch(item('a', 1) + item('b', 1, 1), { numbering })).toEqual([
      'item 0 Article I.: a',
      'item 1 1.1: b',
    ]);
  });

  test('count paragraphs without words, and leave them out', () => {
    const numbering = OUTLINE + list(1, 0);
    expect(readSketch(item('a', 1) + p('', listed(1)) + item('b', 1), { numbering })).toEqual([
      'item 0 1: a',
      'item 0 3: b',
    ]);
  });

  test('are found through numbering styles', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Ours"/></w:abstractNum>` +
      OUTLINE +
      list(1, 0) +
      list(2, 7);
    const styles = style(
      'Ours',
      'Ours',
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
      'numbering',
    );
    expect(readSketch(item('a', 2) + item('b', 2, 1), { numbering, styles })).toEqual([
      'item 0 1: a',
      'item 1 1.1: b',
    ]);
  });

  test('are left by a paragraph that says so', () => {
    const numbering = OUTLINE + list(1, 0);
    const styles = style('Num', 'Num', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      readSketch(p(r('a'), styled('Num')) + p(r('b'), styled('Num') + out), { numbering, styles }),
    ).toEqual(['item 0 1: a', 'body: b']);
  });

  test('lie deeper in the styles that Word has for that', () => {
    const numbering = definition(0, level(0, 'bullet', 'o')) + list(1, 0);
    const styles = style('LB3', 'List Bullet 3', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(readSketch(p(r('a'), styled('LB3')), { numbering, styles })).toEqual(['item 2 •: a']);
  });
});

test('numbers of headings are part of their words, and levels are those of their styles', () => {
  const numbering =
    definition(
      0,
      level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
    ) + list(1, 0);
  const numbered = (outline: number): string =>
    `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${outline}"/></w:pPr>`;
  const styles = style('H1', 'heading 1', numbered(0)) + style('H2', 'heading 2', numbered(1));
  const body =
    p(r('Aims'), styled('H1')) +
    p(r('Means'), styled('H2')) +
    p(r('Ends'), styled('H2')) +
    p(r('Rest'), styled('H1'));
  expect(readSketch(body, { numbering, styles })).toEqual([
    'heading 1: 1 Aims',
    'heading 2: 1.1 Means',
    'heading 2: 1.2 Ends',
    'heading 1: 2 Rest',
  ]);
});

test('a list without definition is no list', () => {
  expect(readSketch(item('a', 9))).toEqual(['body: a']);
});
