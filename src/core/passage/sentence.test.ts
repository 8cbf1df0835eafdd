import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testPaper } from '../testing/records';
import { moveCaret, tidyRange } from './boundaries';
import { sentenceAt, sentencesOf } from './sentence';

/** The sentences of a line with a bar between them. */
const barred = (line: string): string =>
  sentencesOf(line, { from: 0, to: line.length })
    .map(({ from, to }) => line.slice(from, to))
    .join('|');

const expectBars = (expected: string): void => expect(barred(expected.replaceAll('|', ''))).toBe(expected);

describe('a full stop ends no sentence', () => {
  test.each([
    ['before a number', 'See No. 2166, p. 12 and pp. 3–4. |Art. IV and Sec. 3 hold. |No. |That is all.'],
    ['before the day of a month', 'On Jan. 5 Baku agreed. |By Dec. 31 Baku left. |It was in Jan. |They met.'],
    [
      'after a title',
      'Mr. and Mrs. Aliyev met Dr. Smith. |Gen. Milley and Lt. Col. Jones left St. Petersburg.',
    ],
    [
      'after what introduces',
      'Allies, e.g. Turkey, left. |Others, i.e. Iran, did not. |Roe v. Wade. |Iran vs. Israel.',
    ],
    ['in a number', 'It rose by 3.5 percent. |In 1.5 years Baku paid $2.4 billion.'],
    ['in a word', 'See www.inss.org.il/?Q=Baku for v2.0 of it. |It is short.'],
    ['after an initial', 'J. R. Tolkien wrote. |J.R.R. Tolkien and Gen. Mark A. Milley read. |By I. M. Pei.'],
    ['after the number of a list', '1. Iran struck. |Baku did not.'],
    ['after a letter of a list', 'a) Iran struck. |Baku did not.'],
    ['of an ellipsis before a small letter', 'It was ... so. |It was… so. |It was so… |Then it was not.'],
    [
      'of an ellipsis that leaves words out',
      '“We … Iran.” |Of ... Iran. |[...] They left. |“… They left.” |A . . . B. . . . |They left.',
    ],
    ['of an ellipsis before a comma', 'So…, then. |It “may…” be. |“Why…” Aliyev said.'],
    ['with a hyphen after it', 'The U.S.-brokered route. |It is new.'],
    ['before a comma', 'In the U.S., Congress met. |Ships, arms, etc., came.'],
  ])('%s', (_, expected) => expectBars(expected));
});

describe('an abbreviation that may end a sentence', () => {
  test.each([
    ['does before a word that opens sentences', 'He left the U.S. |The Senate met. |In the U.S. |“We lost.”'],
    [
      'does not before another',
      'The U.S. Senate and the U.S. “Iron Dome” plan. |Acme Inc. Chairman Smith left.',
    ],
    ['does not before an abbreviation', 'The U.S. No. 5 seed. |The U.S. A. Smith knew.'],
    ['is joined in doubt', 'He left the U.S. Aliyev stayed. |At 5 a.m. Iran struck.'],
    ['does at the end of a quotation', 'He called it “the U.S.” |Iran did not.'],
  ])('%s', (_, expected) => expectBars(expected));
});

describe('a single letter', () => {
  test.each([
    [
      'is no initial after the word for a label',
      'This is plan B. |Iran knew. |This is Scenario A. |Iran knew.',
    ],
    ['is no initial before what is no name', 'He is X. |The rest left. |He is X. |5 Iranians left.'],
    ['I is a numeral or a pronoun', 'That was World War I. |Iran was neutral.'],
  ])('%s', (_, expected) => expectBars(expected));
});

