/** Words for coefficients of agreement: what each is called, says and rests on, and why one has no value. */
import type { Interval } from '#core/agreement/bootstrap';
import type { Coefficient, UndefinedReason } from '#core/agreement/coefficient';
import type { Gamma } from '#core/agreement/gamma';
import type { CoefficientName, Report } from '#core/measure/agreement-report';
import type { Scope } from '#core/measure/counted-text';
import { countOf } from './describe';
import { tagName } from './tags';

/** Measured for each tag and for all together, in the order in which they are shown. */
export const TAG_COEFFICIENTS = [
  'percent',
  'cohenKappa',
  'fleissKappa',
  'alpha',
  'unitizedAlpha',
  'relevanceAlpha',
  'codingAlpha',
  'exactF1',
  'tolerantF1',
] as const satisfies readonly CoefficientName[];

/** The same whatever the tag. */
export const OTHER_COEFFICIENTS = [
  'relationF1',
  'likelihood',
  'confidence',
] as const satisfies readonly CoefficientName[];

export const scopeName = (scope: Scope): string => (scope === 'all' ? 'All tags' : tagName(scope));

export interface CoefficientWords {
  readonly name: string;
  /** Two sentences. */
  readonly about: string;
  readonly source: string;
}

export const COEFFICIENT_WORDS: Readonly<Record<CoefficientName, CoefficientWords>> = {
  percent: {
    name: 'Percent agreement',
    about:
      'The share of characters that two analysts tagged alike; of more, the mean over every two. It takes nothing off for chance, so it is high by itself where little is tagged.',
    source: 'J. L. Fleiss, Psychological Bulletin 76 (1971): P̄.',
  },
  cohenKappa: {
    name: 'Cohen’s κ',
    about:
      'Agreement on every character beyond chance, where chance means that each of the two tags as much of everything as before, but anywhere. 1 is full agreement, 0 is what chance gives.',
    source: 'J. Cohen, Educational and Psychological Measurement 20 (1960).',
  },
  fleissKappa: {
    name: 'Fleiss’s κ',
    about:
      'Agreement on every character beyond chance for any number of analysts, as if all tagged as much of everything as their mean. Of two it is Scott’s π.',
    source: 'J. L. Fleiss, Psychological Bulletin 76 (1971).',
  },
  alpha: {
    name: 'Krippendorff’s α',
    about:
      'One minus the disagreement found over the disagreement that chance would give, on single characters. On a text as long as a paper it is nearly Fleiss’s κ.',
    source: 'K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011).',
  },
  unitizedAlpha: {
    name: 'uα: places and tags',
    about:
      'α for analysts who also chose where passages begin and end. It knows that the characters of one passage were tagged together, and untagged text counts as what it is.',
    source: 'Krippendorff, Mathet, Bouvry, Widlöcher, Quality & Quantity 50 (2016).',
  },
  relevanceAlpha: {
    name: '|uα: tagged or not',
    about:
      'Only whether a character is tagged at all, whatever the tag. It speaks of all of the text; where it is low, analysts differ in what is worth tagging.',
    source: 'Krippendorff, Mathet, Bouvry, Widlöcher, Quality & Quantity 50 (2016).',
  },
  codingAlpha: {
    name: 'cuα: which tag',
    about:
      'Only which tag, where two or more analysts tagged. It speaks of that share of the text alone, which stands beside it.',
    source: 'Krippendorff, Mathet, Bouvry, Widlöcher, Quality & Quantity 50 (2016).',
  },
  exactF1: {
    name: 'F1, exact',
    about:
      'The share of annotations that the other analyst has too, with the same tag and to the character the same ends. Untagged text does not count, so nothing has to be taken off for chance.',
    source: 'Hripcsak, Rothschild, J. Am. Med. Inform. Assoc. 12 (2005).',
  },
  tolerantF1: {
    name: 'F1, tolerant',
    about:
      'The share of annotations that the other analyst has too, with the same tag and at least half of what the two cover together. Each annotation has one match at most.',
    source: 'Hripcsak, Rothschild, J. Am. Med. Inform. Assoc. 12 (2005); half by Jaccard’s index.',
  },
  relationF1: {
    name: 'Relations, F1',
    about:
      'The share of relations that the other analyst makes too, of the same kind between annotations that stand for one another. Their ends need not be the same, and who lacks an annotation lacks its relations.',
    source: 'F1 as Hripcsak, Rothschild, J. Am. Med. Inform. Assoc. 12 (2005).',
  },
  likelihood: {
    name: 'Likelihood, ordinal α',
    about:
      'Whether analysts who tagged the same passage hold it to be as likely: a band apart weighs less than three. Only passages for which two or more said a likelihood count.',
    source: 'Krippendorff (2011), ordinal difference, on the bands of ICD 203.',
  },
  confidence: {
    name: 'Confidence, ordinal α',
    about:
      'Whether analysts who tagged the same passage are as sure: a level apart weighs less than two. Only passages for which two or more said a confidence count.',
    source: 'Krippendorff (2011), ordinal difference, on three levels.',
  },
};

export const GAMMA_WORDS: CoefficientWords = {
  name: 'γ',
  about:
    'Aligns the passages of all analysts at once, overlapping ones too, and weighs how far each lies from those it stands for and whether the tag is the same. 1 is the same everywhere, 0 is what passages moved about at random give.',
  source: 'Mathet, Widlöcher, Métivier, Computational Linguistics 41 (2015).',
};

