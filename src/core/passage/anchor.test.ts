import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testPaper } from '../testing/records';
import { type Anchor, anchorPassages } from './anchor';
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
      'with the name that it is about changed',
      TEXT.replace('Tehran denied', 'Iran denied'),
      'doubtful',
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
    const anchor = anchored(before, twin, after);
    const isOnTwin = 'range' in anchor && after.slice(anchor.range.from, anchor.range.to) === twin;
    expect(isOnTwin).toBe(false);
  });

  test('between the very same words is placed while both are there, and in doubt or gone when one is taken out', () => {
    const row = 'Country of origin: the assessment is that stocks will last. Source of the report: open.';
    const table = ['The first.', row, row, 'The last.'].join('\n');
    const words = 'the assessment is that stocks will last.';
    expect(anchored(table, words, `A new line.\n${table}`).kind).toBe('moved');
    expect(['doubtful', 'orphaned']).toContain(anchored(table, words, table.replace(`\n${row}`, '')).kind);
  });
});

describe('what a passage says', () => {
  const before = [
    'A first paragraph speaks of other things at some length.',
    'Ruritania will probably not open the port by 2027, and its three ministers said so in Strelsau.',
    'A last paragraph speaks of the weather and of towns.',
  ].join('\n');
  const words = before.split('\n')[1] ?? '';
  test.each([
    ['a number', '2027', '2028'],
    ['a number in words', 'three', 'four'],
    ['a name', 'Strelsau', 'Zenda'],
    ['the name it begins with', 'Ruritania', 'Graustark'],
    ['a negation', 'not ', ''],
    ['a word of likelihood', 'probably', 'possibly'],
    ['a number that was put in', 'ministers', 'ministers of 12'],
    [
      'a negation at another place',
      'probably not open the port by 2027, and',
      'probably open the port by 2027, and not',
    ],
  ])('is asked about, in its place, when %s is edited', (_, old, now) => {
    const after = before.replace(old, now);
    const anchor = anchored(before, words, after);
    expect(anchor.kind).toBe('doubtful');
    expect(wordsOf(anchor, after)).toEqual([words.replace(old, now)]);
  });

  test.each([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['with a ligature', (text: string) => text.replace('fi', 'ﬁ')],
    ['decomposed', (text: string) => text.replace('e', 'e\u0301')],
    ['with a soft hyphen', (text: string) => text.replace('port', 'po\u00adrt')],
    ['with a hyphen put in', (text: string) => text.replace('ministers', 'mini-sters')],
    ['over another line', (text: string) => text.replace('the port', 'the\nport')],
  ])('stays the same, with a score near one, %s', (_, write) => {
    const text = `${before}\nIts five first officers left.`;
    for (const one of [words, 'Its five first officers left.']) {
      const now = write(one);
      if (now === one) continue;
      const after = text.replace(one, now);
      expect(anchored(text, one, after)).toMatchObject({ kind: 'moved' });
      expect(wordsOf(anchored(text, one, after), after)).toEqual([now]);
    }
  });
});

describe('a passage in another place', () => {
  const list = (numbers: readonly number[]): string =>
    numbers
      .map((n) => `Point ${n}: the council should mend the bridge by ${2020 + n}. It reports in ${n} days.`)
      .join('\n');

  test('that is gone is not its neighbour of another number', () => {
    const words = 'Point 8: the council should mend the bridge by 2028.';
    expect(anchored(list([5, 6, 7, 8]), words, list([5, 6, 7])).kind).toBe('orphaned');
  });

  test('is found where its whole sentence was moved to, and in doubt where a copy with changes alone is left', () => {
    const sentence = 'The ferry to the island was stopped in winter because of ice on the lower quay.';
    const rest = 'Fees are set in spring. Pilots board at the buoy. Boats lie at the quay. The port is old.';
    const after = `${rest} ${sentence}`;
    expect(anchored(`${sentence} ${rest}`, sentence, after)).toMatchObject({
      kind: 'moved',
      range: { from: rest.length + 1 },
    });
    const part = 'stopped in winter because of ice on the lower quay';
    const copy = `${rest} The ferry to that far shore was ${part}.`;
    expect(anchored(`${sentence} ${rest}`, part, copy).kind).toBe('doubtful');
  });

  test('one of whose sentences moved away is in doubt, and not stretched over a neighbour', () => {
    const stays =
      'Pilots board at the outer buoy in any weather, and they take the ship to the quay by the old channel.';
    const goes = 'Then they leave it.';
    const before = `The harbour is old. ${stays} ${goes} Fees are set in spring by the council. Ice comes in winter.`;
    const after = `The harbour is old. ${stays} Fees are set in spring by the council. Ice comes in winter. ${goes}`;
    const anchor = anchored(before, `${stays} ${goes}`, after);
    expect(anchor.kind).toBe('doubtful');
    expect(wordsOf(anchor, after)[0]).toBe(stays);
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
        expect(anchorPassages([passage], paper.text, paper.text)).toEqual([{ kind: 'exact', range }]);
      }),
    );
  });

  test('is moved by exactly what is put before it', () => {
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
      }),
      { numRuns: 60 },
    );
  });

  test('that was cut out of the text lands nowhere', () => {
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const after = paper.text.slice(0, passage.from) + paper.text.slice(passage.to);
        for (const anchor of anchorPassages([passage], paper.text, after)) {
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
        }
      }),
      {
        numRuns: 500,
        // The same letters, with a line's end and a flag between them: many edits, and the same words without them.
        examples: [['aaaaaaab bé \nب\ud83da', 'بbé🇩🇪ب', 1_917_026_035, 2_084_890_690]],
      },
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
