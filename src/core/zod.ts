/** zod without code generation: the page's content security policy forbids `eval`, and zod would try it once. */
import * as z from 'zod';

z.config({ jitless: true });

export { z };

/** What schemas refuse by rules of our own: they give the name of the rule, and the sentence is made where it is shown. */
export const RULES = [
  'blank-or-padded',
  'label-twice',
  'analyst-twice',
  'no-reason',
  'not-among-alternatives',
  'ends-before-it-begins',
  'no-sha256',
] as const;
export type Rule = (typeof RULES)[number];
