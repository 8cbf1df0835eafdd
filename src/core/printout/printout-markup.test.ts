import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { TAGS } from '../records/annotation';
import { testPaper } from '../testing/records';
import { printedBlocks } from './printed-blocks';
import type { Printout } from './printout';
import { printoutMarkup } from './printout-markup';
import type { PlacedSign, Stroke } from './text-marks';

const HOSTILE = [
  '</article><script>alert(1)</script>',
  '<img src=x onerror="alert(1)">',
  '" onload="alert(1)',
  '<style>* { display: none }</style>',
  '<!-- ',
  ']]>',
  '&amp;&lt;',
  'שלום',
  'two words',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '/', '=') }),
);
const fact = fc.record({ name: text, what: text });
const maybeTag = fc.constantFrom(...TAGS, null);

/** A paper whose words are hostile, with lines and signs at any places of it. */
const blocks = fc
  .tuple(fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat(60)))
  .map(([words, numbers]) => {
    const paper = testPaper(words.join('\n\n'), 'paper.txt');
    const next = (below: number): number => (numbers.next().value ?? 0) % below;
    const strokes = Array.from({ length: 3 }, (): Stroke => {
      const from = next(paper.text.length);
      return { from, to: from + 1 + next(20), tag: TAGS[next(3)] ?? 'claim', lane: null };
    });
    const signs = strokes.map(
      ({ from, tag }): PlacedSign => ({
        at: from,
        kind: 'margin',
        text: HOSTILE[next(HOSTILE.length)] ?? '',
        tag,
        lane: 0,
      }),
    );
    return { paper, printed: printedBlocks(paper, { strokes, washes: strokes.slice(1), signs }) };
  });

const printout = fc
  .record({
    made: blocks,
    language: fc.constantFrom('en', 'de'),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    title: text,
    hasHeading: fc.boolean(),
    facts: fc.array(fact, { maxLength: 2 }),
    legend: fc.record({
      title: text,
      tags: fc.array(fc.record({ tag: fc.constantFrom(...TAGS), sign: text, name: text }), { maxLength: 3 }),
      people: fc.array(fc.record({ sign: text, name: text }), { maxLength: 3 }),
      differing: fc.oneof(fc.constant(null), text),
      explained: fc.array(text, { maxLength: 2 }),
    }),
    notes: fc.record({
      title: text,
      nothing: text,
      entries: fc.array(
        fc.record({
          sign: text,
          tag: maybeTag,
          words: text,
          said: fc.array(text, { maxLength: 2 }),
          lines: fc.array(fact, { maxLength: 2 }),
          note: text,
        }),
        { maxLength: 3 },
      ),
    }),
  })
  .map(({ made, ...rest }) => ({
    words: made.paper.text,
    printout: { ...rest, paperDirection: 'ltr', lanes: 0, blocks: made.printed } satisfies Printout,
  }));

const documentOf = (made: Printout) =>
  parseHTML(`<html><body>${printoutMarkup(made)}</body></html>`).document;

const KNOWN = new Set('article header dl div dt dd section ul li p span b i h1 h2 h3'.split(' '));
const CLASSES =
  /^(?:printout|head|facts|legend|text|notes|note|words|said|line|own|sign|stroke|stave|differs|held|(?:margin|raised|lane)-sign|(?:is|on|step|in|to|has)-[\w-]+)$/;

const isKnown = (name: string, value: string): boolean => {
  if (name === 'class') return value.split(' ').every((one) => CLASSES.test(one));
  if (name === 'dir') return ['auto', 'ltr', 'rtl'].includes(value);
  return name === 'lang' || name === 'aria-label';
};

it('makes no markup of any text, and leaves none out', () => {
  fc.assert(
    fc.property(printout, ({ printout: made, words }) => {
      const document = documentOf(made);
      const elements = [...document.querySelectorAll('body *')];
      expect(elements.map(({ localName }) => localName).filter((name) => !KNOWN.has(name))).toEqual([]);
      for (const { attributes } of elements)
        expect([...attributes].filter(({ name, value }) => !isKnown(name, value))).toEqual([]);
      const said = document.querySelector('article')?.textContent ?? '';
      for (const { name, what } of made.facts) expect(said).toContain(`${name} ${what}`);
      for (const { sign, words: quoted, note } of made.notes?.entries ?? [])
        for (const one of [sign, quoted, note]) expect(said).toContain(one);
      for (const sign of document.querySelectorAll('.margin-sign')) sign.remove();
      const paragraphs = [...document.querySelectorAll('.text > *')].map((one) => one.textContent);
      expect(paragraphs.join('\n')).toBe(words);
    }),
    { numRuns: 100 },
  );
});

