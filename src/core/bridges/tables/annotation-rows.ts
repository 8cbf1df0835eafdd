/** Claim sets as a table for people: a row for each annotation, related by their numbers. */
import { type CodePointMap, createCodePointMap } from '../../files/code-points';
import type { ClaimSet } from '../../files/write-claim-set';
import type { PaperPlaces } from '../../paper/paper-places';
import type { Passage } from '../../passage/passage';
import { type Annotation, compareAnnotations, extentOf } from '../../records/annotation';
import type { Relation, RelationKind } from '../../records/relation';
import type { Loss } from '../foreign/loss';
import { createLossCount } from '../foreign/losses';
import type { WriteInput } from '../foreign/written';
import type { Cell, Table } from './table';

/** Names are the same in every language: other programs find columns by them. */
const ANNOTATION_HEADINGS = [
  'number',
  'paper',
  'analyst',
  'tag',
  'passage',
  'section',
  'page',
  'note',
  'likelihood',
  'confidence',
  'labels',
  'supports',
  'challenges',
  'basedOn',
  'start',
  'end',
  'id',
  'createdAt',
  'updatedAt',
] as const;
type Heading = (typeof ANNOTATION_HEADINGS)[number];

/** Several of something in one cell: passages, labels, numbers. */
export const BETWEEN = '; ';
/** Between passages of one annotation, as one quotes with something left out. */
const LEFT_OUT = ' […] ';

export const annotationTable = ({ sets, placesIn }: WriteInput): Table => {
  let before = 0;
  const rows = sets.flatMap((set) => {
    const annotations = set.annotations.toSorted(compareAnnotations);
    const numberOf = new Map(annotations.map(({ id }, index) => [id, before + index + 1]));
    before += annotations.length;
    const context = { set, numberOf, places: placesIn(set.paper), map: createCodePointMap(set.paper.text) };
    return annotations.map((annotation) => {
      const row = rowOf(annotation, context);
      return ANNOTATION_HEADINGS.map((heading) => row[heading]);
    });
  });
  return { headings: ANNOTATION_HEADINGS, rows };
};

/** What such a table has no place for. */
export const lossesOfTable = ({ sets }: WriteInput): readonly Loss[] => {
  const losses = createLossCount();
  losses.add('paper-data', '', new Set(sets.map(({ paper }) => paper.id)).size);
  for (const { relations, dismissals, consensus } of sets) {
    losses.add('relation-data', '', relations.length);
    losses.add('dismissals', '', dismissals.length);
    losses.add('decisions', '', consensus?.decisions.length ?? 0);
  }
  return losses.list();
};

interface SetContext {
  readonly set: ClaimSet;
  /** Of annotations, by id. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly places: PaperPlaces | null;
  readonly map: CodePointMap;
}

const rowOf = (
  annotation: Annotation,
  { set, numberOf, places, map }: SetContext,
): Readonly<Record<Heading, Cell>> => {
  const extent = extentOf(annotation);
  const related = (kind: RelationKind): string => numbersOf(annotation, kind, set.relations, numberOf);
  return {
    number: numberOf.get(annotation.id) ?? null,
    paper: set.paper.metadata.title || set.paper.sourceName,
    analyst: set.analyst.name,
    tag: annotation.tag,
    passage: annotation.passages.map(({ quote }) => quote.exact).join(LEFT_OUT),
    section: places?.sectionOf(extent).join(' › ') ?? '',
    page: places?.pageOf(extent) ?? '',
    note: annotation.note,
    likelihood: annotation.likelihood,
    confidence: annotation.confidence,
    labels: annotation.labels.join(BETWEEN),
    supports: related('supports'),
    challenges: related('challenges'),
    basedOn: related('basedOn'),
    start: offsets(annotation.passages, ({ from }) => map.toCodePoints(from)),
    end: offsets(annotation.passages, ({ to }) => map.toCodePoints(to)),
    id: annotation.id,
    createdAt: annotation.createdAt,
    updatedAt: annotation.updatedAt,
  };
};

const numbersOf = (
  { id }: Annotation,
  kind: RelationKind,
  relations: readonly Relation[],
  numberOf: ReadonlyMap<string, number>,
): string =>
  relations
    .flatMap((relation) =>
      relation.from === id && relation.kind === kind ? (numberOf.get(relation.to) ?? []) : [],
    )
    .sort((a, b) => a - b)
    .join(BETWEEN);

/** A number where there is one passage, so that programs can count with it. */
const offsets = (passages: readonly Passage[], offsetOf: (passage: Passage) => number): Cell => {
  const [first, ...others] = passages.map(offsetOf);
  return others.length === 0 ? (first ?? null) : [first, ...others].join(BETWEEN);
};
