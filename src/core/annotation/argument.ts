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
 * `one` says of the other comes first.
 */
export const relationsBetween = (one: Annotation, other: Annotation): readonly RelationEnds[] => {
  if (one.id === other.id) return [];
  return [
    ...RELATION_KINDS.filter((kind) => fits(kind, one.tag, other.tag)).map((kind) => ends(kind, one, other)),
    ...RELATION_KINDS.filter((kind) => fits(kind, other.tag, one.tag)).map((kind) => ends(kind, other, one)),
  ];
};

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
  const [tagFrom, tagTo] = [tagOf(from), tagOf(to)];
  return tagFrom && tagTo && fits(kind, tagFrom, tagTo) ? null : { kind: 'ends-do-not-fit' };
};

/** Whether `to` already rests on `from`, so that each would be based on the other. */
export const closesCycle = ({ kind, from, to }: RelationEnds, argument: Pick<Argument, 'from'>): boolean =>
  kind === 'basedOn' && isBasedOn(argument, to, from);

/** What `closesCycle` says of each of the argument's own relations, in one walk however many there are. */
export const createCycleCheck = (argument: Argument): ((relation: RelationEnds) => boolean) => {
  const circles = circlesOf(argument);
  return ({ kind, from, to }) =>
    kind === 'basedOn' && circles.has(to) && circles.get(to) === circles.get(from);
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

/** Annotations with one value rest on each other (Kosaraju: what is finished last is walked back from first). */
const circlesOf = (argument: Argument): ReadonlyMap<string, string> => {
  const bases = (id: string): string[] => basedOnEnds(argument.from(id)).map(({ to }) => to);
  const rests = (id: string): string[] => basedOnEnds(argument.to(id)).map(({ from }) => from);
  const circles = new Map<string, string>();
  for (const first of finishingOrder(basedOnEnds(argument.relations), bases).reverse()) {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (circles.has(id)) continue;
      circles.set(id, first);
      for (const next of rests(id)) open.push(next);
    }
  }
  return circles;
};

/** Each annotation behind all that it rests on, but for what it rests on in a circle. Without recursion: chains are long. */
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

const basedOnEnds = (relations: readonly Relation[]): readonly Relation[] =>
  relations.filter(({ kind }) => kind === 'basedOn');

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
