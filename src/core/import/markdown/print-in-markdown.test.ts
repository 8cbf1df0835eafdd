/** The second edition: what is printed is read, where Markdown taken by the letter would lose or change it. */
import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Reading } from '../reading/reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readMarkdown2 } from './read-markdown';

const read = (source: string): Reading => {
  const bytes = new TextEncoder().encode(source);
  const result = readMarkdown2({ bytes, fileTitle: 'file', choices: NO_CHOICES });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.reading;
};
const sketch = (...blocks: readonly string[]): string[] => sketchPaper(read(blocks.join('\n\n')).content);

describe('halves of a paragraph', () => {
  test('are joined over a rule, and the first edition’s guess over a blank line needs page breaks elsewhere', () => {
    expect(sketch('The ferry left', '---', 'before the ice came.')).toEqual([
      'body: The ferry left+before the ice came.',
    ]);
    expect(sketch('The ferry left', 'before the ice came.')).toHaveLength(2);
  });

  test('are joined over a blank line with a remark, in a paper that shows page breaks', () => {
    const { content, origin } = read(
      'One.\n\n---\n\nThe ferry left the upper landing early in March\n\nbefore the ice came.',
    );
    expect(content.blocks).toHaveLength(2);
    expect(origin.remarks).toEqual([{ kind: 'join-guessed', at: 5 }]);
  });

  test.each([
    ['turns of a talk', ['clerk: who came', 'pilot: nobody did']],
    ['a salutation', ['Dear Mr Ek,', 'your boat is late.']],
    ['a label in bold', ['**Summary**', 'boats are late.']],
    ['a caption', ['Boats that came too', 'table 3 lists them']],
    ['the words of a picture', ['![A chart of the lake](lake.png)', 'drawn by hand.']],
  ])('are never joined with %s', (_, blocks) => {
    expect(sketch('Yes.', '---', ...blocks)).toHaveLength(3);
  });

  test.each(['7', 'Page 7', '7 Lake Studies', 'Lake Studies 7', 'Page 7 of 20'])(
    'lose the line of the page between them: %s',
    (line) => {
      const { content, origin } = read(`The pilot went down to\n\n${line}\n\nthe lower landing.`);
      expect(sketchPaper(content)).toEqual(['body: The pilot went down to+the lower landing.']);
      expect(origin.remarks).toEqual([{ kind: 'page-lines-left-out', count: 1, at: 0 }]);
    },
  );

  test('of a word are one word again, unless it has a hyphen', () => {
    expect(sketch('A ferry com-', '---', 'pany of well-', '---', 'meaning men.')).toEqual([
      'body: A ferry company of well-meaning men.',
    ]);
  });

  test('in Chinese are joined without a space', () => {
    expect(sketch('船在春天', '---', '离开了。')).toEqual(['body: 船在春天离开了。']);
  });
});

describe('line ends', () => {
  test('cut words, which are whole again by the paper’s own words', () => {
    expect(sketch('The ferry-\nman rowed. A ferryman rows. A re-\nentry and a re-entry.')).toEqual([
      'body: The ferryman rowed. A ferryman rows. A re-entry and a re-entry.',
    ]);
    expect(sketch('inter\u00ad\nnational')).toEqual(['body: international']);
    expect(sketch('船在\n春天。')).toEqual(['body: 船在春天。']);
  });

  test('begin turns, typed points and lines of verse', () => {
    expect(sketch('Q: Who rowed?\nA: Nobody did.')).toEqual(['body: Q: Who rowed?', 'body: A: Nobody did.']);
    expect(sketch('• oars\n• a lamp that\nburns')).toEqual(['item 0 •: oars', 'item 0 •: a lamp that burns']);
    const prose = 'The lake froze in the month of February and stayed so until the ferry went again.';
    expect(sketch(prose, 'Ice on the lake,\nand nobody rows,\nbut the wind')[1]).toBe(
      'body: Ice on the lake,⏎and nobody rows,⏎but the wind',
    );
  });

  test('are white space where a width made them', () => {
    expect(sketch('The ferry went over\nthe lake each day at\nnoon and at night.')).toEqual([
      'body: The ferry went over the lake each day at noon and at night.',
    ]);
  });
});

