import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testPaper } from '../testing/records';
import { type Anchor, anchorPassage, anchorPassages } from './anchor';
import { tidyRange } from './boundaries';
import { createPassage, type Passage } from './passage';

const paper = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');

const passageOf = (text: string, words: string): Passage => {
  const from = text.indexOf(words);
  return createPassage(text, { from, to: from + words.length });
};

const anchored = (before: string, words: string, after: string): Anchor => {
  const [anchor] = anchorPassages([passageOf(before, words)], before, after);
  if (!anchor) throw new RangeError('No anchor');
  return anchor;
};

/** The words it came to; of several candidates all. */
const wordsOf = (anchor: Anchor, text: string): string[] => {
  const places = anchor.kind === 'doubtful' ? anchor.candidates : 'range' in anchor ? [anchor] : [];
  return places.map(({ range }) => text.slice(range.from, range.to));
};

const TEXT = [
  'Azerbaijan has chosen restraint in public. Its leaders condemn strikes on both sides of the border.',
  'Four civilians were injured when drones hit the airport. Tehran denied that it had launched them.',
  'The government will not join the campaign against Iran. It fears for the pipelines that pay its bills.',
].join('\n');
const DENIAL = 'Tehran denied that it had launched them.';

describe('a passage', () => {
  test.each<[string, string, string, string[]]>([
    ['in the same text', TEXT, 'exact', [DENIAL]],
    ['with words changed far behind it', TEXT.replace('pay its bills', 'feed it'), 'exact', [DENIAL]],
    ['with words changed right behind it', TEXT.replace('\nThe government', '\nBaku'), 'exact', [DENIAL]],
    ['behind a new paragraph', `A preface.\n${TEXT}`, 'moved', [DENIAL]],
    ['behind a paragraph that is gone', TEXT.slice(TEXT.indexOf('\n') + 1), 'moved', [DENIAL]],
    [
      'with a word changed',
      TEXT.replace('launched', 'fired'),
      'moved',
      ['Tehran denied that it had fired them.'],
    ],
    [
      'with its last word changed',
      TEXT.replace('them.\n', 'the drones.\n'),
      'moved',
      ['Tehran denied that it had launched the drones.'],
    ],
    [
      'with its first word changed',
      TEXT.replace('Tehran denied', 'Iran denied'),
      'moved',
      ['Iran denied that it had launched them.'],
    ],
    [
      'with a third of it changed',
      TEXT.replace('Tehran denied', 'The Islamic Republic denied'),
      'doubtful',
      ['The Islamic Republic denied that it had launched them.'],
    ],
    ['whose sentence is gone', TEXT.replace(DENIAL, 'Nobody was named.'), 'orphaned', []],
    ['in a text of its own', 'Linus and the chines.', 'orphaned', []],
    ['in no text', '', 'orphaned', []],
  ])('%s', (_, after, kind, words) => {
    const anchor = anchored(TEXT, DENIAL, after);
    expect(anchor.kind).toBe(kind);
    expect(wordsOf(anchor, after)).toEqual(words);
  });

  test('is moved by exactly what was put before it', () => {
    expect(anchored(TEXT, DENIAL, `Now. ${TEXT}`)).toEqual({
      kind: 'moved',
      range: { from: TEXT.indexOf(DENIAL) + 5, to: TEXT.indexOf(DENIAL) + 5 + DENIAL.length },
      score: 1,
      margin: 1,
    });
  });

  test('of a short word lands on no word a little like it', () => {
    expect(anchored('By Linus, in May.', 'Linus', 'The chines of a boat, and lines.').kind).toBe('orphaned');
  });

  test('with its words somewhere else altogether is in doubt', () => {
    const after = `${TEXT.replace(DENIAL, '')}\nIn an annex, years on: ${DENIAL} So much for that.`;
    const anchor = anchored(TEXT, DENIAL, after);
    expect(anchor.kind).toBe('doubtful');
    expect(wordsOf(anchor, after)).toEqual([DENIAL]);
  });

  test('takes whole words, unless it began or ended within one', () => {
    expect(
      wordsOf(
        anchored('They resist pressure now.', 'resist pressure', 'They resisted pressures now.'),
        'They resisted pressures now.',
      ),
    ).toEqual(['resisted pressures']);
  });

  test('takes whole characters', () => {
    const before = 'Before it came 👩‍👩‍👧 with a flag 🇩🇪 and stayed. Then they left the house at noon.';
    const after = before.replace('a flag', 'one flag').replace('🇩🇪', '🇫🇷');
    const anchor = anchored(before, '👩‍👩‍👧 with a flag 🇩🇪', after);
    expect(wordsOf(anchor, after)).toEqual(['👩‍👩‍👧 with one flag 🇫🇷']);
  });

  test('is found in a text that is read from right to left', () => {
    const before = 'הממשלה לא תצטרף למערכה נגד איראן. היא חוששת לצינורות הנפט שלה. כך אמר השר.';
    const after = `הקדמה קצרה. ${before.replace('חוששת', 'דואגת')}`;
    const anchor = anchored(before, 'היא חוששת לצינורות הנפט שלה.', after);
    expect(anchor.kind).toBe('moved');
    expect(wordsOf(anchor, after)).toEqual(['היא דואגת לצינורות הנפט שלה.']);
  });
});

