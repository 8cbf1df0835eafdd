import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../paper/block';
import type { Paper } from '../paper/paper';
import { contains, type TextRange } from '../passage/range';
import { importPaper } from './import-paper';

/** Any characters at all, and noise made of what Markdown gives a meaning to. */
const CHARACTERS = ' \n\t*_~`[]()!<>#-+|.:^&;\\/=1aA{}"\'éא字😀';
const BLOCK_TOKENS = [
  '\n\n',
  '\n\n---\n\n',
  '\n---\n',
  '\n> ',
  '\n- ',
  '\n  - ',
  '\n1. ',
  '\n\n    ',
  '\n```\n',
];
const INLINE_TOKENS = [
  '**',
  '~~',
  '](',
  '[a]',
  '\n[a]: /b\n',
  '[^1]',
  '\n[^1]: ',
  '|-|-|\n',
  '- [x] ',
  'www.a.bc',
];
const HTML = [
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<sup>',
  '</sup>',
  '<sup>1</sup>',
  '<br>',
  '<div>',
];
const ENTITIES = ['&nbsp;', '&shy;', '&lt;', '&#0;', '&#9;', '&#x301;', '&#x1161;', '&#xfeff;', '&#x85;'];
/** Accents, white space and invisibles of all sorts, characters that NFC replaces (U+1FEF by a backtick). */
const TROUBLE =
  '\u0301\u0338\u0323\u1100\u1161\u11a8\u212b\u0958\u1fef\u037e\u00a0\u2003\u2028\u0085\u007f\u200b\ufeff';
const WORDS = ['No. 1', 'Editors: ', ' | ', 'July 7, 2026', 'word', 'word,', '<sup>1</sup> word'];

const tokens = [...CHARACTERS, ...BLOCK_TOKENS, ...INLINE_TOKENS, ...HTML, ...ENTITIES, ...TROUBLE, ...WORDS];
const token = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...tokens) }, fc.string({ maxLength: 4 }));

const randomSource: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(token, { maxLength: 80 }).map((parts) => parts.join('')),
);

const wordsOf = (paper: Paper, range: TextRange): string => paper.text.slice(range.from, range.to);

/** How many random sources each property is tried on; set higher by hand after changes to a reader. */
const RUNS = 300;

describe.each(['paper.md', 'paper.txt'])('whatever is in %s', (name) => {
  const holdsForEveryPaper = (check: (paper: Paper) => void): Promise<void> =>
    fc.assert(
      fc.asyncProperty(randomSource, async (source) => {
        const result = await importPaper({ name, bytes: new TextEncoder().encode(source) });
        if (result.kind === 'paper') check(result.paper);
        else expect(result.fault.kind).not.toBe('unreadable');
      }),
      { numRuns: RUNS },
    );

  test('its blocks tile the text and none is empty', async () => {
    await holdsForEveryPaper(({ text, blocks }) => {
      expect(blocks.map((block) => block.from)).toEqual([
        0,
        ...blocks.slice(0, -1).map((block) => block.to + 1),
      ]);
      expect(blocks.at(-1)?.to).toBe(text.length);
      expect(blocks.slice(1).map((block) => text[block.from - 1])).toEqual(blocks.slice(1).map(() => '\n'));
      expect(blocks.every((block) => /\S/.test(text.slice(block.from, block.to)))).toBe(true);
    });
  });

  test('its text is composed, trimmed and without control characters', async () => {
    await holdsForEveryPaper((paper) => {
      expect(paper.text.normalize('NFC')).toBe(paper.text);
      expect(paper.text).not.toMatch(/[^\P{Cc}\n]/u);
      const prose = paper.blocks.filter((block) => block.kind !== 'code' && block.kind !== 'footnote');
      expect(prose.map((block) => wordsOf(paper, block)).filter((words) => UNTIDY.test(words))).toEqual([]);
    });
  });

  test('its marks lie in their blocks, in order, nested, and hold words', async () => {
    await holdsForEveryPaper((paper) => {
      for (const block of paper.blocks) {
        for (const inline of block.inlines) {
          expect(contains(block, inline)).toBe(true);
          expect(wordsOf(paper, inline)).toMatch(/^[^ \n](.*[^ \n])?$/su);
        }
        expect(crossings(block.inlines)).toEqual([]);
      }
    });
  });

  test('its joins are spaces in body paragraphs', async () => {
    await holdsForEveryPaper(({ text, blocks }) => {
      for (const block of blocks.filter(({ joins }) => joins.length > 0)) {
        expect(block).toMatchObject({ kind: 'paragraph', role: 'body' });
        expect(block.joins).toEqual(block.joins.toSorted((a, b) => a - b));
        expect(block.joins.every((at) => block.from < at && at < block.to && text[at] === ' ')).toBe(true);
      }
    });
  });

  test('its note marks lead to notes, which stand last', async () => {
    await holdsForEveryPaper(({ blocks }) => {
      const labels = blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : []));
      expect(blocks.slice(blocks.length - labels.length).every((block) => block.kind === 'footnote')).toBe(
        true,
      );
      expect(labels).toEqual(expect.arrayContaining(blocks.flatMap(markLabels)));
    });
  });

  test('it has one title at most, and a name', async () => {
    await holdsForEveryPaper(({ blocks, metadata }) => {
      expect(blocks.filter((block) => block.kind === 'heading' && block.isTitle).length).toBeLessThan(2);
      expect(metadata.title).not.toBe('');
    });
  });
});

/** White space at an end, doubled, or other than a plain space. */
const UNTIDY = /^[ \n]|[ \n]$|[ \n]{2}|[^\P{White_Space} \n]/u;

const markLabels = (block: Block): string[] =>
  block.inlines.flatMap((inline) => (inline.kind === 'note-mark' ? [inline.label] : []));

/** Neighbours out of text order, and marks that start in another and end behind it. */
const crossings = (inlines: readonly Inline[]): (readonly Inline[])[] => {
  const open: Inline[] = [];
  return inlines.flatMap((inline) => {
    while ((open.at(-1)?.to ?? Number.POSITIVE_INFINITY) <= inline.from) open.pop();
    const outer = open.at(-1);
    open.push(inline);
    return outer && (inline.from < outer.from || inline.to > outer.to) ? [[outer, inline]] : [];
  });
};