describe('quotations and brackets', () => {
  test.each([
    ['end the sentence that they close', 'The account is “entirely baseless.” |Whether or not it is.'],
    ['end it with straight quotes', 'He said "Go." |He went.'],
    ['end it with brackets around', '(He was tired.) |Then he left. |He left (and “Go.”) |Then came.'],
    ['go on in a small letter', '“Why?” he asked. |“Stop!” (he went on). |He cried “No!” and left.'],
    ['go on to who spoke', '“Stop!” Aliyev said. |“Why now?” Nikol Pashinyan asked. |“Why?” |Nobody knew.'],
    ['go on after ends of their own', 'He said: “We win. They lose. All well.” and left. |They stayed.'],
    ['in brackets go on', 'Iran (see Smith. Also Jones), however, denied it. |Baku did not.'],
    ['with straight quotes go on', 'He said "We win. They lose." and left. |They stayed.'],
    ['count their sentences when nothing goes on', 'He said: “We win. |They lose.” |They stayed.'],
    ['count their sentences when the sentence began with them', '“We win. |They lose,” he said.'],
    ['never close', 'He said: “We win. |They lose. |All stayed, he said.'],
  ])('%s', (_, expected) => expectBars(expected));
});

describe('a footnote mark', () => {
  test.each([
    ['of digits', 'It was so.1 |Then it was not.12 |Then “it was.”3 |Then (it was).4 |Then no more.5'],
    [
      'that is raised',
      'It was so.¹ |Then it was.¹² |Then it was.¹,² |Then not.¹ ² |It was “so.”³ |Now?⁴ |Yes.',
    ],
    ['in brackets', 'It was so.[4] |Then it was not.[5, 6] |Then it was.'],
    ['of signs', 'It was so.* |Then it was not.† |Then it was.'],
  ])('%s belongs to the sentence before it', (_, expected) => expectBars(expected));

  test.each([
    ['of a decimal', 'It rose to 3.5 Baku said.'],
    ['after an abbreviation', 'See Fig.3 The map.'],
    ['of a version', 'It is v2.0. |Next.'],
  ])('is no number %s', (_, expected) => expectBars(expected));
});

describe('the sentences of a line', () => {
  const line = fc
    .array(
      fc.constantFrom(
        ...[
          'No. ',
          'Dr. ',
          'U.S. ',
          'The ',
          'Iran ',
          'left. ',
          'so.',
          'so?” ',
          '“',
          '” ',
          '"',
          '(',
          ') ',
          '[',
        ],
        ...[
          '] ',
          'J. ',
          'e.g. ',
          '5 ',
          '12',
          '¹ ',
          '[3] ',
          '… ',
          '... ',
          '! ',
          'and ',
          ', ',
          ' — ',
          '。',
          'é',
          '\u0301',
        ],
        ...['\u200d', '👩‍👩‍👧‍👦', '🇩🇪', '\ud83d', '?', '.', 'a', 'B', ' ', '\u00a0'],
      ),
    )
    .map((parts) => parts.join(''));
  const anyLine = fc.oneof(
    line,
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/\p{C}/gu, ' ')),
  );
  const AFTER_MARK = /(?:…[\p{Pe}\p{Pf}"']*|[.?!…][\p{Pe}\p{Pf}"']*[\p{No}\d[\],\s–*†‡-]+)[\s\p{M}\p{Cf}]*$/u;
  const endsOf = (text: string): number[] =>
    sentencesOf(text, { from: 0, to: text.length }).map(({ to }) => to);
  const partsOf = (text: string, granularity: 'grapheme' | 'sentence' | 'word'): Intl.SegmentData[] => [
    ...new Intl.Segmenter('en', { granularity }).segment(text),
  ];

  test('tile it', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (before, text) => {
        const line = { from: before.length, to: before.length + text.length };
        let at = line.from;
        for (const { from, to } of sentencesOf(`${before}${text}\n${before}`, line)) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(line.to);
      }),
      { numRuns: 1000 },
    );
  });

  test('end where the segmenter ends one, before or after an ellipsis, or after a footnote mark', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const possible = partsOf(text, 'sentence').map(({ index, segment }) => index + segment.length);
        for (const end of endsOf(text)) {
          const isAfterMark = AFTER_MARK.test(text.slice(0, end));
          // Read as a stop, an ellipsis also parts what stands before it from a small letter after it.
          const isBeforeEllipsis = text.includes('…', end);
          expect(isAfterMark || isBeforeEllipsis || possible.includes(end)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('cut no word and no grapheme', () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const words = partsOf(text, 'word').filter(({ isWordLike }) => isWordLike);
        for (const end of endsOf(text)) {
          for (const { index, segment } of [...words, ...partsOf(text, 'grapheme')])
            expect(index < end && end < index + segment.length).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are found by each of their offsets', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (first, second) => {
        const text = `${first}\n${second}`;
        for (const sentence of sentencesOf(text, { from: first.length + 1, to: text.length })) {
          expect(sentenceAt(text, sentence.from)).toEqual(sentence);
          expect(sentenceAt(text, sentence.to - 1)).toEqual(sentence);
        }
        expect(sentenceAt(text, text.length).to).toBe(text.length);
      }),
    );
  });
});

