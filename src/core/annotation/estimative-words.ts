/**
 * Words of estimative probability in a text: what Postil offers an analyst as the likelihood of a passage. It is
 * an offer: nothing here sets anything. English only, and only what the words themselves tell:
 *
 * - A negation counts when it stands right before the term; `I do not think it likely` offers `likely`.
 * - `probably not` offers `likely`: the passage says `not`, and that is what is probable.
 * - `remote` is a term only about a chance: `the chances are remote`, not `a remote village`.
 *
 * Left out, as they mostly mean something else: `May` with a capital (the month), `could` (mostly the past of
 * `can`) except with a word such as `well` after it, `might` where it can be power, `would`, `should`,
 * `impossible`, `possible to`, `as … as possible`, `certain` before a noun (`certain groups`), `suggested` (mostly
 * proposed), `appear` on its own, and `reportedly`, which says whose word it is and not how likely.
 */
import type { TextRange } from '../passage/range';
import type { Likelihood, LikelihoodRow } from '../records/likelihood';
import { findPhrases, type Phrase, phrasePattern } from './phrases';

/**
 * Why the words are found, and why they offer that likelihood or none:
 *
 * - `icd-203`: ICD 203 prints these words for the band; an ending that it prints in brackets is among them.
 * - `mixed-rows`: the adverb of one row of ICD 203 with the word of the other (`highly likely`). The same band,
 *   in neither wording.
 * - `compared`: says which of several is likelier, not how likely it is (`more likely`). No band.
 * - `graded`: a term changed by a degree that ICD 203 does not have (`quite likely`). No band.
 * - `negated`: a term denied (`not likely`). No band: what is not likely may be of any band below, so that the
 *   mirrored band would say more than the words do.
 * - `undefined`: estimative, but ICD 203 gives it no band (`may`, `possible`).
 */
export type EstimativeRule = 'icd-203' | 'mixed-rows' | 'compared' | 'graded' | 'negated' | 'undefined';

interface Estimate {
  /** The band to offer; null for words that are estimative but stand for no band. */
  readonly likelihood: Likelihood | null;
  /** Which wording of ICD 203 it is, null if neither. */
  readonly row: LikelihoodRow | null;
  readonly rule: EstimativeRule;
}

export interface EstimativeWord extends TextRange, Estimate {
  /** As the text has them. */
  readonly words: string;
}

/** In text order, all wholly in `range`; no two overlap, and the longest words win. */
export const findEstimativeWords = (text: string, range: TextRange): EstimativeWord[] =>
  findPhrases(text, range, ESTIMATES);

const term = (source: string, likelihood: Likelihood, row: LikelihoodRow): Phrase<Estimate> => ({
  pattern: phrasePattern(source),
  meaning: { likelihood, row, rule: 'icd-203' },
});

const mixed = (source: string, likelihood: Likelihood): Phrase<Estimate> => ({
  pattern: phrasePattern(source),
  meaning: { likelihood, row: null, rule: 'mixed-rows' },
});

const noBand = (rule: EstimativeRule, source: string, flags?: string): Phrase<Estimate> => ({
  pattern: phrasePattern(source, flags),
  meaning: { likelihood: null, row: null, rule },
});

const CHANCE = '(?:chances?|odds|risks?|likelihood|probability|possibility|possibilities|prospects?)';
const GRADABLE = '(?:(?:un)?likely|(?:im)?probabl[ey])';
const IS = '(?:is|are|was|were|be|been|remains?|remained|seems?|seemed|looks?|looked|appears?|appeared)';

/** `chances are remote`, `the possibility of talks is remote`: at most five words between. */
const REMOTE = `remote(?= ${CHANCE})|(?<=\\b${CHANCE}(?: [\\p{L}’'-]+){0,5} ${IS} )remote`;

const TERMS = [
  term('almost no chance', 'almost-no-chance', 1),
  term('very unlikely', 'very-unlikely', 1),
  term('unlikely', 'unlikely', 1),
  term('roughly even chances?', 'roughly-even-chance', 1),
  term('likely', 'likely', 1),
  term('very likely', 'very-likely', 1),
  term('almost certain(?:ly)?', 'almost-certain', 1),
  term(REMOTE, 'almost-no-chance', 2),
  term('highly improbable', 'very-unlikely', 2),
  term('improbabl[ey]', 'unlikely', 2),
  term('roughly even odds', 'roughly-even-chance', 2),
  term('probabl[ey]', 'likely', 2),
  term('highly probable', 'very-likely', 2),
  term('nearly certain', 'almost-certain', 2),
];

