import { describe, expect, test } from 'vitest';
import type { PaperMetadata } from '../../paper/paper';
import { testPaper } from '../../testing/records';
import { sketchPaper } from '../testing/sketch-paper';
import { readPrintedDate } from './printed-date';

const metadata = (source: string): PaperMetadata => testPaper(source, 'file.md').metadata;

describe('the title', () => {
  test.each([
    ['is the first heading', '## *A* b\n\n# C', 'A b'],
    ['is on one line', 'A  \nb\n===', 'A b'],
    ['has no note marks', '# A[^1] b<sup>2</sup>\n\n[^1]: c', 'A b'],
    ['has no note marks, nested ones neither', '# A<sup>1<sup>2</sup>3</sup> b', 'A b'],
    ['may follow a list', '- a\n\n# B', 'B'],
    ['is the first of the first level once the text has begun', 'a\n\n## B\n\n# C\n\n# D', 'C'],
    ['is that of the file if there is none', 'a\n\n## B', 'file'],
    ['is that of the file without headings', 'a', 'file'],
  ])('%s', (_, source, title) => {
    expect(metadata(source).title).toBe(title);
  });

  test('is one heading', () => {
    expect(sketchPaper(testPaper('a.\n\n## B\n\n# C\n\n# D'))).toEqual([
      'body: a.',
      'heading 2: B',
      'title 1: C',
      'heading 1: D',
    ]);
  });
});

describe('the byline', () => {
  test.each([
    ['A B | No. 7', { authors: ['A B'], number: '7', date: null }],
    ['A B | C | July 7, 2026', { authors: ['A B'], number: null, date: '2026-07-07' }],
    ['No.12/b | 7 July 2026 | By A B', { authors: ['A B'], number: '12/b', date: '2026-07-07' }],
    ['A, B, and C | 2026-07-07', { authors: ['A', 'B', 'C'], date: '2026-07-07' }],
    ['A and B & C | No. 1', { authors: ['A', 'B', 'C'] }],
    ['Alexandra Band | No. 1', { authors: ['Alexandra Band'] }],
    ['*A*[^1], B<sup>2</sup> | No. 1\n\n[^1]: c', { authors: ['A', 'B'] }],
    ['No. 1 | 2026-07-07', { authors: [], number: '1', date: '2026-07-07' }],
  ])('%s', (line, expected) => {
    const paper = testPaper(`# T\n\n${line}\n\nText.`);
    expect(paper.metadata).toMatchObject(expected);
    expect(paper.blocks.map((block) => block.kind === 'paragraph' && block.role)).toContain('byline');
  });

  test.each([
    ['of one part', '# T\n\nNo. 7'],
    ['without number and date', '# T\n\nA | B'],
    ['with a date that does not exist', '# T\n\nA | 30 February 2026'],
    ['before the title', 'A | No. 7\n\n# T'],
    ['later in the text', '# T\n\nA.\n\nB | No. 7'],
  ])('is not a line %s', (_, source) => {
    expect(metadata(source)).toMatchObject({ authors: [], number: null, date: null });
    expect(sketchPaper(testPaper(source)).filter((line) => line.startsWith('byline'))).toEqual([]);
  });
});

describe('the date near the title', () => {
  const AT_LENGTH = 'The lake froze early that winter and the ferry lay at the upper landing. '.repeat(3);

  test.each([
    ['March 12, 2026', '2026-03-12'],
    ['*12 March 2026*', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['12<sup>th</sup> March 2026.', '2026-03-12'],
    ['Thursday, Mar. 12, 2026', '2026-03-12'],
    ['Donnerstag, den 12. März 2026', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['(Published on March 12, 2026)', '2026-03-12'],
    ['Veröffentlicht am 12. Dezember 2026', '2026-12-12'],
    ['INSS Insight No. 2166, June 30, 2026', '2026-06-30'],
    ['Jane R. Doe and John Roe, Tel Aviv, 30 June 2026[^1]\n\n[^1]: a', '2026-06-30'],
    ['Jane Doe\\\nJune 30, 2026', '2026-06-30'],
    ['Updated: 1 July 2026 • Published: 30 June 2026', '2026-06-30'],
    ['## Of ships\n\nJane Doe\n\nJune 30, 2026', '2026-06-30'],
    ['## June 30, 2026', '2026-06-30'],
    ['Ports after the raid, May 1, 2026\n\nJune 30, 2026', '2026-06-30'],
  ])('%s', (lines, date) => {
    const source = `# T\n\n${lines}\n\n${AT_LENGTH}`;
    expect(metadata(source).date).toBe(date);
    expect(sketchPaper(testPaper(source)).filter((line) => line.startsWith('byline'))).toEqual([]);
  });

  test('may stand above it', () => {
    expect(metadata('Insight No. 7, June 30, 2026\n\n# T\n\na').date).toBe('2026-06-30');
  });

  test.each([
    ['of a change', '# T\n\nUpdated: June 30, 2026'],
    ['of a change, behind a comma', '# T\n\nLast revised in Haifa, June 30, 2026'],
    ['up to which the paper knows', '# T\n\nAs of Tuesday, June 30, 2026'],
    ['in a sentence', '# T\n\nThe port was closed. It opened again in the south, June 30, 2026'],
    ['of what a subtitle is of', '# T\n\nThe raid of June 30, 2026'],
    ['that does not exist', '# T\n\nJune 31, 2026'],
    ['of days that head what happened on them', '# T\n\n## June 29, 2026\n\na\n\n## June 30, 2026'],
    ['in the text', `# T\n\n${AT_LENGTH}\n\nJune 30, 2026`],
    ['in a list', '# T\n\n- June 30, 2026'],
    ['far above the title', 'June 30, 2026\n\na\n\nb\n\nc\n\n# T'],
  ])('is none %s', (_, source) => {
    expect(metadata(source).date).toBeNull();
  });
});

describe('the colophon', () => {
  test('names editors and publisher, before the notes', () => {
    const paper = testPaper('A.[^1]\n\n[^1]: b\n\nEditors of the series: C D and E\n\nPublisher: F & G');
    expect(paper.metadata).toMatchObject({ editors: ['C D', 'E'], publisher: 'F & G' });
    expect(sketchPaper(paper).map((line) => line.split(':')[0])).toEqual([
      'body',
      'colophon',
      'colophon',
      'note 1',
    ]);
  });

  test.each(['Editor: A B', 'Editors: A B', 'editor of the series: A B'])('%s', (line) => {
    expect(metadata(`A.\n\n${line}`).editors).toEqual(['A B']);
  });

  test.each(['Editors: A B\n\nC.', '# Editors: A B', 'A.\n\n> Editors: A B', 'A.\n\nThe Editors: A B'])(
    'is not in: %s',
    (source) => {
      expect(metadata(source).editors).toEqual([]);
      expect(sketchPaper(testPaper(source)).filter((line) => line.startsWith('colophon'))).toEqual([]);
    },
  );
});

test.each([
  ['July 7, 2026', '2026-07-07'],
  ['december 31, 1999', '1999-12-31'],
  ['7 July 2026', '2026-07-07'],
  ['29 February 2024', '2024-02-29'],
  ['2026-07-07', '2026-07-07'],
  ['29 February 2026', null],
  ['2026-13-01', null],
  ['2026-00-01', null],
  ['2026-01-32', null],
  ['0 July 2026', null],
  ['Jule 7, 2026', null],
  ['on July 7, 2026', null],
  ['', null],
])('the date “%s” is %s', (text, date) => {
  expect(readPrintedDate(text)).toBe(date);
});
