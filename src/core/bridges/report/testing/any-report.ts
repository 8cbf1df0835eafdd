/** Reports of every kind that can be, of texts that would like to be markup. */
import fc from 'fast-check';
import { TAGS } from '../../../records/annotation';
import type { ReportBlock, ReportText } from '../../../report/report-text';

/** What closes, opens, quotes, links, lists and breaks lines in HTML, Markdown or XML. */
const HOSTILE = [
  '</style></title><script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '" onload="alert(1)',
  '<!-- ',
  ']]>',
  '&amp;&lt;',
  '[a](javascript:alert(1))',
  '![a](http://a.example/x.png)',
  '<http://a.example>',
  'http://a.example www.a.example a@b.example',
  '# one',
  '1. one',
  '- one',
  '+ one',
  '> one',
  '***',
  '---',
  '===',
  '```',
  '~~~',
  '    four blanks',
  'a | b',
  '**bold** __bold__ `code` ~~gone~~ $x$',
  '[^1]: note',
  '[a]: http://a.example',
  'end \\',
  'two\nlines',
  'a\n\n\n- b',
  '_x0041_',
  'שלום',
  '🗺️',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '<', '>', '&', '"', "'", '\\', '*', '_', '`', '#', '|', '1', '.'),
  }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => `${a} ${b}`),
);
const fact = fc.record({ name: text, what: text });
const maybeFact = fc.oneof(fc.constant(null), fact);

const item = fc.record({
  name: text,
  tag: fc.constantFrom(...TAGS),
  said: fc.array(text, { maxLength: 3 }),
  quotes: fc.array(text, { maxLength: 2 }),
  place: text,
  note: maybeFact,
});

const outline = fc
  .array(fc.record({ item, depth: fc.nat(5) }), { minLength: 1, maxLength: 5 })
  .map((drafts) => {
    let before = -1;
    const items = drafts.map(({ item: one, depth }) => {
      before = Math.min(depth, before + 1);
      return { ...one, depth: before };
    });
    return { kind: 'outline', items } as const;
  });

const table = fc.nat(2).chain((more) => {
  const cells = fc.array(text, { minLength: 1 + more, maxLength: 1 + more });
  return fc.record({
    kind: fc.constant('table' as const),
    title: text,
    headings: cells,
    rows: fc.array(cells, { maxLength: 3 }),
  });
});

const entry = fc.record({
  title: text,
  words: text,
  readings: fc.array(fc.record({ who: text, what: text }), { maxLength: 2 }),
  reason: maybeFact,
  facts: fc.array(text, { maxLength: 2 }),
});

const block: fc.Arbitrary<ReportBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2, 3, 4), text }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fact, { minLength: 1, maxLength: 3 }) }),
  table,
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  outline,
  fc.record({ kind: fc.constant('decisions' as const), entries: fc.array(entry, { maxLength: 3 }) }),
);

export const anyReport: fc.Arbitrary<ReportText> = fc.record({
  language: fc.constantFrom('en', 'de'),
  title: text,
  blocks: fc.array(block, { maxLength: 4 }),
});

/** Every text in it, in its order but for that of tables. */
export const textsOf = ({ title, blocks }: ReportText): string[] => [title, ...blocks.flatMap(textsOfBlock)];

const textsOfBlock = (one: ReportBlock): readonly string[] => {
  switch (one.kind) {
    case 'heading':
    case 'text':
      return [one.text];
    case 'facts':
      return one.facts.flatMap(({ name, what }) => [name, what]);
    case 'table':
      return [one.title, ...one.headings, ...one.rows.flat()];
    case 'list':
      return one.items;
    case 'outline':
      return one.items.flatMap(({ name, said, quotes, place, note }) => [
        name,
        ...said,
        ...quotes,
        place,
        ...(note ? [note.name, note.what] : []),
      ]);
    case 'decisions':
      return one.entries.flatMap(({ title, words, readings, reason, facts }) => [
        title,
        words,
        ...readings.flatMap(({ who, what }) => [who, what]),
        ...(reason ? [reason.name, reason.what] : []),
        ...facts,
      ]);
  }
};
