import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorPassages } from '../passage/anchor';
import { createPassage } from '../passage/passage';
import { overlaps } from '../passage/range';
import { sentenceAt } from '../passage/sentence';
import { LIKELIHOOD_BANDS, LIKELIHOODS } from '../records/likelihood';
import { testPaper } from '../testing/records';
import { type EstimativeRule, findEstimativeWords } from './estimative-words';

const findAll = (text: string) => findEstimativeWords(text, { from: 0, to: text.length });

/** The words found, each with its band and row, or with the rule for which it has none. */
const told = (text: string): string[] =>
  findAll(text).map(({ words, likelihood, row, rule }) => {
    if (row !== null) return `${words}: ${likelihood} ${row}`;
    return likelihood === null ? `${words}: ${rule}` : `${words}: ${likelihood}, ${rule}`;
  });

describe('the terms of ICD 203', () => {
  const printed = LIKELIHOODS.flatMap((likelihood) =>
    ([1, 2] as const).flatMap((row) =>
      // 'almost certain(ly)' prints two terms in one, and so does 'probable (probably)'.
      LIKELIHOOD_BANDS[likelihood].wordings[row]
        .replace(/^(.*)\((ly)\)$/, '$1|$1$2')
        .replace(/ \((.*)\)$/, '|$1')
        .split('|')
        .map((words) => ({ words, likelihood, row })),
    ),
  );

  test('are seventeen words and phrases', () => {
    expect(printed).toHaveLength(17);
  });

  test.each(printed)('“$words” offers $likelihood of row $row', ({ words, likelihood, row }) => {
    const text = `There is a ${words} chance`;
    expect(findAll(text)).toEqual([
      { from: 11, to: 11 + words.length, words, likelihood, row, rule: 'icd-203' },
    ]);
  });

  test.each(printed)('“$words” taken out of a passage makes it another one', ({ words }) => {
    const [start, end] = [
      'At first sight all is well. The council holds that war is',
      'this year. It was asked.',
    ];
    const before = `${start} ${words} to come ${end}`;
    const from = before.indexOf('The council');
    const passage = createPassage(before, { from, to: before.indexOf(' It was') });
    const [anchor] = anchorPassages([passage], before, `${start} thought to come ${end}`);
    expect(anchor?.kind).toBe('doubtful');
  });

  test.each([
    ['Very Unlikely, LIKELY', ['Very Unlikely: very-unlikely 1', 'LIKELY: likely 1']],
    ['an almost-certain win', ['almost-certain: almost-certain 1']],
    ['very\u00a0 likely', ['very\u00a0 likely: very-likely 1']],
    ['It will probably not hold.', ['probably: likely 2']],
    ['“Likely”—or unlikely?', ['Likely: likely 1', 'unlikely: unlikely 1']],
    ['The odds are remote.', ['odds are: undefined', 'remote: almost-no-chance 2']],
    ['A possibility of new talks remains remote.', ['possibility: undefined', 'remote: almost-no-chance 2']],
    ['roughly even chances', ['roughly even chances: roughly-even-chance 1']],
  ])('are found in %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    [
      'a word that only contains one',
      'likelyhood, unlikelyish, éprobable, likely\u0301, likely2, pre_likely',
    ],
    ['the end of a hyphenated word', 'un-likely'],
    ['words on two lines', 'roughly even\nchance'],
    ['a remote place', 'a remote village and its remote sensing; it was remote'],
  ])('are not found in %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('are not joined across a line end', () => {
    expect(told('very\nlikely')).toEqual(['likely: likely 1']);
  });
});

describe('a term that is changed', () => {
  test.each<[EstimativeRule, string, readonly string[]]>([
    ['compared', 'more likely, less probable', ['more likely', 'less probable']],
    [
      'compared',
      'most likely; as likely; equally unlikely',
      ['most likely', 'as likely', 'equally unlikely'],
    ],
    ['compared', 'likelier, the likeliest, far more likely', ['likelier', 'likeliest', 'far more likely']],
    [
      'graded',
      'quite likely, extremely unlikely, how likely',
      ['quite likely', 'extremely unlikely', 'how likely'],
    ],
    ['graded', 'virtually certain, all but certain', ['virtually certain', 'all but certain']],
    ['graded', 'a very remote chance', ['very remote']],
    ['negated', 'not likely, hardly likely', ['not likely', 'hardly likely']],
    ['negated', 'not unlikely, isn’t very likely', ['not unlikely', 'isn’t very likely']],
    ['negated', 'neither likely nor probable', ['neither likely', 'nor probable']],
    ['negated', 'not almost certain, far from certain', ['not almost certain', 'far from certain']],
    ['negated', 'not at all likely, not quite certain', ['not at all likely', 'not quite certain']],
    ['undefined', 'more likely than not', ['more likely than not']],
  ])('as %s offers no band: %j', (rule, text, words) => {
    expect(told(text)).toEqual(words.map((one) => `${one}: ${rule}`));
  });

  test.each([
    ['highly likely', 'very-likely'],
    ['very probably', 'very-likely'],
    ['highly unlikely', 'very-unlikely'],
    ['very improbable', 'very-unlikely'],
    ['nearly certainly', 'almost-certain'],
  ])('by the adverb of the other row, as in “%s”, offers %s in neither wording', (words, likelihood) => {
    expect(told(words)).toEqual([`${words}: ${likelihood}, mixed-rows`]);
  });

  test('by “not only” keeps its band', () => {
    expect(told('not only likely')).toEqual(['likely: likely 1']);
  });
});

