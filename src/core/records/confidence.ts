/**
 * How far an analyst trusts the ground of a judgment, its sources and reasoning: not how likely the thing is.
 * ICD 203, D.6.e(2)(b), forbids the two in one sentence, so they are two fields. It names no levels; these three
 * are the field's.
 */
import { z } from '../zod';

/** In rising order. */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;
