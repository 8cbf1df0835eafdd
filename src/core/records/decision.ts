/** A decision: how a disagreement was decided, by whom, from which alternatives, and why. Consensus keeps a log of them. */

import { type Passage, Passage as PassageSchema } from '../passage/passage';
import { type Rule, z } from '../zod';
import { Annotation } from './annotation';
import { MAX_REASON_LENGTH } from './dismissal';
import { RelationKind } from './relation';

const Id = z.string().min(1);

/** An annotation as it was when the decision was made: a log is read when the sets are long gone. */
const AlternativeAnnotation = Annotation.omit({
  paperId: true,
  analystId: true,
  createdAt: true,
  updatedAt: true,
});
export type AlternativeAnnotation = Omit<Annotation, 'paperId' | 'analystId' | 'createdAt' | 'updatedAt'>;

export const AlternativeRelation = z.object({ id: Id, kind: RelationKind, from: Id, to: Id });
export type AlternativeRelation = Readonly<z.infer<typeof AlternativeRelation>>;

/** What one analyst had at the place; empty lists are an opinion too: no tag, or no relation. */
const Alternative = z.strictObject({
  analystId: Id,
  annotations: z.array(AlternativeAnnotation),
  relations: z.array(AlternativeRelation),
});
export interface Alternative {
  readonly analystId: string;
  readonly annotations: readonly AlternativeAnnotation[];
  readonly relations: readonly AlternativeRelation[];
}

/** What was decided. Ids of `result` are those of the consensus; ids of `taken` are those of the alternatives. */
export const DecisionOutcome = z.discriminatedUnion('kind', [
  /** One alternative as it was. */
  z.object({ kind: z.literal('taken'), taken: z.array(Id).min(1), result: z.array(Id).min(1) }),
  /** Something made of two or more. */
  z.object({ kind: z.literal('merged'), taken: z.array(Id).min(2), result: z.array(Id).min(1) }),
  /** Something that nobody had. */
  z.object({ kind: z.literal('new'), result: z.array(Id).min(1) }),
  /** Deliberately no tag here, or no relation between these. */
  z.object({ kind: z.literal('none') }),
]);
export type DecisionOutcome = Readonly<z.infer<typeof DecisionOutcome>>;

/** How it came about: a person looked at it, or a person let a rule decide. */
export const DecisionMeans = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('by-hand') }),
  z.object({ kind: z.literal('unanimous') }),
  z.object({ kind: z.literal('majority'), share: z.number().gt(0).max(1) }),
  z.object({ kind: z.literal('trusted'), analystId: Id }),
]);
export type DecisionMeans = Readonly<z.infer<typeof DecisionMeans>>;

export const Decision = z
  .strictObject({
    id: Id,
    paperId: Id,
    /** The consensus to which it belongs. */
    analystId: Id,
    /** Where it lies in the text: what the alternatives cover, or of a relation its two ends. */
    passages: z.array(PassageSchema).min(1),
    /** What everyone who took part had, each analyst once. */
    alternatives: z
      .array(Alternative)
      .min(1)
      .refine(
        (alternatives) =>
          new Set(alternatives.map(({ analystId }) => analystId)).size === alternatives.length,
        'analyst-twice' satisfies Rule,
      ),
    outcome: DecisionOutcome,
    means: DecisionMeans,
    /** May be empty, except where nothing was tagged that somebody had tagged: silence would look like an oversight. */
    reason: z.string().max(MAX_REASON_LENGTH),
    decidedBy: Id,
    decidedAt: z.iso.datetime(),
  })
  .refine(({ outcome, reason }) => outcome.kind !== 'none' || reason.trim() !== '', {
    path: ['reason'],
    message: 'no-reason' satisfies Rule,
  })
  .refine(takesWhatThereWas, {
    path: ['outcome', 'taken'],
    message: 'not-among-alternatives' satisfies Rule,
  });
export type Decision = Readonly<Omit<z.infer<typeof Decision>, 'passages' | 'alternatives'>> & {
  readonly passages: readonly Passage[];
  readonly alternatives: readonly Alternative[];
};

function takesWhatThereWas({
  outcome,
  alternatives,
}: {
  readonly outcome: DecisionOutcome;
  readonly alternatives: readonly Alternative[];
}): boolean {
  if (!('taken' in outcome)) return true;
  const known = new Set(
    alternatives.flatMap(({ annotations, relations }) => [...annotations, ...relations].map(({ id }) => id)),
  );
  return outcome.taken.every((id) => known.has(id));
}
