/** A dismissal: an analyst's word that a check's finding is no hole, and why. */
import { Passage } from '../passage/passage';
import { z } from '../zod';
import { Check } from './check';

/** What a finding is about: an annotation, or a place in the text. */
export const CheckSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('annotation'), annotationId: z.string().min(1) }),
  z.strictObject({ kind: z.literal('passage'), passage: Passage }),
]);
export type CheckSubject = Readonly<z.infer<typeof CheckSubject>>;

export const MAX_REASON_LENGTH = 1000;

export const Dismissal = z.strictObject({
  id: z.string().min(1),
  paperId: z.string().min(1),
  analystId: z.string().min(1),
  check: Check,
  subject: CheckSubject,
  reason: z.string().min(1).max(MAX_REASON_LENGTH),
  createdAt: z.iso.datetime(),
});
export type Dismissal = Readonly<z.infer<typeof Dismissal>>;
