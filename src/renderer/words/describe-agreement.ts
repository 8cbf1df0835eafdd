/** Words for coefficients of agreement: what each is called, says and rests on, and why one has no value. */

import type { MessageKey } from '#catalogue/messages';
import { locale, t } from '#catalogue/translate';
import { ENOUGH_UNITS, type Interval } from '#core/agreement/bootstrap';
import type { Coefficient, Undefined, UndefinedReason } from '#core/agreement/coefficient';
import type { Gamma } from '#core/agreement/gamma';
import type { AgreementReport, CoefficientName } from '#core/agreement/report/agreement-report';
import type { Scope } from '#core/agreement/report/counted-text';
import { tagName } from '#words/tags';

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

export const scopeName = (scope: Scope): string =>
  scope === 'all' ? t('agreement.all-tags') : tagName(scope);

export interface CoefficientWords {
  readonly name: string;
  /** Two sentences. */
  readonly about: string;
  readonly source: string;
}

const COEFFICIENTS = {
  percent: {
    name: 'agreement.percent',
    about: 'agreement.percent-about',
    source: 'agreement.percent-source',
  },
  cohenKappa: {
    name: 'agreement.cohen-kappa',
    about: 'agreement.cohen-kappa-about',
    source: 'agreement.cohen-kappa-source',
  },
  fleissKappa: {
    name: 'agreement.fleiss-kappa',
    about: 'agreement.fleiss-kappa-about',
    source: 'agreement.fleiss-kappa-source',
  },
  alpha: {
    name: 'agreement.alpha',
    about: 'agreement.alpha-about',
    source: 'agreement.alpha-source',
  },
  unitizedAlpha: {
    name: 'agreement.unitized-alpha',
    about: 'agreement.unitized-alpha-about',
    source: 'agreement.unitized-alpha-source',
  },
  relevanceAlpha: {
    name: 'agreement.relevance-alpha',
    about: 'agreement.relevance-alpha-about',
    source: 'agreement.unitized-alpha-source',
  },
  codingAlpha: {
    name: 'agreement.coding-alpha',
    about: 'agreement.coding-alpha-about',
    source: 'agreement.unitized-alpha-source',
  },
  exactF1: {
    name: 'agreement.exact-f1',
    about: 'agreement.exact-f1-about',
    source: 'agreement.exact-f1-source',
  },
  tolerantF1: {
    name: 'agreement.tolerant-f1',
    about: 'agreement.tolerant-f1-about',
    source: 'agreement.tolerant-f1-source',
  },
  relationF1: {
    name: 'agreement.relation-f1',
    about: 'agreement.relation-f1-about',
    source: 'agreement.relation-f1-source',
  },
  likelihood: {
    name: 'agreement.likelihood',
    about: 'agreement.likelihood-about',
    source: 'agreement.likelihood-source',
  },
  confidence: {
    name: 'agreement.confidence',
    about: 'agreement.confidence-about',
    source: 'agreement.confidence-source',
  },
} as const satisfies Record<CoefficientName, Readonly<Record<keyof CoefficientWords, MessageKey>>>;

export const coefficientName = (name: CoefficientName): string => t(COEFFICIENTS[name].name);

export const coefficientWords = (name: CoefficientName): CoefficientWords => ({
  name: coefficientName(name),
  about: t(COEFFICIENTS[name].about),
  source: t(COEFFICIENTS[name].source),
});

/** How many decimals coefficients have wherever they stand: another seed moves an interval by a hundredth. */
const DECIMALS = 2;

/** '0.50', '−0.14'; of percent agreement '63 %'. */
export const formatValue = (name: CoefficientName, value: number): string =>
  name === 'percent'
    ? t('agreement.share', { percent: formatNumber(value * 100, 0) })
    : formatNumber(value, DECIMALS);

/** '0.42 to 0.56'. */
export const formatInterval = (name: CoefficientName, { low, high }: Interval): string =>
  name === 'percent'
    ? t('agreement.interval-of-shares', {
        low: formatNumber(low * 100, 0),
        high: formatNumber(high * 100, 0),
      })
    : t('agreement.interval', { low: formatNumber(low, DECIMALS), high: formatNumber(high, DECIMALS) });

/** As wide as an interval: a figure dash is as wide as a digit. */
export const intervalToCome = (): string => t('agreement.interval', { low: '‒.‒‒', high: '‒.‒‒' });

/** '0.42 to 0.56', or why there is none. */
export const describeInterval = (name: CoefficientName, interval: Interval | Undefined): string =>
  interval.kind === 'interval'
    ? formatInterval(name, interval)
    : t('agreement.no-interval', { reason: describeUndefined(interval.reason, name) });