const PLAIN: Printout = {
  language: 'en',
  direction: 'ltr',
  paperDirection: 'ltr',
  title: 'Ice',
  hasHeading: false,
  facts: [],
  legend: null,
  blocks: [],
  lanes: 0,
  notes: null,
};

describe('the text of a printout', () => {
  const paper = testPaper(
    [
      '# Ice',
      '## Melting',
      'It *melts* fast.',
      '1. One',
      '2. Two',
      '| a | b |\n| --- | ---: |\n| c | d |\n| e | f |',
      'After the table.',
    ].join('\n\n'),
  );
  const rangeOf = (words: string) => {
    const from = paper.text.indexOf(words);
    return { from, to: from + words.length };
  };

  it('has the elements that its blocks are, tables with their rows among them', () => {
    const document = documentOf({
      ...PLAIN,
      blocks: printedBlocks(paper, { strokes: [], washes: [], signs: [] }),
    });
    const text = document.querySelector('.text');
    expect([...(text?.children ?? [])].map(({ localName }) => localName)).toEqual([
      'h1',
      'h2',
      'p',
      'p',
      'p',
      'table',
      'p',
    ]);
    const rows = [...document.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ localName, textContent }) => `${localName} ${textContent}`),
    );
    expect(rows).toEqual([
      ['th a', 'th b'],
      ['td c', 'td d'],
      ['td e', 'td f'],
    ]);
    expect(document.querySelector('em')?.textContent).toBe('melts');
    expect([...document.querySelectorAll('.marker')].map(({ textContent }) => textContent)).toEqual([
      '1.',
      '2.',
    ]);
  });

  it('has a line under every word of a passage, and under those of two passages two', () => {
    const outer = { ...rangeOf('It melts fast'), tag: 'claim', lane: null } as const;
    const inner = { ...rangeOf('melts'), tag: 'evidence', lane: null } as const;
    const document = documentOf({
      ...PLAIN,
      blocks: printedBlocks(paper, { strokes: [inner, outer], washes: [], signs: [] }),
    });
    const under = (tag: string): string =>
      [...document.querySelectorAll(`.stroke.is-${tag}`)].map(({ textContent }) => textContent).join('');
    expect(under('claim')).toBe('It melts fast');
    expect(under('evidence')).toBe('melts');
    expect(document.querySelector('.is-claim > .is-evidence > em')?.textContent).toBe('melts');
  });

  it('has signs in the margin where passages begin, raised ones where they end, also at the end of a block', () => {
    const sign = { text: 'C1', tag: 'claim', lane: 0 } as const;
    const { from, to } = rangeOf('It melts fast.');
    const document = documentOf({
      ...PLAIN,
      blocks: printedBlocks(paper, {
        strokes: [],
        washes: [],
        signs: [
          { ...sign, kind: 'raised', at: to },
          { ...sign, kind: 'margin', at: from },
        ],
      }),
    });
    const block = document.querySelectorAll('.text > p')[0];
    expect(block?.textContent).toBe('C1It melts fast.C1');
    expect(block?.firstElementChild?.className).toBe('held');
    expect(block?.lastElementChild?.className).toBe('raised-sign is-claim');
  });

  it('sets signs of one tag lower where they may share a line, and no others', () => {
    const at = (offset: number, tag: PlacedSign['tag']): PlacedSign => ({
      at: offset,
      kind: 'margin',
      text: 'x',
      tag,
      lane: 0,
    });
    const long = testPaper('word '.repeat(100), 'paper.txt');
    const marks = {
      strokes: [],
      washes: [],
      signs: [at(0, 'claim'), at(5, 'claim'), at(5, 'evidence'), at(200, 'claim')],
    };
    const signs = printedBlocks(long, marks).flatMap(({ runs }) => runs.flatMap(({ before }) => before));
    expect(signs.map(({ tag, step }) => `${tag} ${step}`)).toEqual([
      'claim 0',
      'claim 1',
      'evidence 0',
      'claim 0',
    ]);
  });
});

it('sets a paper from right to left as such, whatever the language of the notes', () => {
  const document = documentOf({
    ...PLAIN,
    paperDirection: 'rtl',
    blocks: printedBlocks(testPaper('שלום עולם', 'paper.txt'), { strokes: [], washes: [], signs: [] }),
    notes: { title: 'Notes', nothing: 'Nothing', entries: [] },
  });
  expect(document.querySelector('article')?.className).toBe('printout is-rtl');
  expect(document.querySelector('.text')?.getAttribute('dir')).toBe('rtl');
  expect(document.querySelector('article')?.getAttribute('dir')).toBe('ltr');
});
