/** The places of a paper with what differs in each: its sections, or runs of paragraphs where it has no headings. */

import type { Scope } from '#core/agreement/report/counted-text';
import type { Case } from '#core/cases/case';
import type { PlaceComparison } from '#core/compare/compare-claim-sets';
import type { Section } from '#core/paper/sections';
import { rangeLength, type TextRange } from '#core/passage/range';
import { byTag, TAGS, type Tag } from '#core/records/annotation';

export const DIFFERENCE_KINDS = [
  'tag',
  'split',
  'boundary',
  'only-one',
  'attribute',
  'relation',
] as const satisfies readonly Case['kind'][];
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface PlaceCounts {
  /** The mean, over the characters, of the share of pairs of analysts who tagged them otherwise. */
  readonly heat: number;
  /** Cases that begin there and in which somebody differs. */
  readonly total: number;
  readonly kinds: Readonly<Record<DifferenceKind, number>>;
  /** A case counts under every tag that anybody gave there. */
  readonly tags: Readonly<Record<Tag, number>>;
}

export interface PlaceRow extends PlaceCounts {
  readonly place: TextRange;
  /** From 1, the first and the last of them; null of a section. */
  readonly paragraphs: readonly [number, number] | null;
  /** Null of a run of paragraphs. */
  readonly section: Section | null;
}

export interface PlacesSource {
  readonly sections: readonly Section[];
  readonly cases: readonly Case[];
  readonly overview: {
    readonly sections: readonly PlaceComparison[];
    readonly blocks: readonly PlaceComparison[];
  };
  readonly scope: Scope;
}

/** In text order. */
export const placeRows = (source: PlacesSource): readonly PlaceRow[] => {
  const { sections, overview, scope } = source;
  const differing = differingCases(source);
  if (sections.length < 2) return paragraphRows(overview.blocks, differing, scope);
  return sections.flatMap((section, index) => {
    const found = overview.sections[index];
    if (!found) return [];
    const { place } = found;
    const heat = heatOf(found, scope);
    return [{ place, section, paragraphs: null, heat, ...countCasesIn(differing, place) }];
  });
};

/** All of the paper. */
export const wholePaper = (source: PlacesSource): PlaceCounts => ({
  heat: meanHeat(source.overview.blocks, source.scope),
  ...countCasesIn(differingCases(source), EVERYWHERE),
});

/** The hottest first; of equals the earlier one. */
export const hottestFirst = (rows: readonly PlaceRow[]): readonly PlaceRow[] =>
  rows.toSorted((a, b) => b.heat - a.heat);

const EVERYWHERE: TextRange = { from: 0, to: Number.POSITIVE_INFINITY };

/** So many rows tell where people differ without a scroll. */
const MOST_RUNS = 12;

const paragraphRows = (
  blocks: readonly PlaceComparison[],
  differing: readonly Differing[],
  scope: Scope,
): PlaceRow[] => {
  const size = Math.max(1, Math.ceil(blocks.length / MOST_RUNS));
  return blocks.flatMap((first, index) => {
    if (index % size > 0) return [];
    const run = blocks.slice(index, index + size);
    const place = { from: first.place.from, to: (run.at(-1) ?? first).place.to };
    const paragraphs = [index + 1, index + run.length] as const;
    const heat = meanHeat(run, scope);
    return [{ place, section: null, paragraphs, heat, ...countCasesIn(differing, place) }];
  });
};

const heatOf = ({ heat, heatByTag }: PlaceComparison, scope: Scope): number =>
  scope === 'all' ? heat : heatByTag[scope];

const meanHeat = (places: readonly PlaceComparison[], scope: Scope): number => {
  let length = 0;
  let differing = 0;
  for (const one of places) {
    length += rangeLength(one.place);
    differing += heatOf(one, scope) * rangeLength(one.place);
  }
  return length === 0 ? 0 : differing / length;
};

interface Differing {
  readonly from: number;
  readonly kind: DifferenceKind;
  readonly tags: ReadonlySet<Tag>;
}

const differingCases = ({ cases, scope }: PlacesSource): readonly Differing[] =>
  cases.flatMap(({ kind, place, readings }) => {
    if (kind === 'same') return [];
    const tags = new Set(readings.flatMap(({ annotations }) => annotations.map(({ tag }) => tag)));
    return scope === 'all' || tags.has(scope) ? [{ from: place.from, kind, tags }] : [];
  });

const countCasesIn = (
  differing: readonly Differing[],
  { from, to }: TextRange,
): Omit<PlaceCounts, 'heat'> => {
  const kinds = { tag: 0, split: 0, boundary: 0, 'only-one': 0, attribute: 0, relation: 0 };
  const tags = byTag(() => 0);
  let total = 0;
  for (const one of differing) {
    if (one.from < from || one.from >= to) continue;
    total += 1;
    kinds[one.kind] += 1;
    for (const tag of TAGS) if (one.tags.has(tag)) tags[tag] += 1;
  }
  return { total, kinds, tags };
};
