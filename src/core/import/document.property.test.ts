import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testPaper } from '../testing/records';
import {
  type DocumentBlock,
  type DocumentSource,
  type Phrase,
  writeDocument,
} from './testing/document-source';

const count = fc.integer({ min: 1, max: 3 });
const MARKS = ['emphasis', 'strong', 'strikethrough', 'link', 'html-strong', 'superscript'] as const;

const { phrase } = fc.letrec<{ phrase: Phrase }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('words'), count }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('code', 'image'), count }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('note') }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom(...MARKS),
        inside: fc.array(tie('phrase'), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
}));
const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 });

const { block } = fc.letrec<{ block: DocumentBlock }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 2 });
  return {
    block: fc.oneof(
      { maxDepth: 3 },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('paragraph'), phrases }) },
      fc.record({ kind: fc.constant('heading'), level: fc.integer({ min: 1, max: 6 }), phrases }),
      fc.record({ kind: fc.constantFrom('code', 'html'), lines: count }),
      fc.record({ kind: fc.constant('rule') }),
      fc.record({ kind: fc.constant('table'), rows: count, columns: count }),
      fc.record({ kind: fc.constant('quotation'), blocks }),
      fc.record({
        kind: fc.constant('list'),
        ordered: fc.boolean(),
        items: fc.array(blocks, { minLength: 1, maxLength: 2 }),
      }),
    ),
  };
});

const randomDocument: fc.Arbitrary<readonly DocumentBlock[]> = fc.array(block, {
  minLength: 1,
  maxLength: 6,
});

test('whatever document is written in Markdown is read as what it is', () => {
  const written = randomDocument.map(writeDocument).filter(({ words }) => words.length > 0);
  fc.assert(
    fc.property(written, (source) => {
      expect(readDocument(source.markdown)).toEqual(expectedOf(source));
    }),
    { numRuns: 150 },
  );
});

const readDocument = (markdown: string) => {
  const { text, blocks } = testPaper(markdown);
  const inlines = blocks.flatMap((block) => block.inlines);
  const notes = blocks.filter((block) => block.kind === 'footnote');
  return {
    words: text.match(/[^\s\d]?k[a-j]{3}z/gu),
    // Digits are the labels of notes: words have none.
    links: inlines.flatMap(({ from, to, ...inline }) =>
      inline.kind === 'link' ? [[inline.target, text.slice(from, to).replace(/\d+/g, '')]] : [],
    ),
    marks: inlines.flatMap((inline) => (inline.kind === 'note-mark' ? [inline.label] : [])),
    notes: notes.map(({ label, from, to }) => [label, text.slice(from, to)]),
    headings: blocks.filter((block) => block.kind === 'heading').length,
  };
};

/** Every word once and in its order, the notes' last; every link on its words; every mark with its note. */
const expectedOf = ({ words, noteWords, links, headings }: DocumentSource) => {
  const labels = noteWords.map((_, index) => String(index + 1));
  return {
    words: [...words, ...noteWords],
    links: [...links],
    marks: labels,
    notes: noteWords.map((word, index) => [String(index + 1), `${index + 1} ${word}`]),
    headings,
  };
};
