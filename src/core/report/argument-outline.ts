/** An argument told from its conclusions down: each annotation once, below what rests on it, speaks for it or against it. */
import { type Argument, createArgument } from '../annotation/argument';
import { type Annotation, byTag, compareAnnotations, type Tag } from '../records/annotation';
import type { Relation } from '../records/relation';

/** What an annotation is told as: by itself, or as what another one has below it. */
export type OutlineRole = 'top' | 'basis' | 'support' | 'challenge';

export interface OutlineItem {
  readonly annotation: Annotation;
  readonly role: OutlineRole;
  /** That which it is told below; null at the top. */
  readonly above: Annotation | null;
  /** Levels below the top, at most `MOST_DEPTH`: what lies deeper is told on the deepest. */
  readonly depth: number;
  /** Told in full before, with all that is below it: only its name is needed here. */
  readonly isAgain: boolean;
}

/** By the tag of what stands at the top; items follow each other as they are read. */
export type Outline = Readonly<Record<Tag, readonly OutlineItem[]>>;

/** Beyond it lines on paper become too short to read. */
export const MOST_DEPTH = 5;

export const outlineOf = (annotations: readonly Annotation[], relations: readonly Relation[]): Outline => {
  const inOrder = annotations.toSorted(compareAnnotations);
  const below = createBelow(inOrder, createArgument(relations));
  const told = new Set<string>();
  const outline = byTag<OutlineItem[]>(() => []);
  const isBelow = new Set(inOrder.flatMap(({ id }) => below(id).map(({ annotation }) => annotation.id)));
  const byConclusion = TAGS_FROM_CONCLUSIONS.flatMap((tag) => inOrder.filter((one) => one.tag === tag));
  const tops = byConclusion.filter(({ id }) => !isBelow.has(id));
  // What is left after them goes round in circles, which begin anywhere.
  for (const top of [...tops, ...byConclusion])
    if (!told.has(top.id)) outline[top.tag].push(...toldFrom(top, below, told));
  return outline;
};

/** Conclusions first. */
export const TAGS_FROM_CONCLUSIONS = ['assessment', 'claim', 'evidence'] as const satisfies readonly Tag[];

interface Below {
  readonly annotation: Annotation;
  readonly role: Exclude<OutlineRole, 'top'>;
}

/** What it is based on, what supports it, what challenges it; each of these in text order. */
const createBelow = (
  inOrder: readonly Annotation[],
  argument: Argument,
): ((annotationId: string) => readonly Below[]) => {
  const places = new Map(inOrder.map(({ id }, place) => [id, place]));
  const ends = (role: Below['role'], ids: readonly string[]): Below[] =>
    ids
      .flatMap((id) => places.get(id) ?? [])
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const annotation = inOrder[place];
        return annotation ? [{ annotation, role }] : [];
      });
  return (id) => [
    ...ends(
      'basis',
      argument.from(id).flatMap(({ kind, to }) => (kind === 'basedOn' ? [to] : [])),
    ),
    ...ends(
      'support',
      argument.to(id).flatMap(({ kind, from }) => (kind === 'supports' ? [from] : [])),
    ),
    ...ends(
      'challenge',
      argument.to(id).flatMap(({ kind, from }) => (kind === 'challenges' ? [from] : [])),
    ),
  ];
};

/** Without recursion: chains are long. */
const toldFrom = (
  top: Annotation,
  below: (annotationId: string) => readonly Below[],
  told: Set<string>,
): OutlineItem[] => {
  const items: OutlineItem[] = [];
  const open: Omit<OutlineItem, 'isAgain'>[] = [{ annotation: top, role: 'top', above: null, depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { annotation, depth } = item;
    const isAgain = told.has(annotation.id);
    items.push({ ...item, isAgain });
    if (isAgain) continue;
    told.add(annotation.id);
    const next = Math.min(depth + 1, MOST_DEPTH);
    for (const one of below(annotation.id).toReversed())
      open.push({ ...one, above: annotation, depth: next });
  }
  return items;
};
