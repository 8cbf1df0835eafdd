import { expect, test } from 'vitest';
import { NO_CHOICES, type Reading } from '../reading/reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readText2 } from './read-text';

const read = (source: string): Reading => {
  const bytes = new TextEncoder().encode(source);
  const result = readText2({ bytes, fileTitle: 'file', choices: NO_CHOICES });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.reading;
};
const sketch = (source: string): string[] => sketchPaper(read(source).content);

test('the first line set apart is the title, and a line of names the authors', () => {
  const { content, metadata } = read('ICE ON THE LAKE\n\nBy I. Ek and O. By\n9 January 2025\n\nIt froze.');
  expect(sketchPaper(content)).toEqual([
    'title 1: ICE ON THE LAKE',
    'byline: By I. Ek and O. By 9 January 2025',
    'body: It froze.',
  ]);
  expect(metadata).toMatchObject({
    title: 'ICE ON THE LAKE',
    authors: ['I. Ek', 'O. By'],
    date: '2025-01-09',
  });
});

test('a date below the title is that of the text, and stays a line of it', () => {
  const { content, metadata } = read('Ice on the lake\n\nLake Papers 7, 9 January 2025\n\nIt froze.');
  expect(sketchPaper(content)[1]).toBe('body: Lake Papers 7, 9 January 2025');
  expect(metadata.date).toBe('2025-01-09');
});

test('a sentence is no title, and the name of the file stands in', () => {
  expect(read('It froze early.\n\nThen it melted.').metadata.title).toBe('file');
});

test('numbered lines by themselves are headings', () => {
  expect(sketch('It froze.\n\n1. Early ice\n\nIn May.\n\n1.2 Late ice\n\nIn June.')).toEqual([
    'body: It froze.',
    'heading 2: 1. Early ice',
    'body: In May.',
    'heading 3: 1.2 Late ice',
    'body: In June.',
  ]);
});

test('lines that a width broke are one paragraph, and words that were cut are whole', () => {
  expect(
    sketch('  The lake froze in the month of Febru-\n  ary and stayed so until the ferry went\n  again.'),
  ).toEqual(['body: The lake froze in the month of February and stayed so until the ferry went again.']);
});

test('lines that their author broke stay', () => {
  expect(sketch('We row at night, when nobody sees us.\n\nIce and wind\nhold the boat,\nsays Ida.')[1]).toBe(
    'body: Ice and wind⏎hold the boat,⏎says Ida.',
  );
});

test('turns and points begin on lines of their own', () => {
  expect(sketch('Two spoke.\n\nQ: Who?\nA: Ida.\n\n1. oars\n2. a lamp\n   that burns\n\n- rope')).toEqual([
    'body: Two spoke.',
    'body: Q: Who?',
    'body: A: Ida.',
    'item 0 1: oars',
    'item 0 2: a lamp that burns',
    'item 0 •: rope',
  ]);
});

test('a form feed ends a paragraph', () => {
  expect(sketch('It froze.\n12\fLake Studies\n\nIt melted.')).toHaveLength(4);
});
