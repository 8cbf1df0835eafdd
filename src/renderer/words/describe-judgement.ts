/** Words for likelihood and confidence. */

import type { ConfidenceRule } from '#core/annotation/confidence-words';
import type { EstimativeRule } from '#core/annotation/estimative-words';
import type { Confidence } from '#core/records/confidence';
import { LIKELIHOOD_BANDS, type Likelihood } from '#core/records/likelihood';

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
};

/** Both wordings, without the endings in brackets: 'likely / probable'. */
export const likelihoodWordings = (likelihood: Likelihood): string => {
  const { wordings } = LIKELIHOOD_BANDS[likelihood];
  return [wordings[1], wordings[2]].map((wording) => wording.replace(/ ?\(.*\)$/, '')).join(' / ');
};

/** 'likely / probable (probably) · 55–80 %': both wordings of ICD 203, and what they stand for. */
export const describeLikelihood = (likelihood: Likelihood): string => {
  const { wordings, percent } = LIKELIHOOD_BANDS[likelihood];
  return `${wordings[1]} / ${wordings[2]} · ${percent[0]}–${percent[1]} %`;
};

/** What words of a passage say of the likelihood, and by which rule that was read. */
export const ESTIMATIVE_RULES: Readonly<Record<EstimativeRule, string>> = {
  'icd-203': 'ICD 203 prints these words for this band.',
  'mixed-rows':
    'The adverb of one row of ICD 203 with the term of the other: the same band, in neither wording.',
  compared: 'Says which of several is likelier, not how likely it is: no band.',
  graded: 'ICD 203 does not know this degree: no band.',
  negated: 'A denied term may mean any other band: no band.',
  undefined: 'Estimative, but ICD 203 gives it no band.',
};

/** What words of a passage say of the confidence, and by which rule that was read. */
export const CONFIDENCE_RULES: Readonly<Record<ConfidenceRule, string>> = {
  level: 'Names this level of confidence.',
  adverb: 'The level as an adverb.',
  'other-level': 'A level between or beyond the three.',
  negated: 'A denied level leaves the others open.',
};