describe('notes', () => {
  test('need no rule before them', () => {
    expect(sketch('It froze.<sup>1</sup>', '<sup>1</sup> In May.')).toEqual([
      'body: It froze.<mark 1:1>',
      'note 1: <superscript:1> In May.',
    ]);
  });

  test('share a paragraph when each begins a line', () => {
    const lines = '<sup>1</sup> In May.\n<sup>2</sup> In June.';
    expect(sketch('A.<sup>1</sup> B.<sup>2</sup>', '---', lines).slice(1)).toEqual([
      'note 1: <superscript:1> In May.',
      'note 2: <superscript:2> In June.',
    ]);
  });

  test('leave squares and powers alone', () => {
    expect(sketch('On 4 km<sup>2</sup> lie 10<sup>2</sup> boats.<sup>2</sup>', '<sup>2</sup> Few.')[0]).toBe(
      'body: On 4 km<superscript:2> lie 10<superscript:2> boats.<mark 2:2>',
    );
  });

  test('are each reached from a mark of several', () => {
    expect(sketch('Late.<sup>1,2</sup>', '<sup>1</sup> A.', '<sup>2</sup> B.')[0]).toBe(
      'body: Late.<superscript:<mark 1:1>,<mark 2:2>>',
    );
  });

  test('of two pages with one number are two', () => {
    expect(sketch('A.[^1]', '[^1]: One.', '---', 'B.[^1]', '[^1]: Two.')).toEqual([
      'body: A.<mark 1:1>',
      'rule, body: B.<mark 1-2:1>',
      'note 1: <superscript:1> One.',
      'note 1-2: <superscript:1> Two.',
    ]);
  });

  test('have further paragraphs between the rules of their page', () => {
    expect(
      sketch('It froze<sup>1</sup> and', '---', '<sup>1</sup> In May.', 'Or June.', '---', 'melted.'),
    ).toEqual([
      'body: It froze<mark 1:1> and+melted.',
      'note 1: <superscript:1> In May.',
      'note 1: Or June.',
    ]);
  });
});

describe('signs that are no words', () => {
  test('of Pandoc and of GitHub go', () => {
    expect(
      sketch('# Boats {#sec:boats .big}', '::: warning\nThin ice.\n:::', 'See [small]{.smallcaps} {1, 2}.'),
    ).toEqual(['title 1: Boats', 'body: Thin ice.', 'body: See small {1, 2}.']);
    expect(sketch('> [!NOTE]\n> Thin ice.')).toEqual(['quotation 0: Thin ice.']);
  });

  test('of tags go, and what only looks like one stays', () => {
    expect(
      sketch('A <span class="x">thin</span> <u>layer</u> of <b>ice</b> <ice> on <a id="q"></a>it.'),
    ).toEqual(['body: A thin layer of <strong:ice> <ice> on it.']);
    expect(sketch('See <a href="https://lake.example">the lake</a>.')).toEqual([
      'body: See <link https://lake.example:the lake>.',
    ]);
  });
});

describe('words that would be lost', () => {
  test('stay when they look like definitions that no link uses', () => {
    expect(sketch('[Source]: Ferry log', '[x]: https://lake.example "L"', 'See [it][x].')).toEqual([
      'body: [Source]: Ferry log',
      'body: See <link https://lake.example:it>.',
    ]);
  });

  test('stay as they are in math, and a price is none', () => {
    expect(sketch('Let $a_{1} * b_{2}$ be.', '$$\n\\hat{x}_{i}\n$$', 'From $5 to $6 a day.')).toEqual([
      'body: Let <code:$a_{1} * b_{2}$> be.',
      'code math: \\hat{x}_{i}',
      'body: From $5 to $6 a day.',
    ]);
  });
});

