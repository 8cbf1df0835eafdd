/** Tagged units: what one analyst tagged, cut into units that do not overlap, as coefficients on text need it. */

import type { TextRange } from '../passage/range';
import { TAGS, type Tag } from '../records/annotation';
import { unionOf } from './range-set';

/** A stretch of text and the category that an analyst put it into. */
export interface TaggedUnit extends TextRange {
  readonly value: string;
}

/** What a coefficient needs to know of an annotation. */
export interface Tagged {
  readonly tag: Tag;
  readonly passages: readonly TextRange[];
}

/** The category of text that an analyst did not tag. */
export const UNTAGGED = 'untagged';

/** For one tag: passages of an analyst that overlap are one unit, those that touch are two. */
export const unitsOfTag = (annotations: readonly Tagged[], tag: Tag): readonly TaggedUnit[] =>
  unionOf(passagesOf(annotations, tag)).map((range) => ({ ...range, value: tag }));

/**
 * Over all tags: where an analyst's tags overlap, the combination (`claim+evidence`) is a category of its own, and a
 * unit ends where the combination changes. So every character has one category, and nothing tagged is left out.
 */
export const unitsOfAllTags = (annotations: readonly Tagged[]): readonly TaggedUnit[] => {
  const units: TaggedUnit[] = [];
  const open = new Set<Tag>();
  let at = 0;
  for (const { offset, tag, opens } of edgesOf(annotations)) {
    if (offset > at && open.size > 0) units.push({ from: at, to: offset, value: combined(open) });
    if (opens) open.add(tag);
    else open.delete(tag);
    at = offset;
  }
  return units;
};

/** Every passage as it is, overlaps and all: γ takes them so. */
export const unitsOfPassages = (annotations: readonly Tagged[]): readonly TaggedUnit[] =>
  annotations.flatMap(({ tag, passages }) => passages.map(({ from, to }) => ({ from, to, value: tag })));

const passagesOf = (annotations: readonly Tagged[], tag: Tag): TextRange[] =>
  annotations.filter((one) => one.tag === tag).flatMap(({ passages }) => passages);

const combined = (tags: ReadonlySet<Tag>): string => TAGS.filter((tag) => tags.has(tag)).join('+');

interface Edge {
  readonly offset: number;
  readonly tag: Tag;
  readonly opens: boolean;
}

/** In order; sorting is stable, so that of touching units of one tag the first closes before the next opens. */
const edgesOf = (annotations: readonly Tagged[]): Edge[] => {
  const edges = TAGS.flatMap((tag) =>
    unionOf(passagesOf(annotations, tag)).flatMap(({ from, to }): Edge[] => [
      { offset: from, tag, opens: true },
      { offset: to, tag, opens: false },
    ]),
  );
  return edges.sort((a, b) => a.offset - b.offset);
};
