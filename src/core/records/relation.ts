/** A relation: what one annotation does for another, as one analyst sees it. */
import { z } from '../zod';
import type { Tag } from './annotation';

export const RELATION_KINDS = ['supports', 'challenges', 'basedOn'] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;

export const Relation = z.strictObject({
  id: z.string().min(1),
  paperId: z.string().min(1),
  analystId: z.string().min(1),
  kind: RelationKind,
  /** The annotation that supports, challenges, or is based on the other. */
  from: z.string().min(1),
  to: z.string().min(1),
  createdAt: z.iso.datetime(),
});
export type Relation = Readonly<z.infer<typeof Relation>>;

/** A relation as far as its meaning goes: which kind, from which annotation to which. */
export type RelationEnds = Pick<Relation, 'kind' | 'from' | 'to'>;

/**
 * Which tags a relation may lead from; to which, is free. Evidence and claims support or challenge evidence, claims and assessments; an
 * assessment is based on claims, evidence, and other assessments (a conclusion rests on interim ones).
 */
export const fits = (kind: RelationKind, from: Tag): boolean =>
  (kind === 'basedOn') === (from === 'assessment');

/** Text for a key: two relations with the same one say the same. */
export const relationKey = ({ kind, from, to }: RelationEnds): string => JSON.stringify([kind, from, to]);
