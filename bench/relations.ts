/** Relations between a paper's annotations, the same in every run: between neighbours, as in arguments. */

import { relationsBetween } from '#core/annotation/argument';
import { type Annotation, compareAnnotations } from '#core/records/annotation';
import { type Relation, relationKey } from '#core/records/relation';
import { createRandom, type Random } from './random';

const SEED = 1789;

/** How far apart two related annotations stand at most, in annotations. */
const FARTHEST = 6;

export const createBenchRelations = (annotations: readonly Annotation[], count: number): Relation[] => {
  const random = createRandom(SEED);
  const inOrder = annotations.toSorted(compareAnnotations);
  const relations = new Map<string, Relation>();
  while (relations.size < count) {
    const relation = pickRelation(random, inOrder, relations.size);
    if (relation && !relations.has(relationKey(relation))) relations.set(relationKey(relation), relation);
  }
  return [...relations.values()];
};

/** What stands later is based on what stands earlier, so that nothing goes in circles; null when the tags do not fit. */
const pickRelation = (random: Random, inOrder: readonly Annotation[], number: number): Relation | null => {
  const later = 1 + random.below(inOrder.length - 1);
  const earlier = Math.max(0, later - 1 - random.below(FARTHEST));
  const [to, from] = [inOrder[earlier], inOrder[later]];
  if (!from || !to) return null;
  const fitting = relationsBetween(from, to);
  const ends = fitting[random.below(Math.max(1, fitting.length))];
  if (!ends || (ends.kind === 'basedOn' && ends.from !== from.id)) return null;
  const { paperId, analystId, createdAt } = from;
  return { ...ends, id: `bench-relation-${number}`, paperId, analystId, createdAt };
};
