/** Where in the text a coefficient loses: what to read when one asks why it is no higher. */

import { rangeLength, type TextRange } from '../../passage/range';
import { type Annotation, extentOf, type Tag } from '../../records/annotation';
import type { Relation, RelationKind } from '../../records/relation';
import { differingPlaces } from '../differing-places';
import { tally } from '../rated-items';
import type { Stretch } from '../stretches';
import { UNTAGGED } from '../tagged-unit';
import type { CoefficientName } from './agreement-report';
import type { SpanMatches } from './coefficients';
import type { MatchedSets } from './counted-figures';
import type { Scope } from './counted-text';
import { judgementItem } from './judgement-agreement';

export interface LoweringPlace {
  readonly place: TextRange;
  readonly what: /** Characters that not all put into the same category. */
    | { readonly kind: 'text' }
    /** `alone`: how many other analysts have no match for it. */
    | { readonly kind: 'annotation'; readonly analystId: string; readonly tag: Tag; readonly alone: number }
    | {
        readonly kind: 'relation';
        readonly analystId: string;
        readonly relation: RelationKind;
        readonly alone: number;
      }
    /** `apart`: bands or levels between the lowest and the highest. */
    | { readonly kind: 'judgement'; readonly apart: number };
}

/** What weighs most comes first: the longest text, what most others lack, what is furthest apart. */
export const loweringPlaces = (
  matched: MatchedSets,
  scope: Scope,
  name: CoefficientName,
): readonly LoweringPlace[] => {
  const { stretches } = matched.counted[scope];
  switch (name) {
    case 'percent':
    case 'cohenKappa':
    case 'fleissKappa':
    case 'alpha':
    case 'unitizedAlpha':
      return textPlaces(stretches);
    case 'relevanceAlpha':
      return textPlaces(stretches.map(taggedOrNot));
    case 'codingAlpha':
      return textPlaces(stretches.map(onlyTagged));
    case 'exactF1':
    case 'tolerantF1':
      return unmatchedAnnotations(matched, scope, name === 'exactF1' ? 'exact' : 'tolerant');
    case 'relationF1':
      return unmatchedRelations(matched);
    case 'likelihood':
    case 'confidence':
      return judgedApart(matched, name);
  }
};

const textPlaces = (stretches: readonly Stretch[]): LoweringPlace[] =>
  differingPlaces(stretches).map((place) => ({ place, what: { kind: 'text' } }));

const taggedOrNot = (stretch: Stretch): Stretch => ({
  ...stretch,
  ratings: stretch.ratings.map((rating) => (rating === UNTAGGED ? UNTAGGED : 'tagged')),
});

const onlyTagged = (stretch: Stretch): Stretch => ({
  ...stretch,
  ratings: stretch.ratings.filter((rating) => rating !== UNTAGGED),
});

const unmatchedAnnotations = (
  { pairs }: MatchedSets,
  scope: Scope,
  how: 'exact' | 'tolerant',
): LoweringPlace[] => {
  const alone = tally(pairs.flatMap(({ spans }) => unmatchedIn(spans, how)));
  return [...alone]
    .filter(([{ tag }]) => scope === 'all' || tag === scope)
    .map(([annotation, count]): LoweringPlace => {
      const { analystId, tag } = annotation;
      return { place: extentOf(annotation), what: { kind: 'annotation', analystId, tag, alone: count } };
    })
    .sort(moreAloneFirst);
};

const unmatchedIn = ({ first, second, ...matches }: SpanMatches, how: 'exact' | 'tolerant'): Annotation[] => {
  const matchedFirst = new Set(matches[how].map((match) => match.first));
  const matchedSecond = new Set(matches[how].map((match) => match.second));
  return [
    ...first.filter((_, index) => !matchedFirst.has(index)),
    ...second.filter((_, index) => !matchedSecond.has(index)),
  ].map(({ annotation }) => annotation);
};

const unmatchedRelations = ({ sets, pairs }: MatchedSets): LoweringPlace[] => {
  const annotations = new Map(sets.flatMap((set) => set.annotations).map((one) => [one.id, one]));
  const alone = tally(pairs.flatMap(({ relations }): readonly Relation[] => relations.unmatched));
  return [...alone]
    .flatMap(([{ analystId, kind, from }, count]): LoweringPlace[] => {
      const annotation = annotations.get(from);
      const what = { kind: 'relation' as const, analystId, relation: kind, alone: count };
      return annotation ? [{ place: extentOf(annotation), what }] : [];
    })
    .sort(moreAloneFirst);
};

const judgedApart = ({ groups }: MatchedSets, name: 'likelihood' | 'confidence'): LoweringPlace[] =>
  groups
    .flatMap((group): { place: TextRange; apart: number }[] => {
      const levels = judgementItem(group, name).ratings.filter((level) => level !== null);
      const apart = levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels);
      const [first] = group;
      return first && apart > 0 ? [{ place: extentOf(first), apart }] : [];
    })
    .sort((a, b) => b.apart - a.apart || a.place.from - b.place.from)
    .map(({ place, apart }) => ({ place, what: { kind: 'judgement', apart } }));

const moreAloneFirst = (a: LoweringPlace, b: LoweringPlace): number =>
  aloneOf(b) - aloneOf(a) || rangeLength(b.place) - rangeLength(a.place) || a.place.from - b.place.from;

const aloneOf = ({ what }: LoweringPlace): number => ('alone' in what ? what.alone : 0);