/** Values around a half are no failure, and nothing on the screen paints them as one. */
export const USUAL_VALUES =
  'Values around 0.5 are usual where people mark claims and what supports them: trained annotators of peer reviews reached α 0.57 on components and 0.49 on relations (Wambsganss et al. 2020).';

/** '0.498', '−0.143'; of percent agreement '63.2 %'. */
export const formatValue = (name: CoefficientName, value: number): string =>
  name === 'percent' ? `${formatNumber(value * 100, 1)} %` : formatNumber(value, 3);

/** '0.42 to 0.56'. */
export const formatInterval = (name: CoefficientName, { low, high }: Interval): string =>
  name === 'percent'
    ? `${formatNumber(low * 100, 0)} to ${formatNumber(high * 100, 0)} %`
    : `${formatNumber(low, 2)} to ${formatNumber(high, 2)}`;

/** With a real minus, and never a minus before nothing. */
export const formatNumber = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^-(?=0(\.0*)?$)/, '')
    .replace('-', '−');

/** '41,457 ratings', '61 annotations'; of several analysts, '406 annotations in 3 pairs'. */
export const describeBasis = (name: CoefficientName, report: Report, analysts: number): string => {
  const coefficient = report[name];
  if (coefficient.kind === 'undefined') return '';
  const counted = countOf(coefficient.n, UNITS[name]);
  const pairs = (analysts * (analysts - 1)) / 2;
  if (UNITS[name] === 'annotation' || UNITS[name] === 'relation')
    return pairs > 1 ? `${counted} in ${pairs} pairs` : counted;
  return 'coverage' in coefficient
    ? `${counted}, ${formatNumber(coefficient.coverage * 100, 0)} % of the text`
    : counted;
};

/** What `n` counts. */
const UNITS: Readonly<Record<CoefficientName, 'character' | 'rating' | 'annotation' | 'relation'>> = {
  percent: 'character',
  cohenKappa: 'character',
  fleissKappa: 'character',
  alpha: 'rating',
  unitizedAlpha: 'character',
  relevanceAlpha: 'character',
  codingAlpha: 'character',
  exactF1: 'annotation',
  tolerantF1: 'annotation',
  relationF1: 'relation',
  likelihood: 'rating',
  confidence: 'rating',
};

/** Completes 'undefined: …'. */
export const describeUndefined = (reason: UndefinedReason, name: CoefficientName | 'gamma'): string => {
  switch (reason) {
    case 'too-few-analysts':
      return 'it takes two analysts';
    case 'for-two-only':
      return 'it is for two; choose a pair';
    case 'nothing-to-compare':
      return NOTHING_TO_COMPARE[name] ?? 'there is nothing to compare';
    case 'nothing-tagged':
      return name === 'relationF1' ? 'nobody related anything' : 'nobody tagged anything';
    case 'no-variation':
      return NO_VARIATION[name] ?? 'nobody varied';
    case 'too-few-units':
      return 'there are too few paragraphs';
    case 'stopped':
      return 'it was stopped';
  }
};

type Exceptions = Readonly<Partial<Record<CoefficientName | 'gamma', string>>>;

const NOTHING_TO_COMPARE: Exceptions = {
  codingAlpha: 'no text was tagged by two',
  likelihood: 'no passage has two likelihoods',
  confidence: 'no passage has two confidences',
};

const NO_VARIATION: Exceptions = {
  codingAlpha: 'only one tag where two tagged',
  likelihood: 'all said the same likelihood',
  confidence: 'all said the same confidence',
};

/** For screen readers, what the drawing shows. */
export const describeDrawing = (name: CoefficientName, value: number, interval: Interval | null): string =>
  interval
    ? `${formatValue(name, value)}, ${Math.round(interval.confidence * 100)} % interval ${formatInterval(name, interval)}`
    : formatValue(name, value);

/** Said under the table, so that somebody else can draw the same numbers. */
export const describeDraws = (
  { resamples, units, confidence }: Interval,
  paragraphs: number,
  seed: number,
): string => {
  const drawn = countOf(
    units,
    units < paragraphs ? 'run of paragraphs' : 'paragraph',
    units < paragraphs ? 'runs of paragraphs' : 'paragraphs',
  );
  return `Intervals: the middle ${Math.round(confidence * 100)} % of ${countOf(resamples, 'resample')}, each of ${drawn} drawn with replacement (bootstrap, seed ${seed}).`;
};

/** Why an interval rests on fewer draws; empty where it rests on all. */
export const describeMissingDraws = ({ defined, resamples }: Interval): string =>
  defined === resamples
    ? ''
    : `In ${(resamples - defined).toLocaleString('en')} of ${resamples.toLocaleString('en')} resamples it was undefined; the interval rests on the others.`;

/** '0.501 ± 0.012, from 205 passages and 30 random texts (seed 1)'. */
export const describeGamma = (gamma: Coefficient<Gamma>, seed: number): string => {
  if (gamma.kind === 'undefined') return `γ is undefined: ${describeUndefined(gamma.reason, 'gamma')}.`;
  const exact = gamma.isExact ? '' : ' So much overlaps that not every alignment was tried.';
  return `γ ${formatNumber(gamma.value, 3)} ± ${formatNumber(gamma.precision, 3)}, from ${countOf(gamma.n, 'passage')} and ${countOf(gamma.shuffles, 'random text')} (seed ${seed}).${exact}`;
};
