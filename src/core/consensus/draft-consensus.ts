/** A draft of the consensus by a stated rule: what the rule accepts, made from what, and what is left to people. */

import { coveredSpan } from '../agreement/covered-span';
import { groupedBy } from '../agreement/grouped-by';
import { unionOf } from '../agreement/range-set';
import type { AnnotationGroup } from '../alignment/annotation-groups';
import type { TextRange } from '../passage/range';
import { coveredAtLeast, segmentsOf } from '../passage/segments';
import { type Annotation, isJudgement, type Tag } from '../records/annotation';
import type { Confidence } from '../records/confidence';
import type { Likelihood } from '../records/likelihood';
import { type Relation, type RelationKind, relationKey } from '../records/relation';

/** Every share is of all analysts who compare: who tagged nothing at a place has said something too. */
export type MergeStrategy =
  /** All tagged it alike, and the very same passage. */
  | { readonly kind: 'unanimous' }
  /** At least that share (above 0, to 1), and more than tagged it in any other way. */
  | { readonly kind: 'majority'; readonly share: number }
  /** All that one analyst tagged, as it is. */
  | { readonly kind: 'trusted'; readonly analystId: string };

export type UndecidedAttribute = 'likelihood' | 'confidence' | 'labels';

export interface AcceptedAnnotation {
  readonly tag: Tag;
  /** Disjoint, in text order: the characters that more than half of `from` cover. */
  readonly ranges: readonly TextRange[];
  readonly likelihood: Likelihood | null;
  readonly confidence: Confidence | null;
  readonly labels: readonly string[];
  /** Annotations that it was merged from. */
  readonly from: readonly Annotation[];
  /** Those of the same group that were outvoted. */
  readonly against: readonly Annotation[];
  /** On these those of `from` have no majority: the field is empty. */
  readonly undecided: readonly UndecidedAttribute[];
}

export interface OpenGroup {
  readonly group: AnnotationGroup;
  readonly reason: /** Too few of the analysts tagged it, in whatever way. */
    | 'too-few'
    /** Enough tagged it, and not enough with one tag. */
    | 'tag'
    /** Enough agree on the tag, and not on where it begins and ends. */
    | 'boundary'
    /** Not by the trusted analyst. */
    | 'not-trusted';
}

export interface MergedRelation {
  readonly kind: RelationKind;
  readonly from: AcceptedAnnotation;
  readonly to: AcceptedAnnotation;
  /** The relations that say so. */
  readonly saidBy: readonly Relation[];
}

export interface DraftConsensus {
  /** In text order. */
  readonly accepted: readonly AcceptedAnnotation[];
  readonly open: readonly OpenGroup[];
  readonly relations: readonly MergedRelation[];
  /** Between accepted annotations, and said by too few. */
  readonly openRelations: readonly MergedRelation[];
}

/**
 * `groups` as `compareClaimSets` makes them, `analystIds` everyone who takes part. Changes nothing: a person decides
 * what of the draft stands. Throws a RangeError for a share that is none.
 */
export const draftConsensus = (
  groups: readonly AnnotationGroup[],
  relations: readonly Relation[],
  analystIds: readonly string[],
  strategy: MergeStrategy,
): DraftConsensus => {
  if (strategy.kind === 'majority' && !(strategy.share > 0 && strategy.share <= 1))
    throw new RangeError(`${strategy.share} is no share`);
  const accepted: AcceptedAnnotation[] = [];
  const open: OpenGroup[] = [];
  for (const group of groups) {
    const outcome = mergeGroup(group, analystIds.length, strategy);
    if ('reason' in outcome) open.push(outcome);
    else accepted.push(outcome);
  }
  const merged = mergeRelations(relations, accepted);
  const isEnough = ({ saidBy }: MergedRelation): boolean => areEnough(saidBy, analystIds.length, strategy);
  return {
    accepted,
    open,
    relations: merged.filter(isEnough),
    openRelations: merged.filter((relation) => !isEnough(relation)),
  };
};

const mergeGroup = (
  group: AnnotationGroup,
  analysts: number,
  strategy: MergeStrategy,
): AcceptedAnnotation | OpenGroup => {
  if (strategy.kind === 'trusted') {
    const own = group.filter(({ analystId }) => analystId === strategy.analystId);
    return own.length > 0 ? mergeVotes(group, own) : { group, reason: 'not-trusted' };
  }
  if (!areEnough(group, analysts, strategy)) return { group, reason: 'too-few' };
  const votes = mostVotes(group);
  if (!votes || !areEnough(votes, analysts, strategy)) return { group, reason: 'tag' };
  const isOnePlace = new Set(votes.map((vote) => coveredSpan(vote).key)).size === 1;
  if (strategy.kind === 'unanimous' && !isOnePlace) return { group, reason: 'boundary' };
  const merged = mergeVotes(group, votes);
  return merged.ranges.length > 0 ? merged : { group, reason: 'boundary' };
};

