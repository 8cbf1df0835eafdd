/** The argument: annotations and the relations between them, and what may be added to it. */
import type { Annotation, Tag } from '../records/annotation';
import {
  fits,
  RELATION_KINDS,
  type Relation,
  type RelationEnds,
  type RelationKind,
  relationKey,
} from '../records/relation';

export interface Argument {
  readonly relations: readonly Relation[];
  /** Relations that lead from the annotation, in the order in which they were made. */
  from(annotationId: string): readonly Relation[];
  /** Relations that lead to it. */
  to(annotationId: string): readonly Relation[];
}

/** Why a relation cannot be made. */
export type RelationFault =
  | { readonly kind: 'self' }
  | { readonly kind: 'ends-do-not-fit' }
  | { readonly kind: 'duplicate' }
  /** The annotation is already, by way of others, what the other one is based on. */
  | { readonly kind: 'cycle' };

export const createArgument = (relations: Iterable<Relation>): Argument => {
  const inOrder = [...relations].sort(byAge);
  const outgoing = groupedBy(inOrder, ({ from }) => from);
  const incoming = groupedBy(inOrder, ({ to }) => to);
  return {
    relations: inOrder,
    from: (id) => outgoing.get(id) ?? NONE,
    to: (id) => incoming.get(id) ?? NONE,
  };
};

/**
 * The relations that the tags allow between the two, whichever way they lead, those that exist already too; what
 * `one` says of the other comes first, but what a claim says of evidence or of an assessment comes last: far more often
 * evidence supports the claim, and the assessment is based on it.
 */
export const relationsBetween = (one: Annotation, other: Annotation): readonly RelationEnds[] => {
  if (one.id === other.id) return [];
  const said = relationsFrom(one, other);
  const converse = relationsFrom(other, one);
  return one.tag === 'claim' && other.tag !== 'claim' ? [...converse, ...said] : [...said, ...converse];
};

const relationsFrom = (one: Annotation, other: Annotation): RelationEnds[] =>
  RELATION_KINDS.filter((kind) => fits(kind, one.tag)).map((kind) => ends(kind, one, other));

const ends = (kind: RelationKind, from: Annotation, to: Annotation): RelationEnds => ({
  kind,
  from: from.id,
  to: to.id,
});

/** Null when the relation may be made. */
export const faultOfRelation = (
  ends: RelationEnds,
  tagOf: (annotationId: string) => Tag | undefined,
  argument: Pick<Argument, 'from'>,
): RelationFault | null => {
  const fault = faultOfEnds(ends, tagOf);
  if (fault) return fault;
  if (argument.from(ends.from).some((known) => relationKey(known) === relationKey(ends)))
    return { kind: 'duplicate' };
  return closesCycle(ends, argument) ? { kind: 'cycle' } : null;
};

/** What is wrong with a relation by itself, whatever else there is. */
export const faultOfEnds = (
  { kind, from, to }: RelationEnds,
  tagOf: (annotationId: string) => Tag | undefined,
): RelationFault | null => {
  if (from === to) return { kind: 'self' };
  const tagFrom = tagOf(from);
  return tagFrom && tagOf(to) && fits(kind, tagFrom) ? null : { kind: 'ends-do-not-fit' };
};

/** Whether `to` already rests on `from`, so that each would be based on the other. */
export const closesCycle = ({ kind, from, to }: RelationEnds, argument: Pick<Argument, 'from'>): boolean =>
  kind === 'basedOn' && isBasedOn(argument, to, from);

/** What `closesCycle` says of each of the argument's own relations, in one walk however many there are. */
export const createCycleCheck = (argument: Argument): ((relation: RelationEnds) => boolean) => {
  const circles = circlesOf(argument, 'basedOn');
  return ({ kind, from, to }) =>
    kind === 'basedOn' && circles.has(to) && circles.get(to) === circles.get(from);
};

/**
 * The circles in which annotations support each other, however long: of those that hang together one, as short as it
 * can be through the annotation that comes first in `order`, which it begins with.
 */
