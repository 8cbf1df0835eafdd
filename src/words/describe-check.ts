/** Words for the checks: what is missing, and the rule by which it was found. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Check } from '#core/records/check';

export interface CheckWords {
  /** The heading over its findings. */
  readonly name: string;
  /** How it is found and why it matters. */
  readonly rule: string;
}

/** In the language of the moment. */
export const checkWords = (check: Check): CheckWords => ({
  name: t(NAMES[check]),
  rule: t(RULES[check]),
});

const NAMES = {
  'claim-without-evidence': 'check.claim-without-evidence',
  'unused-evidence': 'check.unused-evidence',
  'assessment-without-basis': 'check.assessment-without-basis',
  'assessment-without-likelihood': 'check.assessment-without-likelihood',
  'circular-support': 'check.circular-support',
  'mixed-likelihood-wordings': 'check.mixed-likelihood-wordings',
  'likelihood-with-confidence': 'check.likelihood-with-confidence',
  'untagged-paragraph': 'check.untagged-paragraph',
} as const satisfies Record<Check, MessageKey>;

const RULES = {
  'claim-without-evidence': 'check.claim-without-evidence-rule',
  'unused-evidence': 'check.unused-evidence-rule',
  'assessment-without-basis': 'check.assessment-without-basis-rule',
  'assessment-without-likelihood': 'check.assessment-without-likelihood-rule',
  'circular-support': 'check.circular-support-rule',
  'mixed-likelihood-wordings': 'check.mixed-likelihood-wordings-rule',
  'likelihood-with-confidence': 'check.likelihood-with-confidence-rule',
  'untagged-paragraph': 'check.untagged-paragraph-rule',
} as const satisfies Record<Check, MessageKey>;
