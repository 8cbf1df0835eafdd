import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testPaper } from '../testing/records';
import type { Paper } from './paper';
import { type Section, sectionsAt, sectionsOf } from './sections';

const titleOf = (paper: Paper, { heading }: Section): string =>
  heading ? paper.text.slice(heading.from, heading.to) : '(opening)';

const sketch = (paper: Paper): string[] =>
  sectionsOf(paper).map((section) => '  '.repeat(section.depth) + titleOf(paper, section));

const HEADED = `# The Title

Summary.

## One

First.

### One and a half

Second.

## Two

#### Deep at once

Third.

# Three
`;

describe('the sections of a paper', () => {
  test('are nested as the headings are, without the title, after what stands before the first', () => {
    expect(sketch(testPaper(HEADED))).toEqual([
      '(opening)',
      'One',
      '  One and a half',
      'Two',
      '  Deep at once',
      'Three',
    ]);
  });

  test('run to the next heading of the same or a higher rank', () => {
    const paper = testPaper(HEADED);
    const texts = sectionsOf(paper).map(({ from, to }) => paper.text.slice(from, to).trim());
    expect(texts).toEqual([
      'The Title\nSummary.',
      'One\nFirst.\nOne and a half\nSecond.',
      'One and a half\nSecond.',
      'Two\nDeep at once\nThird.',
      'Deep at once\nThird.',
      'Three',
    ]);
  });

  test('are one where there are no headings', () => {
    const paper = testPaper('Words and no heading.\n\nMore words.', 'paper.txt');
    expect(sectionsOf(paper)).toEqual([
      { number: 0, depth: 0, parent: null, heading: null, from: 0, to: paper.text.length },
    ]);
  });

  test('have no opening where the paper begins with a heading', () => {
    const block = { inlines: [], joins: [], ruleBefore: false };
    const content = {
      text: 'One\nwords',
      blocks: [
        { ...block, kind: 'heading', level: 2, isTitle: false, from: 0, to: 4 },
        { ...block, kind: 'paragraph', role: 'body', from: 4, to: 9 },
      ],
    } as const;
    expect(sectionsOf(content).map(({ number, heading }) => ({ number, heading }))).toEqual([
      { number: 0, heading: { from: 0, to: 4 } },
    ]);
  });
});

test('around any place stand the sections that hold it, from the inside out', () => {
  const lines = fc.array(fc.constantFrom('# One', '## Two', '### Three', '###### Six', 'Words.'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(lines, fc.nat(), (source, anywhere) => {
      const paper = testPaper(source.join('\n\n'));
      const sections = sectionsOf(paper);
      const offset = anywhere % paper.text.length;
      const holding = sections.filter(({ from, to }) => from <= offset && offset < to);
      expect(sectionsAt(sections, offset)).toEqual(holding.toReversed());
      expect(holding.map(({ depth }) => depth)).toEqual(holding.map((_, index) => index));
    }),
  );
});
