/** Words for the checks: what is missing, and the rule by which it was found. */
import type { Check } from '#core/records/dismissal';

export interface CheckWords {
  /** The heading over its findings. */
  readonly name: string;
  /** How it is found and why it matters. */
  readonly rule: string;
}

export const CHECK_WORDS: Readonly<Record<Check, CheckWords>> = {
  'claim-without-evidence': {
    name: 'Claims without evidence',
    rule: 'A claim that no evidence supports. Relate evidence to it, or say why none is needed.',
  },
  'unused-evidence': {
    name: 'Evidence that nothing uses',
    rule: 'Evidence that supports or challenges nothing, and on which nothing is based.',
  },
  'assessment-without-basis': {
    name: 'Assessments without basis',
    rule: 'An assessment that is based on nothing and that no evidence supports.',
  },
  'assessment-without-likelihood': {
    name: 'Assessments without likelihood',
    rule: 'An assessment for which no band of likelihood is set.',
  },
  'mixed-likelihood-wordings': {
    name: 'Both rows of likelihood terms',
    rule: 'The passage uses terms of both rows of ICD 203 (“likely” and “probable”), which readers may take for different degrees. ICD 203, D.6.e(2)(a).',
  },
  'likelihood-with-confidence': {
    name: 'Likelihood and confidence in one sentence',
    rule: 'One sentence gives a likelihood and a level of confidence, which readers take for one another. ICD 203, D.6.e(2)(b).',
  },
  'untagged-paragraph': {
    name: 'Untagged paragraphs',
    rule: 'A paragraph, list item or quotation in which nothing is tagged.',
  },
};