/** With a real minus, and never a minus before nothing. */
export const formatNumber = (value: number, digits: number): string =>
  new Intl.NumberFormat(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
    useGrouping: false,
  })
    .format(Number(value.toFixed(digits)))
    .replace('-', '−');

/** '41,457 ratings', '61 annotations'; of several analysts, '406 annotations in 3 pairs'. */
export const describeBasis = (name: CoefficientName, report: AgreementReport, analysts: number): string => {
  const coefficient = report[name];
  if (coefficient.kind === 'undefined') return '';
  const { n: count } = coefficient;
  const pairs = (analysts * (analysts - 1)) / 2;
  switch (UNITS[name]) {
    case 'character':
      return 'coverage' in coefficient
        ? t('agreement.basis-characters-of-text', {
            count,
            percent: formatNumber(coefficient.coverage * 100, 0),
          })
        : t('common.character-count', { count });
    case 'rating':
      return t('agreement.basis-ratings', { count });
    case 'annotation':
      return pairs > 1
        ? t('agreement.basis-annotations-in-pairs', { count, pairs })
        : t('common.annotation-count', { count });
    case 'relation':
      return pairs > 1
        ? t('agreement.basis-relations-in-pairs', { count, pairs })
        : t('common.relation-count', { count });
  }
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
      return t('agreement.too-few-analysts');
    case 'for-two-only':
      return t('agreement.for-two-only');
    case 'nothing-to-compare':
      return t(NOTHING_TO_COMPARE[name] ?? 'agreement.nothing-to-compare');
    case 'nothing-tagged':
      return t(name === 'relationF1' ? 'agreement.nothing-related' : 'agreement.nothing-tagged');
    case 'no-variation':
      return t(NO_VARIATION[name] ?? 'agreement.no-variation');
    case 'too-few-units':
      return t('agreement.too-few-units');
    case 'draws-alike':
      return t('agreement.draws-alike');
    case 'stopped':
      return t('agreement.stopped');
  }
};

type Exceptions<Key extends MessageKey> = Readonly<Partial<Record<CoefficientName | 'gamma', Key>>>;

const NOTHING_TO_COMPARE: Exceptions<
  'agreement.no-text-by-two' | 'agreement.no-two-likelihoods' | 'agreement.no-two-confidences'
> = {
  codingAlpha: 'agreement.no-text-by-two',
  likelihood: 'agreement.no-two-likelihoods',
  confidence: 'agreement.no-two-confidences',
};

const NO_VARIATION: Exceptions<
  'agreement.only-one-tag' | 'agreement.same-likelihood' | 'agreement.same-confidence'
> = {
  codingAlpha: 'agreement.only-one-tag',
  likelihood: 'agreement.same-likelihood',
  confidence: 'agreement.same-confidence',
};

/** For screen readers, what the drawing shows. */
export const describeDrawing = (name: CoefficientName, value: number, interval: Interval | null): string =>
  interval
    ? t('agreement.value-with-interval', {
        value: formatValue(name, value),
        percent: Math.round(interval.confidence * 100),
        interval: formatInterval(name, interval),
      })
    : formatValue(name, value);

/** Said under the table, so that somebody else can draw the same numbers. */
export const describeDraws = (
  { resamples, units, confidence }: Interval,
  paragraphs: number,
  seed: number,
): string => {
  const values = { percent: Math.round(confidence * 100), resamples, units, seed };
  return units < paragraphs
    ? t('agreement.draws-of-runs', values)
    : t('agreement.draws-of-paragraphs', values);
};

/** That intervals from so few draws are narrower than they say; empty where there are enough. */
export const describeNarrowness = ({ units, confidence }: Interval): string =>
  units < ENOUGH_UNITS
    ? t('agreement.intervals-narrow', { units, percent: Math.round(confidence * 100) })
    : '';

/** Why an interval rests on fewer draws; empty where it rests on all. */
export const describeMissingDraws = ({ defined, resamples }: Interval): string =>
  defined === resamples ? '' : t('agreement.missing-draws', { missing: resamples - defined, resamples });

/** 'γ 0.501 ± 0.012, from 205 passages and 30 random texts (seed 1).' */
export const describeGamma = (gamma: Coefficient<Gamma>, seed: number): string => {
  if (gamma.kind === 'undefined')
    return t('agreement.gamma-undefined', { reason: describeUndefined(gamma.reason, 'gamma') });
  const values = {
    value: formatNumber(gamma.value, 3),
    precision: formatNumber(gamma.precision, 3),
    passages: gamma.n,
    texts: gamma.shuffles,
    seed,
  };
  return gamma.isExact ? t('agreement.gamma-value', values) : t('agreement.gamma-value-inexact', values);
};
