/** What the map shows, made from the records: cards, arrows, and which cards make one argument together. */
import { inOwnOrder } from '#core/passage/plain-signs';
import { type Annotation, compareAnnotations, type Tag } from '#core/records/annotation';
import { RELATION_KINDS, type Relation, type RelationKind } from '#core/records/relation';

export interface MapCard {
  readonly id: string;
  readonly tag: Tag;
  /** The words of all its passages on one line. */
  readonly words: string;
  /** How many relations of each kind start here, and how many end here. */
  readonly starting: Readonly<Record<RelationKind, number>>;
  readonly ending: Readonly<Record<RelationKind, number>>;
}

export interface MapArrow {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** The end that rests on the other one: an assessment rests on its basis, a claim on its evidence. */
  readonly resting: string;
  readonly ground: string;
}

export interface MapModel {
  /** In text order. */
  readonly cards: readonly MapCard[];
  readonly cardById: ReadonlyMap<string, MapCard>;
  readonly arrows: readonly MapArrow[];
  readonly arrowsOf: ReadonlyMap<string, readonly MapArrow[]>;
  /** Cards that hang together; arguments, and the cards in each, are in text order. */
  readonly arguments: readonly (readonly MapCard[])[];
  /** Cards without a relation, in text order. */
  readonly loose: readonly MapCard[];
}

/** A relation whose other end is not among the annotations (a colleague's, or hidden) is left out. */
export const createMapModel = (
  annotations: readonly Annotation[],
  relations: readonly Relation[],
): MapModel => {
  const known = new Set(annotations.map(({ id }) => id));
  const arrows = relations.filter(({ from, to }) => known.has(from) && known.has(to)).map(createArrow);
  const arrowsOf = groupByEnds(arrows);
  const cards = annotations
    .toSorted(compareAnnotations)
    .map((annotation) => createCard(annotation, arrowsOf.get(annotation.id) ?? []));
  const cardById = new Map(cards.map((card) => [card.id, card]));
  return {
    cards,
    cardById,
    arrows,
    arrowsOf,
    arguments: argumentsAmong(cards, arrowsOf),
    loose: cards.filter(({ id }) => !arrowsOf.has(id)),
  };
};

export const otherEnd = ({ from, to }: MapArrow, id: string): string => (from === id ? to : from);

const createArrow = ({ id, kind, from, to }: Relation): MapArrow =>
  kind === 'basedOn'
    ? { id, kind, from, to, resting: from, ground: to }
    : { id, kind, from, to, resting: to, ground: from };

const createCard = ({ id, tag, passages }: Annotation, arrows: readonly MapArrow[]): MapCard => ({
  id,
  tag,
  words: inOwnOrder(passages.map(({ quote }) => quote.exact.trim().replaceAll(/\s+/gu, ' ')).join(' … ')),
  starting: countKinds(arrows.filter(({ from }) => from === id)),
  ending: countKinds(arrows.filter(({ to }) => to === id)),
});

const countKinds = (arrows: readonly MapArrow[]): Record<RelationKind, number> => {
  const counts = { supports: 0, challenges: 0, basedOn: 0 };
  for (const { kind } of arrows) counts[kind] += 1;
  return counts;
};

const groupByEnds = (arrows: readonly MapArrow[]): Map<string, MapArrow[]> => {
  const groups = new Map<string, MapArrow[]>();
  const put = (id: string, arrow: MapArrow): void => {
    const group = groups.get(id);
    if (group) group.push(arrow);
    else groups.set(id, [arrow]);
  };
  const byKind = arrows.toSorted((a, b) => RELATION_KINDS.indexOf(a.kind) - RELATION_KINDS.indexOf(b.kind));
  for (const arrow of byKind) {
    put(arrow.from, arrow);
    if (arrow.to !== arrow.from) put(arrow.to, arrow);
  }
  return groups;
};

const argumentsAmong = (
  cards: readonly MapCard[],
  arrowsOf: ReadonlyMap<string, readonly MapArrow[]>,
): MapCard[][] => {
  const numbers = new Map<string, number>();
  let count = 0;
  for (const { id } of cards) {
    if (numbers.has(id) || !arrowsOf.has(id)) continue;
    for (const reached of reachableFrom(id, arrowsOf)) numbers.set(reached, count);
    count += 1;
  }
  const found: MapCard[][] = Array.from({ length: count }, () => []);
  for (const card of cards) found[numbers.get(card.id) ?? -1]?.push(card);
  return found;
};

const reachableFrom = (
  id: string,
  arrowsOf: ReadonlyMap<string, readonly MapArrow[]>,
): ReadonlySet<string> => {
  const reached = new Set([id]);
  for (const one of reached) {
    for (const arrow of arrowsOf.get(one) ?? []) reached.add(otherEnd(arrow, one)); // a Set walks what is added
  }
  return reached;
};
