import { describe, expect, test } from 'vitest';
import { testPaper } from '../../testing/records';
import { sketchPaper } from '../testing/sketch-paper';

const sketch = (...lines: string[]): string[] => sketchPaper(testPaper(lines.join('\n\n')));

describe('footnotes', () => {
  const cases: [name: string, lines: string[], blocks: string[]][] = [
    [
      "GitHub's, wherever they are defined",
      ['A[^x] b[^Y].', '[^y]: two *c*', '[^x]: one', 'C.'],
      [
        'body: A<mark x:x> b<mark y:y>.',
        'body: C.',
        'note y: <superscript:y> two <emphasis:c>',
        'note x: <superscript:x> one',
      ],
    ],
    [
      "GitHub's, of several blocks",
      ['A[^1].', '[^1]: one', '    # two', '    - three', '      ---', '    ```\n    four\n    ```'],
      ['body: A<mark 1:1>.', 'note 1: <superscript:1> one', 'note 1: two', 'note 1: three', 'note 1: four'],
    ],
    ['without text', ['A[^1].', '[^1]:'], ['body: A<mark 1:1>.', 'note 1: <superscript:1>']],
    ['that nothing marks', ['A.', '[^1]: one'], ['body: A.', 'note 1: <superscript:1> one']],
    [
      'of a page',
      ['A.<sup>1</sup> B.<sup>2</sup>', '---', '<sup>1</sup>One.', '<sup>2</sup> Two *b*.', '---', 'C.'],
      [
        'body: A.<mark 1:1> B.<mark 2:2>',
        'body: C.',
        'note 1: <superscript:1> One.',
        'note 2: <superscript:2> Two <emphasis:b>.',
      ],
    ],
    [
      'of a page, with marks around and after the label',
      ['A.<sup>1</sup>', '---', '**<sup>1</sup>*b*** c'],
      ['body: A.<mark 1:1>', 'note 1: <strong:<superscript:1> <emphasis:b>> c'],
    ],
    [
      'of two authors who share one',
      ['A<sup>\\*</sup> B<sup>\\*</sup>.', '---', '<sup>\\*</sup> Both.'],
      ['body: A<mark *:*> B<mark *:*>.', 'note *: <superscript:*> Both.'],
    ],
    [
      'numbered anew on each page',
      ['A.<sup>1</sup>', '---', '<sup>1</sup> One.', '---', 'B.<sup>1</sup>', '---', '<sup>1</sup> Two.'],
      [
        'body: A.<mark 1:1>',
        'body: B.<mark 1-2:1>',
        'note 1: <superscript:1> One.',
        'note 1-2: <superscript:1> Two.',
      ],
    ],
    [
      'of a page beside one of GitHub',
      ['A.<sup>1</sup> B[^1]', '---', '<sup>1</sup> One.', '[^1]: Two.'],
      ['body: A.<mark 1-2:1> B<mark 1:1>', 'note 1-2: <superscript:1> One.', 'note 1: <superscript:1> Two.'],
    ],
    [
      'not: what no mark leads to',
      ['A.', '---', '<sup>1</sup> One.'],
      ['body: A.', 'rule, body: <superscript:1> One.'],
    ],
    [
      'not: what follows no rule',
      ['A.<sup>1</sup>', '<sup>1</sup> One.'],
      ['body: A.<superscript:1>', 'body: <superscript:1> One.'],
    ],
    [
      'not: a second one for the same mark',
      ['A.<sup>1</sup>', '---', '<sup>1</sup> One.', '<sup>1</sup> Two.'],
      ['body: A.<mark 1:1>', 'body: <superscript:1> Two.', 'note 1: <superscript:1> One.'],
    ],
    [
      'a rule that belongs to none stays',
      ['A[^1].', '[^1]: One.', '---', 'B.', '---', '---', '[^2]: Two.'],
      [
        'body: A<mark 1:1>.',
        'rule, body: B.',
        'note 1: <superscript:1> One.',
        'note 2: <superscript:2> Two.',
      ],
    ],
  ];
  test.each(cases)('%s', (_, lines, blocks) => {
    expect(sketch(...lines)).toEqual(blocks);
  });
});

describe('a paragraph that was cut is joined', () => {
  const cases: [name: string, lines: string[], text: string][] = [
    ['across a blank line', ['A b', 'c.'], 'A b+c.'],
    ['across a rule', ['A,', '---', 'c.'], 'A,+c.'],
    ['across a comment', ['A;', '<!-- page 2 -->', 'c.'], 'A;+c.'],
    ['twice', ['A 5', 'b,', 'c.'], 'A 5+b,+c.'],
    ['before a mark', ['A é', '*ça* va.'], 'A é+<emphasis:ça> va.'],
    ['after a mark', ['A [b](#)', '[c](#) d.'], 'A <link #:b>+<link #:c> d.'],
  ];
  test.each(cases)('%s', (_, lines, text) => {
    expect(sketch(...lines)).toEqual([`body: ${text}`]);
  });

  test('across the notes of its page', () => {
    expect(sketch('A<sup>1</sup> b', '---', '<sup>1</sup> One.', '---', 'c.')).toEqual([
      'body: A<mark 1:1> b+c.',
      'note 1: <superscript:1> One.',
    ]);
  });

  test('across a rule, which then precedes nothing', () => {
    expect(sketch('A b', '---', 'c.', 'D.')).toEqual(['body: A b+c.', 'body: D.']);
  });

  test('across a note of GitHub', () => {
    expect(sketch('A b', '[^1]: one', 'c.')).toEqual(['body: A b+c.', 'note 1: <superscript:1> one']);
  });

  test.each([
    ['the first ends a sentence', ['A b.', 'c.']],
    ['the first ends a sentence with a note', ['A b.<sup>1</sup>', 'c.']],
    ['the first ends with a colon', ['A b:', 'c.']],
    ['the second starts in upper case', ['A b', 'C.']],
    ['the second starts with a number', ['A b', '5.5 c.']],
    ['the second starts with a raised letter', ['A b', '<sup>a</sup> c.']],
    ['two rules lie between', ['A b', '---', '---', 'c.']],
    ['a heading lies between', ['A b', '## B', 'c.']],
    ['a list lies between', ['A b', '- B', '<!-- -->', 'c.']],
    ['they are items', ['- A b', '- c.']],
    ['they are quotations', ['> A b', '<!-- -->', '> c.']],
    ['the first is the byline', ['# A', 'B | No. 5', 'c.']],
  ])('unless %s', (_, lines) => {
    const { blocks } = testPaper(lines.join('\n\n'));
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flatMap((block) => block.joins)).toEqual([]);
  });
});
