/** The gesture that relates two cards: from the first card over the second to what is said of the two. */
import type { Relation, RelationKind } from '#core/records/relation';

export type ProposedRelation = Pick<Relation, 'kind' | 'from' | 'to'>;

/** What can be said of two annotations, in whichever order they were pointed at. */
export type RelationOffer =
  | { readonly kind: 'offer'; readonly relations: readonly ProposedRelation[] }
  /** A sentence for the analyst. */
  | { readonly kind: 'refusal'; readonly reason: string };

export type OfferRelations = (firstId: string, secondId: string) => RelationOffer;

export type Gesture =
  | { readonly kind: 'none' }
  /** One card is held; `offers` says of every other one what it would come to. */
  | { readonly kind: 'relating'; readonly first: string; readonly offers: ReadonlyMap<string, RelationOffer> }
  /** Both cards are known, and more than one thing can be said of them. */
  | {
      readonly kind: 'choosing';
      readonly first: string;
      readonly second: string;
      readonly relations: readonly ProposedRelation[];
    };

export const NO_GESTURE: Gesture = { kind: 'none' };

export const startRelating = (first: string, ids: readonly string[], offer: OfferRelations): Gesture => ({
  kind: 'relating',
  first,
  offers: new Map(ids.filter((id) => id !== first).map((id) => [id, offer(first, id)])),
});

/** The cards that the held one can be related to. */
export const fittingIds = (gesture: Gesture): ReadonlySet<string> =>
  new Set(
    gesture.kind === 'relating'
      ? [...gesture.offers].filter(([, { kind }]) => kind === 'offer').map(([id]) => id)
      : [],
  );

export type Outcome =
  | { readonly kind: 'related'; readonly relation: ProposedRelation }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'choose'; readonly gesture: Gesture }
  /** The held card itself, or one that came later. */
  | { readonly kind: 'nothing' };

export const pointAtSecond = (gesture: Gesture, second: string): Outcome => {
  const offer = gesture.kind === 'relating' ? gesture.offers.get(second) : undefined;
  if (gesture.kind !== 'relating' || !offer) return { kind: 'nothing' };
  if (offer.kind === 'refusal') return { kind: 'refused', reason: offer.reason };
  const [relation, ...more] = offer.relations;
  if (!relation) return { kind: 'nothing' };
  if (more.length === 0) return { kind: 'related', relation };
  return {
    kind: 'choose',
    gesture: { kind: 'choosing', first: gesture.first, second, relations: offer.relations },
  };
};

/** What the key means of what can be said: of two of a kind, which are one and its converse, Shift means the second. */
export const relationByKey = (
  relations: readonly ProposedRelation[],
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): ProposedRelation | undefined => {
  const meant = relations.filter(({ kind }) => KIND_KEYS[kind] === key.toLowerCase());
  return (shiftKey ? meant[1] : undefined) ?? meant[0];
};

/** The keys of `relation` among all that can be said, as they are shown. */
export const keysOfRelation = (
  relations: readonly ProposedRelation[],
  relation: ProposedRelation,
): readonly string[] => {
  const letter = KIND_KEYS[relation.kind].toUpperCase();
  return relations.find(({ kind }) => kind === relation.kind) === relation ? [letter] : ['Shift', letter];
};

const KIND_KEYS: Readonly<Record<RelationKind, string>> = {
  supports: 's',
  challenges: 'h',
  basedOn: 'b',
};
