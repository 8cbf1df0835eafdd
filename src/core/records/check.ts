/** The checks that find holes in an argument, by name: what each looks for is said in `annotation/checks.ts`. */
import { z } from '../zod';
import type { Tag } from './annotation';

/** The checks, in the order in which they are listed. */
export const CHECKS = [
  'claim-without-evidence',
  'unused-evidence',
  'assessment-without-basis',
  'assessment-without-likelihood',
  'circular-support',
  'mixed-likelihood-wordings',
  'likelihood-with-confidence',
  'untagged-paragraph',
] as const;
export const Check = z.enum(CHECKS);
export type Check = z.infer<typeof Check>;

/** The tag that a check is put to; checks of wordings are put to all. */
export const CHECK_TAGS: Readonly<Partial<Record<Check, Tag>>> = {
  'claim-without-evidence': 'claim',
  'unused-evidence': 'evidence',
  'assessment-without-basis': 'assessment',
  'assessment-without-likelihood': 'assessment',
};
