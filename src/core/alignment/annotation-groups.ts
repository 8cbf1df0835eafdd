/** Annotations of several analysts that stand for one another: at most one of each analyst in a group. */
import { type Annotation, compareAnnotations } from '../records/annotation';
import type { AlignedPair } from './align-annotations';

/** In the order in which they begin; one annotation alone is a group too. */
export type AnnotationGroup = readonly Annotation[];

/**
 * From the pairs of every two analysts: those most alike come together first, under one tag before others, and two
 * groups only when no analyst is in both. So a chain of neighbours never becomes one group.
 */
export const groupAnnotations = (
  annotations: readonly Annotation[],
  pairs: readonly AlignedPair[],
): AnnotationGroup[] => {
  const inOrder = annotations.toSorted(compareAnnotations);
  const groups = inOrder.map(
    (annotation): OpenGroup => ({
      members: [annotation],
      analysts: new Set([annotation.analystId]),
    }),
  );
  const groupOf = new Map(inOrder.map((annotation, index) => [annotation, groups[index]]));
  for (const { first, second } of moreAlikeFirst(inOrder, pairs)) {
    const [a, b] = [groupOf.get(first), groupOf.get(second)];
    if (a && b && a !== b && areDisjoint(a.analysts, b.analysts)) join(groupOf, a, b);
  }
  return [...new Set(groupOf.values())]
    .map((group) => (group?.members ?? []).toSorted(compareAnnotations))
    .sort(compareGroups);
};

interface OpenGroup {
  readonly members: Annotation[];
  readonly analysts: Set<string>;
}

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return false;
  return true;
};

const join = (groupOf: Map<Annotation, OpenGroup | undefined>, a: OpenGroup, b: OpenGroup): void => {
  a.members.push(...b.members);
  for (const analyst of b.analysts) a.analysts.add(analyst);
  for (const member of b.members) groupOf.set(member, a);
};

/**
 * Those under one tag first, then the more alike, then in text order whoever comes first. There are very many pairs
 * (twenty analysts make 190 times as many as two), so each is one number while they are sorted.
 */
const moreAlikeFirst = (
  inOrder: readonly Annotation[],
  pairs: readonly AlignedPair[],
): { readonly first: Annotation; readonly second: Annotation }[] => {
  const size = inOrder.length;
  const rank = new Map(inOrder.map((annotation, index) => [annotation, index]));
  const keys = Float64Array.from(pairs, ({ first, second, jaccard }) => {
    const likeness = jaccard + (first.tag === second.tag ? 1 : 0);
    const [a, b] = [rank.get(first.annotation) ?? 0, rank.get(second.annotation) ?? 0];
    const unlike = Math.round((2 - likeness) * STEPS);
    return (unlike * size + Math.min(a, b)) * size + Math.max(a, b);
  }).sort();
  return Array.from(keys, (key) => inOrder[Math.floor(key / size) % size]).flatMap((first, index) => {
    const second = inOrder[(keys[index] ?? 0) % size];
    return first && second ? [{ first, second }] : [];
  });
};

/** Likeness is told apart to a hundred thousandth: with 60,000 annotations keys are still whole numbers below 2⁵³. */
const STEPS = 100_000;

const compareGroups = ([a]: AnnotationGroup, [b]: AnnotationGroup): number =>
  a && b ? compareAnnotations(a, b) : 0;