/** Whether so many say so: each analyst is at most once in a group, and relates two annotations in one way once. */
const areEnough = (
  sayings: readonly { readonly analystId: string }[],
  analysts: number,
  strategy: MergeStrategy,
): boolean => {
  const voices = new Set(sayings.map(({ analystId }) => analystId));
  if (strategy.kind === 'trusted') return voices.has(strategy.analystId);
  return voices.size >= (strategy.kind === 'unanimous' ? analysts : strategy.share * analysts);
};

/** The annotations of the tag that most gave; null when two tags have as many. */
const mostVotes = (group: AnnotationGroup): readonly Annotation[] | null => {
  const [most, next] = [...groupedBy(group, ({ tag }) => tag).values()].sort((a, b) => b.length - a.length);
  return most && most.length > (next?.length ?? 0) ? most : null;
};

const mergeVotes = (group: AnnotationGroup, votes: readonly Annotation[]): AcceptedAnnotation => {
  const tag = votes[0]?.tag ?? 'claim';
  const likelihood = isJudgement(tag) ? majorityOf(votes, (vote) => vote.likelihood) : null;
  const confidence = isJudgement(tag) ? majorityOf(votes, (vote) => vote.confidence) : null;
  const labels = new Set(votes.flatMap((vote) => vote.labels));
  const shared = [...labels].filter((label) => isMost(votes, (vote) => vote.labels.includes(label)));
  const areLabelsOpen = [...labels].some(
    (label) =>
      !shared.includes(label) &&
      2 * votes.filter((vote) => vote.labels.includes(label)).length === votes.length,
  );
  return {
    tag,
    ranges: mergedRanges(votes),
    likelihood: likelihood ?? null,
    confidence: confidence ?? null,
    labels: shared,
    from: votes,
    against: group.filter((annotation) => !votes.includes(annotation)),
    undecided: [
      ...(likelihood === undefined ? (['likelihood'] as const) : []),
      ...(confidence === undefined ? (['confidence'] as const) : []),
      ...(areLabelsOpen ? (['labels'] as const) : []),
    ],
  };
};

/** Undefined when no value is that of more than half; null is a value, too: they say none. */
const majorityOf = <Value>(
  votes: readonly Annotation[],
  valueIn: (vote: Annotation) => Value,
): Value | undefined =>
  [...new Set(votes.map(valueIn))].find((value) => isMost(votes, (vote) => valueIn(vote) === value));

const isMost = (votes: readonly Annotation[], holds: (vote: Annotation) => boolean): boolean =>
  2 * votes.filter(holds).length > votes.length;

/** Its ends are ends that somebody chose: of three the middle ones, of two what both cover. */
const mergedRanges = (votes: readonly Annotation[]): TextRange[] => {
  const ranges = votes.flatMap(({ passages }) => unionOf(passages));
  const window = { from: 0, to: Math.max(0, ...ranges.map(({ to }) => to)) };
  return coveredAtLeast(segmentsOf(ranges, window), Math.floor(votes.length / 2) + 1);
};

const mergeRelations = (
  relations: readonly Relation[],
  accepted: readonly AcceptedAnnotation[],
): MergedRelation[] => {
  const mergedOf = new Map(
    accepted.flatMap((merged) => [...merged.from, ...merged.against].map(({ id }) => [id, merged] as const)),
  );
  const placeOf = (merged: AcceptedAnnotation): string => `${accepted.indexOf(merged)}`;
  const placed = relations.flatMap((relation) => {
    const [from, to] = [mergedOf.get(relation.from), mergedOf.get(relation.to)];
    if (!from || !to) return [];
    return [
      { relation, from, to, key: relationKey({ kind: relation.kind, from: placeOf(from), to: placeOf(to) }) },
    ];
  });
  return [...groupedBy(placed, ({ key }) => key).values()].flatMap((same) => {
    const [one] = same;
    if (!one) return [];
    const saidBy = same.map(({ relation }) => relation);
    return [{ kind: one.relation.kind, from: one.from, to: one.to, saidBy }];
  });
};
