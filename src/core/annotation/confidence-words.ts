/**
 * Levels of confidence named in a text: what Postil offers an analyst as the confidence of a passage. It is an
 * offer: nothing here sets anything. English only. `confident` and `confidence` without a level say none. Trust of
 * people in something (`voters have low confidence in parliament`) cannot be told from confidence in a judgment
 * and is found too, except where a word before it says whose it is (`consumer confidence is low`).
 */
import type { TextRange } from '../passage/range';
import { CONFIDENCES, type Confidence } from '../records/confidence';
import { findPhrases, type Phrase, phrasePattern } from './phrases';

/**
 * Why the words are found, and why they offer that confidence or none:
 *
 * - `level`: names one of the three levels (`high confidence`, `our confidence is low`).
 * - `adverb`: the level as an adverb (`moderately confident`).
 * - `other-level`: a level between or beyond the three (`very high confidence`, `some confidence`). None offered.
 * - `negated`: a level denied (`not highly confident`), which leaves the others open. None offered.
 */
export type ConfidenceRule = 'level' | 'adverb' | 'other-level' | 'negated';

interface ConfidenceReading {
  /** The level to offer; null for words that name none of the three. */
  readonly confidence: Confidence | null;
  readonly rule: ConfidenceRule;
}

export interface ConfidenceWord extends TextRange, ConfidenceReading {
  /** As the text has them. */
  readonly words: string;
}

/** In text order, all wholly in `range`; no two overlap, and the longest words win. */
export const findConfidenceWords = (text: string, range: TextRange): ConfidenceWord[] =>
  findPhrases(text, range, READINGS);

const reading = (
  rule: ConfidenceRule,
  confidence: Confidence | null,
  source: string,
): Phrase<ConfidenceReading> => ({
  pattern: phrasePattern(source),
  meaning: { confidence, rule },
});

const ANY_LEVEL = `(?:${CONFIDENCES.join('|')})`;
const OTHER_LEVEL = '(?:medium|some|limited|little|great|considerable|strong|reasonable|full|complete)';
const DEGREE = '(?:very|fairly|quite|rather|relatively|extremely|reasonably|somewhat)';
const WHOSE = '(?:consumer|investor|business|market|public|voter|popular)';
const CONFIDENCE = '(?:(?:degree|level) of )?confidence';

/** `confidence in this judgment is`, `confidence remains`: at most five words between. */
const CONFIDENCE_IS = `(?<!\\b${WHOSE} )confidence(?: in(?: [\\p{L}’'-]+){1,5})? (?:is|was|remains|remained)`;

const levelReadings = (level: Confidence): Phrase<ConfidenceReading>[] => [
  reading('level', level, `${level} ${CONFIDENCE}`),
  reading('level', level, `${CONFIDENCE_IS} (?:only |still )?${level}`),
];

/** `moderate to high`, `low or moderate`: the longer match, and so it wins over its second half. */
const BETWEEN = `(?:${ANY_LEVEL}|medium) (?:to|or|and) (?:${ANY_LEVEL}|medium)`;
const BEYOND = `(?:${BETWEEN}|${DEGREE} ${ANY_LEVEL}|${OTHER_LEVEL})`;
const NOT = "(?:not|\\p{L}+n[’']t|never|without|hardly)";

const READINGS: readonly Phrase<ConfidenceReading>[] = [
  ...CONFIDENCES.flatMap(levelReadings),
  reading('adverb', 'high', 'highly confident'),
  reading('adverb', 'moderate', 'moderately confident'),
  reading('other-level', null, `${BEYOND} ${CONFIDENCE}|${CONFIDENCE_IS} ${BEYOND}`),
  reading('other-level', null, `${DEGREE} confident`),
  reading('negated', null, `${NOT} (?:(?:with|a|of|in|have|at) )*(?:${DEGREE} )?${ANY_LEVEL} ${CONFIDENCE}`),
  reading(
    'negated',
    null,
    `${NOT} (?:highly|moderately|${DEGREE}) confident|${CONFIDENCE_IS} not ${ANY_LEVEL}`,
  ),
];