export const supportCircles = (
  argument: Argument,
  order: readonly string[],
): readonly (readonly string[])[] => {
  const circles = circlesOf(argument, 'supports');
  const sizes = new Map<string, number>();
  for (const circle of circles.values()) sizes.set(circle, (sizes.get(circle) ?? 0) + 1);
  const told = new Set<string>();
  return order.flatMap((id) => {
    const circle = circles.get(id);
    if (circle === undefined || told.has(circle) || sizes.get(circle) === 1) return []; // nothing supports itself
    told.add(circle);
    return [shortestWayBack(argument, id)];
  });
};

/** Along what supports what, from an annotation in a circle to itself. */
const shortestWayBack = (argument: Argument, start: string): readonly string[] => {
  const cameFrom = new Map<string, string>();
  let open = [start];
  while (open.length > 0) {
    const next: string[] = [];
    for (const id of open) {
      for (const { to } of relationsOfKind(argument.from(id), 'supports')) {
        if (to === start) return wayTo(id, start, cameFrom);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, id);
        next.push(to);
      }
    }
    open = next;
  }
  throw new Error('No way leads back in a circle');
};

const wayTo = (end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] => {
  const way = [end];
  for (let id = end; id !== start; ) {
    id = cameFrom.get(id) ?? start;
    way.unshift(id);
  }
  return way;
};

/** The annotation's relations, at either end. */
export const relationsOf = (argument: Argument, annotationId: string): readonly Relation[] => [
  ...argument.from(annotationId),
  ...argument.to(annotationId),
];

interface Made {
  readonly createdAt: string;
  readonly id: string;
}

/** Oldest first; ids decide between those of one moment. */
export const byAge = (a: Made, b: Made): number =>
  compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);

/** Whether `start` rests on `goal`, directly or by way of others. */
const isBasedOn = (argument: Pick<Argument, 'from'>, start: string, goal: string): boolean => {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { kind, to } of argument.from(id)) if (kind === 'basedOn') open.push(to);
  }
  return false;
};

/**
 * By relations of one kind: annotations with one value lead to each other (Kosaraju: what is finished last is walked back
 * from first).
 */
const circlesOf = (argument: Argument, kind: RelationKind): ReadonlyMap<string, string> => {
  const bases = (id: string): string[] => relationsOfKind(argument.from(id), kind).map(({ to }) => to);
  const rests = (id: string): string[] => relationsOfKind(argument.to(id), kind).map(({ from }) => from);
  const circles = new Map<string, string>();
  for (const first of finishingOrder(relationsOfKind(argument.relations, kind), bases).reverse()) {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (circles.has(id)) continue;
      circles.set(id, first);
      for (const next of rests(id)) open.push(next);
    }
  }
  return circles;
};

/** Each annotation behind all that it leads to, but for what it leads to in a circle. Without recursion: chains are long. */
const finishingOrder = (relations: readonly Relation[], bases: (id: string) => string[]): string[] => {
  const seen = new Set<string>();
  const finished: string[] = [];
  const enter = (id: string): { readonly id: string; readonly left: string[] }[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, left: bases(id) }];
  };
  for (const { from } of relations) {
    const open = enter(from);
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const next = last.left.pop();
      if (next === undefined) finished.push(...open.splice(-1).map(({ id }) => id));
      else open.push(...enter(next));
    }
  }
  return finished;
};

const relationsOfKind = (relations: readonly Relation[], kind: RelationKind): readonly Relation[] =>
  relations.filter((relation) => relation.kind === kind);

const groupedBy = (
  relations: readonly Relation[],
  endOf: (relation: Relation) => string,
): ReadonlyMap<string, readonly Relation[]> => {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const group = groups.get(endOf(relation));
    if (group) group.push(relation);
    else groups.set(endOf(relation), [relation]);
  }
  return groups;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const NONE: readonly Relation[] = [];
