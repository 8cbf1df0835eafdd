/** One case for every two annotation cases between which some analyst relates annotations. */
import { groupedBy } from '../agreement/grouped-by';
import type { ComparedSet } from '../alignment/compared-set';
import { byAge } from '../annotation/argument';
import { type Annotation, compareAnnotations } from '../records/annotation';
import { type Relation, relationKey } from '../records/relation';
import type { AnnotationCase, Reading, RelationCase } from './case';

export const relationCases = (
  cases: readonly AnnotationCase[],
  sets: readonly ComparedSet[],
): RelationCase[] => {
  const endOf = endsById(cases);
  const between = sets.flatMap(({ relations }, set) =>
    relations.flatMap((relation) => relationBetween(relation, set, endOf) ?? []),
  );
  return [...groupedBy(between, ({ betweenKey }) => betweenKey).values()].flatMap(
    (among) => caseOf(among) ?? [],
  );
};

interface End {
  readonly number: number;
  readonly case: AnnotationCase;
}

interface RelationBetween {
  readonly relation: Relation;
  /** Which set it is from. */
  readonly set: number;
  readonly ends: readonly [AnnotationCase, AnnotationCase];
  /** The same for relations between the same two cases, whichever way they lead. */
  readonly betweenKey: string;
  /** The same for relations that say the same. */
  readonly meaning: string;
}

const endsById = (cases: readonly AnnotationCase[]): ReadonlyMap<string, End> =>
  new Map(
    cases.flatMap((one, number) => {
      const end = { number, case: one };
      return one.readings.flatMap(({ annotations }) => annotations.map(({ id }) => [id, end] as const));
    }),
  );

/** Null when an end is not among what was compared. */
const relationBetween = (
  relation: Relation,
  set: number,
  endOf: ReadonlyMap<string, End>,
): RelationBetween | null => {
  const [from, to] = [endOf.get(relation.from), endOf.get(relation.to)];
  if (!from || !to) return null;
  const [one, other] = isBefore(from.case, to.case) ? [from, to] : [to, from];
  return {
    relation,
    set,
    ends: [one.case, other.case],
    betweenKey: `${one.number} ${other.number}`,
    meaning: relationKey({ kind: relation.kind, from: `${from.number}`, to: `${to.number}` }),
  };
};

const isBefore = (a: AnnotationCase, b: AnnotationCase): boolean =>
  a.place.from < b.place.from || (a.place.from === b.place.from && a.key <= b.key);

const caseOf = (among: readonly RelationBetween[]): RelationCase | null => {
  const [any] = among;
  if (!any) return null;
  const { ends } = any;
  const bySet = groupedBy(among, ({ set }) => set);
  const readings = ends[0].readings.map((atFirst, set) =>
    readingOf(ends, [atFirst, ends[1].readings[set] ?? atFirst], bySet.get(set) ?? []),
  );
  const said = new Set(
    readings.flatMap(({ takesPart }, set) => (takesPart ? [meaningOf(bySet.get(set))] : [])),
  );
  return {
    about: 'relations',
    key: JSON.stringify(ends.map(({ key }) => key)),
    kind: said.size > 1 ? 'relation' : 'same',
    place: ends[1].place,
    readings,
    isByAll: readings.every(({ relations }) => relations.length > 0),
    ends,
  };
};

const readingOf = (
  ends: RelationCase['ends'],
  [first, second]: readonly [Reading, Reading],
  between: readonly RelationBetween[],
): Reading => {
  const isInOne = ends[0] === ends[1];
  const annotations = isInOne ? first.annotations : inOrder([...first.annotations, ...second.annotations]);
  return {
    analystId: first.analystId,
    annotations,
    relations: between.map(({ relation }) => relation).sort(byAge),
    takesPart: isInOne
      ? annotations.length > 1
      : first.annotations.length > 0 && second.annotations.length > 0,
  };
};

const inOrder = (annotations: readonly Annotation[]): readonly Annotation[] =>
  annotations.toSorted(compareAnnotations);

/** All that an analyst says there, as one text. */
const meaningOf = (between: readonly RelationBetween[] = []): string =>
  [...new Set(between.map(({ meaning }) => meaning))].sort().join();
