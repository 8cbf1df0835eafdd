/** Words for likelihood and confidence. */

import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { ConfidenceRule } from '#core/annotation/confidence-words';
import type { EstimativeRule } from '#core/annotation/estimative-words';
import type { Confidence } from '#core/records/confidence';
import { LIKELIHOOD_BANDS, type Likelihood } from '#core/records/likelihood';

/** Said when it is read: the language may change before. */
export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  get low() {
    return t('confidence.low');
  },
  get moderate() {
    return t('confidence.moderate');
  },
  get high() {
    return t('confidence.high');
  },
};

/** Both wordings, without the endings in brackets: 'likely / probable'. */
export const likelihoodWordings = (likelihood: Likelihood): string => t(WORDINGS[likelihood]);

/** 'likely / probable (probably) · 55–80 %': both wordings of ICD 203, and what they stand for. */
export const describeLikelihood = (likelihood: Likelihood): string => {
  const [from, to] = LIKELIHOOD_BANDS[likelihood].percent;
  return t('likelihood.with-range', { wordings: t(PRINTED[likelihood]), from, to });
};

const WORDINGS = {
  'almost-no-chance': 'likelihood.almost-no-chance',
  'very-unlikely': 'likelihood.very-unlikely',
  unlikely: 'likelihood.unlikely',
  'roughly-even-chance': 'likelihood.roughly-even-chance',
  likely: 'likelihood.likely',
  'very-likely': 'likelihood.very-likely',
  'almost-certain': 'likelihood.almost-certain',
} as const satisfies Record<Likelihood, MessageKey>;

/** As the directive prints them. */
const PRINTED = {
  'almost-no-chance': 'likelihood.printed-almost-no-chance',
  'very-unlikely': 'likelihood.printed-very-unlikely',
  unlikely: 'likelihood.printed-unlikely',
  'roughly-even-chance': 'likelihood.printed-roughly-even-chance',
  likely: 'likelihood.printed-likely',
  'very-likely': 'likelihood.printed-very-likely',
  'almost-certain': 'likelihood.printed-almost-certain',
} as const satisfies Record<Likelihood, MessageKey>;

/** What words of a passage say of the likelihood, and by which rule that was read. */
export const ESTIMATIVE_RULES: Readonly<Record<EstimativeRule, string>> = {
  get 'icd-203'() {
    return t('likelihood.rule-icd-203');
  },
  get 'mixed-rows'() {
    return t('likelihood.rule-mixed-rows');
  },
  get compared() {
    return t('likelihood.rule-compared');
  },
  get graded() {
    return t('likelihood.rule-graded');
  },
  get negated() {
    return t('likelihood.rule-negated');
  },
  get undefined() {
    return t('likelihood.rule-undefined');
  },
};

/** What words of a passage say of the confidence, and by which rule that was read. */
export const CONFIDENCE_RULES: Readonly<Record<ConfidenceRule, string>> = {
  get level() {
    return t('confidence.rule-level');
  },
  get adverb() {
    return t('confidence.rule-adverb');
  },
  get 'other-level'() {
    return t('confidence.rule-other-level');
  },
  get negated() {
    return t('confidence.rule-negated');
  },
};