describe('lists and tables', () => {
  test('keep the numbers that are written, and boxes are no words', () => {
    expect(sketch('1. one\n7. seven', '- [x] row\n- [ ] rest')).toEqual([
      'item 0 1: one',
      'item 0 7: seven',
      'item 0 done: row',
      'item 0 open: rest',
    ]);
  });

  test('say how a column is aligned', () => {
    const { blocks } = read('|a|b|\n|-|-:|\n|1|2|').content;
    expect(blocks.map((block) => (block.kind === 'table-cell' ? block.align : ''))).toEqual([
      undefined,
      'right',
      undefined,
      'right',
    ]);
  });

  test('may be drawn with signs', () => {
    expect(sketch('+---+-----+\n| a | b   |\n+===+=====+\n| c | d   |\n|   | e   |\n+---+-----+')).toEqual([
      'cell 0.0.0: a',
      'cell 0.0.1: b',
      'cell 0.1.0: c',
      'cell 0.1.1: d e',
    ]);
  });

  test('of definitions are terms and what they mean', () => {
    expect(sketch('Floe\n: a sheet of ice', 'Lead', ': open water')).toEqual([
      'term: Floe',
      'definition: a sheet of ice',
      'term: Lead',
      'definition: open water',
    ]);
  });
});

describe('pages', () => {
  const pagesOf = (source: string) =>
    read(source).origin.pages?.pieces.map(({ from, page }) => [from, page]) ?? null;

  test.each([
    ['delimiters', 'One.\n\n{1}------------\n\nTwo.\n\n{2}------------\n\nSix.'],
    ['anchors', 'One.\n\n<span id="page-1-0"></span>Two.\n\n<span id="page-2-4"></span>\n\nSix.'],
    ['comments', 'One.\n\n<!-- Page 2 -->\n\nTwo.\n\n<!-- Page 3 -->\n\nSix.'],
    ['form feeds', 'One.\fTwo.\fSix.'],
  ])('are marked by %s', (_, source) => {
    expect(pagesOf(source)).toEqual([
      [0, 0],
      [5, 1],
      [10, 2],
    ]);
  });

  test('are none where nothing marks them', () => {
    expect(pagesOf('One.\n\nTwo.')).toBeNull();
  });
});

describe('front matter', () => {
  test('is what the paper says about itself, and no text', () => {
    const { content, metadata } = read(
      '---\ntitle: "Thin ice"\nauthor:\n  - name: Ida Ek\n  - {given: Olof, family: By}\ndate: 2025-01-09\n# internal\nabstract: It melts.\n---\n\nThe lake.',
    );
    expect(sketchPaper(content)).toEqual(['body: It melts.', 'body: The lake.']);
    expect(metadata).toMatchObject({ title: 'Thin ice', authors: ['Ida Ek', 'Olof By'], date: '2025-01-09' });
  });

  test('is text when it is no mapping', () => {
    expect(sketch('---\nThe lake froze.\n---\n\nIt did.')[0]).toContain('The lake froze.');
  });
});

describe('pieces of a page', () => {
  test('are read as a page is, also where a blank line cuts them', () => {
    expect(
      sketch(
        'A.',
        '<div class="x">\n<p>Ice &amp; <b>snow</b></p>\n</div>',
        '<table>\n<tr><th>Ship</th><th>Fee</th></tr>',
        '<tr><td>Brig</td><td>*5*</td></tr>\n</table>',
        '|a|\n|-|',
      ),
    ).toEqual([
      'body: A.',
      'body: Ice & <strong:snow>',
      'cell 0.0.0: Ship',
      'cell 0.0.1: Fee',
      'cell 0.1.0: Brig',
      'cell 0.1.1: *5*',
      'cell 1.0.0: a',
    ]);
  });

  test('that run or only look are no words', () => {
    expect(sketch('A.', '<script>alert(1)</script>', '<style>p {}</style>', 'B.')).toEqual([
      'body: A.',
      'body: B.',
    ]);
  });
});