describe('a word to which ICD 203 gives no band', () => {
  test.each([
    ['It may be; it may well be.', ['may', 'may well']],
    ['On 5 May, in May 2026. May we ask?', []],
    ['It might reach Iran. Iran might well act.', ['might', 'might well']],
    ['The might of Iran, Iran’s might, its naval might is great. Such might of arms.', []],
    ['Those who breathe might live.', ['might']],
    ['He could not swim. It could be.', []],
    ['It could well end, or could possibly go on.', ['could well', 'could possibly']],
    ['It is possible, and was possible.', ['possible', 'possible']],
    ['As soon as possible, if possible. It made possible what is not possible. It is possible to go.', []],
    [
      'Perhaps, maybe, possibly, conceivably, presumably.',
      ['Perhaps', 'maybe', 'possibly', 'conceivably', 'presumably'],
    ],
    ['It seems so, and the report suggests it.', ['seems', 'suggests']],
    ['He suggested a walk.', []],
    ['It appears to hold. He appears on stage.', ['appears']],
    ['It cannot be excluded and can’t be ruled out.', ['cannot be excluded', 'can’t be ruled out']],
    ['We cannot rule out that.', ['cannot rule out']],
    ['It is not impossible. It is impossible.', ['not impossible']],
    ['In all likelihood, with high probability.', ['In all likelihood', 'high probability']],
    [
      'The likelihood, a good chance, no chance, a second chance.',
      ['likelihood', 'good chance', 'no chance'],
    ],
    ['It is certain that some are certain to go.', ['certain that', 'certain to']],
    ['Certain groups, a certain man. Make certain that it is.', []],
    ['It is doubtful, unclear, and remains to be seen.', ['doubtful', 'unclear', 'remains to be seen']],
    ['Baku is expected to act.', ['expected to']],
    ['It would and should act. It reportedly acted.', []],
  ])('is found, and what is doubtful left out, in %j', (text, words) => {
    expect(told(text)).toEqual(words.map((one) => `${one}: undefined`));
  });
});

describe('a range', () => {
  const text = 'It is not likely, but very likely.';

  test.each([
    ['takes what ends where it ends', 0, 33, ['not likely', 'very likely']],
    ['takes nothing that goes on beyond it', 0, 32, ['not likely']],
    ['takes what begins where it begins', 6, 16, ['not likely']],
    ['takes no term whose negation stands before it', 10, 16, []],
    ['takes no term whose adverb stands before it', 27, 33, []],
    ['may be empty', 8, 8, []],
  ] as const)('%s', (_, from, to, words) => {
    expect(findEstimativeWords(text, { from, to }).map((found) => found.words)).toEqual(words);
  });

  test('counts in code units of the whole text', () => {
    const text = 'É👩‍👩‍👧‍👦 first.\n👍🏽 Likely so.';
    const from = text.indexOf('👍');
    expect(findEstimativeWords(text, { from, to: text.length })).toMatchObject([
      { from: text.indexOf('Likely'), to: text.indexOf('Likely') + 6, words: 'Likely' },
    ]);
  });
});

describe('in any text', () => {
  const words = [
    'not',
    'very',
    'likely',
    'unlikely',
    'almost',
    'certain',
    'no',
    'chance',
    'remote',
    'is',
    'may',
  ];
  const text = fc
    .array(
      fc.constantFrom(
        ...words,
        'might',
        'possible',
        'highly',
        'probable',
        'more',
        'than',
        'É',
        '👍🏽',
        '-',
        '.',
        '\n',
      ),
    )
    .map((parts) => parts.join(' '));

  test('what is found lies in the range, is the text there, and overlaps nothing', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const ends = [a % (text.length + 1), b % (text.length + 1)];
        const range = { from: Math.min(...ends), to: Math.max(...ends) };
        const found = findEstimativeWords(text, range);
        found.forEach((one, index) => {
          expect(one.from).toBeGreaterThanOrEqual(range.from);
          expect(one.to).toBeLessThanOrEqual(range.to);
          expect(text.slice(one.from, one.to)).toBe(one.words);
          expect(one.words).toMatch(/^\S.*\S$/u);
          for (const other of found.slice(index + 1)) {
            expect(overlaps(one, other)).toBe(false);
            expect(other.from).toBeGreaterThan(one.from);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a part finds nothing that the whole does not', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const ends = [a % (text.length + 1), b % (text.length + 1)];
        const range = { from: Math.min(...ends), to: Math.max(...ends) };
        const inside = findAll(text).filter(({ from, to }) => from >= range.from && to <= range.to);
        expect(findEstimativeWords(text, range)).toEqual(inside);
      }),
      { numRuns: 500 },
    );
  });
});

describe('in the brief that Postil comes with', () => {
  const source = readFileSync(new URL('../../../resources/inss-insight-2166.md', import.meta.url), 'utf8');
  const { text } = testPaper(source);

  test('these are all, read beside the paper', () => {
    expect(told(text)).toEqual([
      'may: undefined',
      'suggesting: undefined',
      'may: undefined',
      'cannot be excluded: undefined',
      'seems: undefined',
      'more likely: compared',
      'seems: undefined',
      'may: undefined',
      'may: undefined',
      'might: undefined',
      'possible: undefined',
      'likely: likely 1',
      'seems: undefined',
      'unlikely: unlikely 1',
      'far from certain: negated',
      'remains to be seen: undefined',
    ]);
  });

  test.each([
    ['it seems more likely that Tehran used the strikes', ['cannot be excluded', 'seems', 'more likely']],
    ['It seems unlikely that Pashinyan', ['seems', 'unlikely']],
    ['it is far from certain', ['far from certain']],
    ['the strikes may have been an Israeli', ['suggesting', 'may']],
    ['would likely have been weakened', ['likely']],
  ])('the sentence with “%s” has its own', (words, expected) => {
    const sentence = sentenceAt(text, text.indexOf(words));
    expect(findEstimativeWords(text, sentence).map((found) => found.words)).toEqual(expected);
  });
});