describe('a passage with a twin', () => {
  const twin = 'The risk of escalation remains high.';
  const before = [
    `On the northern border, drones were seen twice. ${twin} Villages were emptied.`,
    'Between them lies a plain.',
    `At sea, tankers were stopped in the strait. ${twin} Insurers raised their rates.`,
  ].join('\n');

  test('stays where it is while nothing changes', () => {
    expect(anchored(before, twin, before).kind).toBe('exact');
  });

  test('is moved with its own paragraph, not the other', () => {
    const after = `A preface.\n${before}`;
    expect(anchored(before, twin, after)).toMatchObject({ range: { from: after.indexOf(twin) } });
  });

  test.each([
    ['a little', 'The risk of escalation is still high.'],
    ['a lot', 'Escalation there may well be a matter of days.'],
    ['to nothing', ''],
  ])('never jumps to the twin when it is edited %s', (_, edited) => {
    const after = before.replace(twin, edited);
    for (const anchor of [anchored(before, twin, after), anchorPassage(passageOf(before, twin), after)]) {
      const isOnTwin = 'range' in anchor && after.slice(anchor.range.from, anchor.range.to) === twin;
      expect(isOnTwin).toBe(false);
    }
  });

  test('edited, between the same words as its twin, is in doubt, with both side by side', () => {
    const row =
      'Country of origin and date of arrival: the assessment is that stocks will last. Source of the report: open.';
    const table = [row, 'A line between the two of them.', row].join('\n');
    const words = 'the assessment is that stocks will last.';
    const after = table.replace(words, 'the assessment was that stocks would last.');
    const anchor = anchorPassage(passageOf(table, words), `Put before them all, a new line.\n${after}`);
    expect(anchor.kind).toBe('doubtful');
    expect(wordsOf(anchor, `Put before them all, a new line.\n${after}`).toSorted()).toEqual([
      words,
      'the assessment was that stocks would last.',
    ]);
  });
});

describe('any passage of the real paper', () => {
  const anyPassage = fc
    .tuple(fc.nat({ max: paper.text.length - 300 }), fc.integer({ min: 12, max: 280 }))
    .map(([from, length]) => tidyRange(paper.text, { from, to: from + length }))
    .filter((range) => range !== null)
    .map((range) => createPassage(paper.text, range));

  test('is exact in the same text', () => {
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const range = { from: passage.from, to: passage.to };
        expect(anchorPassage(passage, paper.text)).toEqual({ kind: 'exact', range });
        expect(anchorPassages([passage], paper.text, paper.text)).toEqual([{ kind: 'exact', range }]);
      }),
    );
  });

  test('is moved by exactly what is put before it, the other text known or not', () => {
    const added = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '🇩🇪', '.'),
      minLength: 1,
      maxLength: 3000,
    });
    fc.assert(
      fc.property(anyPassage, added, (passage, words) => {
        const after = `${words} ${paper.text}`;
        const range = { from: passage.from + words.length + 1, to: passage.to + words.length + 1 };
        expect(anchorPassages([passage], paper.text, after)).toMatchObject([{ kind: 'moved', range }]);
        const alone = anchorPassage(passage, after);
        if (alone.kind === 'moved') expect(alone.range).toEqual(range);
        else expect(alone).toMatchObject({ kind: 'doubtful' });
      }),
      { numRuns: 60 },
    );
  });

  test('that was cut out of the text lands nowhere', () => {
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const after = paper.text.slice(0, passage.from) + paper.text.slice(passage.to);
        for (const anchor of [
          anchorPassage(passage, after),
          ...anchorPassages([passage], paper.text, after),
        ]) {
          expect(['doubtful', 'orphaned']).toContain(anchor.kind);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('any passage of any text', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '. ', '\n', '👩‍👩‍👧', '🇩🇪', 'e\u0301', 'א', 'ب', '\ud83d'),
    maxLength: 60,
    size: 'max',
  });

  test('comes to seen words of whole characters, with scores in [0, 1], the best first and above the limits', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(), fc.nat(), (before, after, a, b) => {
        const range = tidyRange(before, { from: a % (before.length + 1), to: b % (before.length + 1) });
        fc.pre(range !== null);
        const [anchor] = range ? anchorPassages([createPassage(before, range)], before, after) : [];
        for (const one of placesOf(anchor)) {
          expect(one.score).toBeGreaterThanOrEqual(0);
          expect(one.score).toBeLessThanOrEqual(1);
          expect(tidyRange(after, one.range)).toEqual(one.range);
        }
        const scores = placesOf(anchor).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((x, y) => y - x));
        if (anchor?.kind === 'moved') {
          expect(anchor.score).toBeGreaterThanOrEqual(0.75);
          expect(anchor.margin).toBeGreaterThanOrEqual(0.1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const placesOf = (
  anchor: Anchor | undefined,
): readonly { range: { from: number; to: number }; score: number }[] => {
  switch (anchor?.kind) {
    case 'moved':
      return [anchor];
    case 'doubtful':
      return anchor.candidates;
    case 'orphaned':
      return anchor.best ? [anchor.best] : [];
    default:
      return [];
  }
};
