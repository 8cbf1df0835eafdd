/** Claim sets side by side as a table for people: a row for each passage, and columns for each analyst. */
import { alignAnnotations } from '../../alignment/align-annotations';
import { spansOfAnnotations } from '../../alignment/annotation-extent';
import { type AnnotationGroup, groupAnnotations } from '../../alignment/annotation-groups';
import { createCodePointMap } from '../../files/code-points';
import type { ClaimSet } from '../../files/write-claim-set';
import type { TextRange } from '../../passage/range';
import { type Annotation, extentOf } from '../../records/annotation';
import type { Loss } from '../foreign/loss';
import { createLossCount } from '../foreign/losses';
import { papersOf } from '../foreign/write-parts';
import type { WriteInput } from '../foreign/written';
import { BETWEEN } from './annotation-rows';
import type { Cell, Table } from './table';

/** Of every row. Names are the same in every language: other programs find columns by them. */
const COMMON_HEADINGS = ['number', 'paper', 'passage', 'section', 'page', 'differs', 'start', 'end'] as const;

/** What each analyst has a column for: the tag under the name alone, all else as `Ada: note`. */
const ASPECTS = ['tag', 'likelihood', 'confidence', 'labels', 'note'] as const;
type Aspect = (typeof ASPECTS)[number];

/** Annotations that stand for one another are one row, as they are where sets are compared. */
export const wideTable = (input: WriteInput): Table => {
  const columns = columnsOf(input.sets);
  const rows = papersOf(input.sets).flatMap(({ paper, sets }) => {
    const [places, map] = [input.placesIn(paper), createCodePointMap(paper.text)];
    return groupsOf(sets).map((group) => {
      const extent = wholeOf(group);
      const common = [
        paper.metadata.title || paper.sourceName,
        paper.text.slice(extent.from, extent.to),
        places?.sectionOf(extent).join(' › ') ?? '',
        places?.pageOf(extent) ?? '',
        differences(group, sets).join(BETWEEN),
        map.toCodePoints(extent.from),
        map.toCodePoints(extent.to),
      ];
      return [...common, ...ASPECTS.flatMap((aspect) => columns.map(({ id }) => cellOf(group, id, aspect)))];
    });
  });
  const own = ASPECTS.flatMap((aspect) =>
    columns.map(({ name }) => (aspect === 'tag' ? name : `${name}: ${aspect}`)),
  );
  return {
    headings: [...COMMON_HEADINGS, ...own],
    rows: rows.map((cells, index) => [index + 1, ...cells]),
  };
};

/** What such a table has no place for: where one analyst’s passage ends otherwise, its row has all that any of them has. */
export const lossesOfWide = ({ sets }: WriteInput): readonly Loss[] => {
  const losses = createLossCount();
  losses.add('paper-data', '', papersOf(sets).length);
  for (const { annotations, relations, dismissals, consensus } of sets) {
    losses.add('dismissals', '', dismissals.length);
    losses.add('decisions', '', consensus?.decisions.length ?? 0);
    losses.add('ids', '', annotations.length + relations.length);
    losses.add('times', '', annotations.length + relations.length);
    losses.add('relations', '', relations.length);
  }
  for (const { sets: own } of papersOf(sets))
    for (const group of groupsOf(own))
      losses.add('places', '', group.filter(isWithin(wholeOf(group))).length);
  return losses.list();
};

const isWithin =
  ({ from, to }: TextRange) =>
  ({ passages }: Annotation): boolean =>
    passages.length > 1 || passages[0]?.from !== from || passages[0]?.to !== to;

interface PersonColumn {
  readonly id: string;
  /** Unlike every other heading. */
  readonly name: string;
}

/** In the order of the sets, each analyst once. */
const columnsOf = (sets: readonly ClaimSet[]): readonly PersonColumn[] => {
  const taken = new Set<string>(COMMON_HEADINGS);
  const people = new Map(sets.map(({ analyst }) => [analyst.id, analyst.name]));
  return [...people].map(([id, called]) => {
    let name = called;
    for (let number = 2; taken.has(name); number += 1) name = `${called} (${number})`;
    taken.add(name);
    return { id, name };
  });
};

const groupsOf = (sets: readonly ClaimSet[]): AnnotationGroup[] => {
  const spans = sets.map(({ annotations }) => spansOfAnnotations(annotations));
  const pairs = spans.flatMap((first, index) =>
    spans.slice(index + 1).flatMap((second) => alignAnnotations(first, second).pairs),
  );
  return groupAnnotations(
    sets.flatMap(({ annotations }) => annotations),
    pairs,
  );
};

const wholeOf = (group: AnnotationGroup): TextRange => {
  const extents = group.map(extentOf);
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
};

/** `missing`: not everybody tagged it. */
const differences = (group: AnnotationGroup, sets: readonly ClaimSet[]): string[] => [
  ...(isOneOf(group, ({ tag }) => tag) ? [] : ['tag']),
  ...(isOneOf(group, ({ passages }) => passages.map(({ from, to }) => `${from}-${to}`).join())
    ? []
    : ['ends']),
  ...(isOneOf(group, ({ likelihood }) => likelihood ?? '') ? [] : ['likelihood']),
  ...(isOneOf(group, ({ confidence }) => confidence ?? '') ? [] : ['confidence']),
  ...(isOneOf(group, ({ labels }) => labels.toSorted().join('\n')) ? [] : ['labels']),
  ...(new Set(group.map(({ analystId }) => analystId)).size < sets.length ? ['missing'] : []),
];

const isOneOf = (group: AnnotationGroup, saidOf: (annotation: Annotation) => string): boolean =>
  new Set(group.map(saidOf)).size === 1;

const cellOf = (group: AnnotationGroup, analystId: string, aspect: Aspect): Cell => {
  const annotation = group.find((one) => one.analystId === analystId);
  if (!annotation) return '';
  return aspect === 'labels' ? annotation.labels.join(BETWEEN) : annotation[aspect];
};