const MIXED = [
  mixed('highly unlikely|very improbable', 'very-unlikely'),
  mixed('highly likely|very probabl[ey]|highly probably', 'very-likely'),
  mixed('nearly certainly', 'almost-certain'),
];

const STEP = '(?:far|much|even|still|slightly|somewhat|significantly|considerably|no)';
const COMPARED = [
  noBand('compared', `(?:${STEP} )?(?:more|less) ${GRADABLE}`),
  noBand('compared', `(?:most|least|equally|as) ${GRADABLE}`),
  noBand('compared', '(?:un)?likelie(?:r|st)'),
];

const DEGREE =
  '(?:quite|rather|fairly|reasonably|relatively|somewhat|pretty|extremely|exceedingly|increasingly|overwhelmingly|how)';
const NEARLY = '(?:virtually|practically|all but|near|quite|fairly|reasonably|increasingly|absolutely)';
const GRADED = [
  noBand('graded', `${DEGREE} ${GRADABLE}`),
  noBand('graded', `${NEARLY} certain(?:ly)?`),
  noBand('graded', `(?:very|${DEGREE}) (?:${REMOTE})`),
];

const NOT =
  "(?:not|\\p{L}+n[’']t|never|hardly|scarcely|barely|no longer|neither|nor|by no means|far from|anything but)";
const HOW =
  '(?:at all|all that|very|highly|so|too|particularly|really|necessarily|yet|even|entirely|more|most|less|almost|nearly)';
const NEGATED = [noBand('negated', `${NOT} (?:(?:${HOW}|${DEGREE}) )*(?:${GRADABLE}|certain(?:ly)?)`)];

const AMOUNT =
  '(?:good|fair|strong|high|real|serious|reasonable|some|any|even|about even|fifty fifty|small|slim|slight|little|low|no)';
const CANNOT = "(?:cannot|can not|can[’']t|could not|couldn[’']t)";
const EXCLUDED = '(?:excluded|ruled out|discounted|dismissed)';
const ENABLED = '(?:as|if|where|wherever|when|whenever|not|make|makes|made|making|best|every)';
const POWER = '(?:the|its|his|her|their|our|military|naval|economic|financial|political|full|all)';
const AFTER_POWER = '(?:of|and|or|is|was|has|had|in|on|to|at|as|against|that|which|makes)';

const UNDEFINED = [
  // The month has a capital, and so has the first word of a question, which estimates nothing.
  noBand('undefined', 'may(?: well)?', 'gu'),
  noBand(
    'undefined',
    `(?<!(?:\\b${POWER}|[’']s|s[’']) )might(?: well)?(?= (?!${AFTER_POWER}[^\\p{L}])\\p{L})`,
  ),
  noBand('undefined', 'could (?:well|possibly|conceivably|potentially|perhaps|yet)'),
  noBand('undefined', `(?<!\\b${ENABLED} )possible(?! to[^\\p{L}])`),
  noBand('undefined', 'possibly|possibilit(?:y|ies)|perhaps|maybe|potentially|presumably'),
  noBand('undefined', '(?:in)?conceivabl[ey]|(?:im)?plausibl[ey]'),
  noBand('undefined', 'not (?:impossible|inconceivable|implausible)'),
  noBand('undefined', 'seem(?:s|ed|ing|ingly)?|apparently|suggest(?:s|ing)?'),
  noBand('undefined', `appear(?:s|ed)?(?= (?:to|that|${GRADABLE})[^\\p{L}])`),
  noBand('undefined', `${CANNOT} be ${EXCLUDED}|${CANNOT} (?:exclude|rule out|discount|dismiss)`),
  noBand('undefined', '(?:more|as) likely (?:than|as) not'),
  noBand('undefined', `in all (?:likelihood|probability)|likelihood|probabilit(?:y|ies)|${AMOUNT} ${CHANCE}`),
  noBand('undefined', '(?:chances|odds) are|better than even|expected to|remain(?:s|ed)? to be seen'),
  noBand('undefined', 'certain to|(?<!\\b(?:make|makes|made|making) )certain that'),
  noBand('undefined', 'uncertain|unclear|doubtful|doubtless|undoubtedly|no doubt'),
];

const ESTIMATES: readonly Phrase<Estimate>[] = [
  ...TERMS,
  ...MIXED,
  ...COMPARED,
  ...GRADED,
  ...NEGATED,
  ...UNDEFINED,
];