describe('sentenceAt', () => {
  const text = 'One. Two.\n\nThree.';

  test.each([
    ['its first character', 5, [5, 9]],
    ['the white space after a sentence', 4, [0, 5]],
    ['a line end', 9, [5, 9]],
    ['an empty line', 10, [10, 10]],
    ['the end of the text', 17, [11, 17]],
  ] as const)('is told by %s', (_, offset, [from, to]) => {
    expect(sentenceAt(text, offset)).toEqual({ from, to });
  });
});

test('no sentence runs across a line end inside a block', () => {
  const block = 'He met Dr.\nSmith. They left.';
  expect(barred(block)).toBe('He met Dr.\n|Smith. |They left.');
});

test('extending by a sentence from its start selects it whole and nothing more', () => {
  const text = 'See No. 2166 by Dr. Smith. The U.S. Senate met.\nNext.';
  const to = moveCaret(text, 0, 'sentence', 'forward');
  expect(tidyRange(text, { from: 0, to })).toEqual({ from: 0, to: 'See No. 2166 by Dr. Smith.'.length });
  const end = moveCaret(text, to, 'sentence', 'forward');
  expect(tidyRange(text, { from: to, to: end })).toEqual({ from: to, to: text.indexOf('\n') });
});

describe('the brief that Postil comes with', () => {
  const source = readFileSync(new URL('../../../resources/inss-insight-2166.md', import.meta.url), 'utf8');
  const { text, blocks } = testPaper(source);
  const sentences = blocks.flatMap((block) =>
    sentencesOf(text, block).map(({ from, to }) => text.slice(from, to).trimEnd()),
  );

  /** Counted in the printed paper; the whole list was read beside it once. */
  test('has as many sentences in each paragraph as one counts', () => {
    const counts = blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map((block) => sentencesOf(text, block).length);
    expect(counts).toEqual([1, 6, 5, 3, 5, 5, 10, 5, 7, 2, 3, 7, 2, 7, 8, 2, 1]);
  });

  test.each([
    'Elie Houé1 | No. 2166 | July 7, 2026',
    'Baku rejected the account as “entirely baseless.”',
    'He condemned the strikes as an act of terror, summoned the Iranian ambassador, recalled Azerbaijan’s envoy, ordered the army to the southern border and warned that any hostile force would meet Azerbaijan’s “iron fist.”',
    'What, then, did the war mean for Azerbaijan?',
    'Four civilians were reported injured.',
    'The stated purpose was to meet the needs of “the friendly Iranian people,” but the aid served several intertwined ends.',
    '1 Elie Houé is an intern at the Institute for National Security Studies.',
  ])('has the sentence %j', (sentence) => {
    expect(sentences).toContain(sentence);
  });

  test.each([
    ['Beneath an official insistence', 'placed it on the side Iran was fighting.'],
    ['Once the war began', 'against the Islamic Republic.'],
    ['One of those struck', 'a “civilian infrastructure”.'],
    ['The phrase was not incidental: “Iron Fist”', 'evocation of that victory.'],
    ['Meanwhile, the Organization', 'leave Baku and Tehran a way out.'],
    ['In a piece of good news', 'opposed to the peace process.'],
  ])('has a sentence from %j to %j', (start, end) => {
    expect(sentences.filter((one) => one.startsWith(start) && one.endsWith(end))).toHaveLength(1);
  });
});
