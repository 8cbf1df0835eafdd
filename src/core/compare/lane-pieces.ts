/** One person's annotations as a single line of marks: disjoint pieces, and where something is inside another, the shorter one's. */

import { intersection, rangeLength, type TextRange } from '../passage/range';
import { byTag, TAGS, type Tag } from '../records/annotation';

export interface TaggedRange extends TextRange {
  readonly tag: Tag;
}

/** The pieces within `window`, by tag, in text order; touching pieces of one tag are one. */
export const lanePieces = (
  passages: readonly TaggedRange[],
  window: TextRange,
): Readonly<Record<Tag, readonly TextRange[]>> => {
  const pieces = byTag((): { from: number; to: number }[] => []);
  for (const { from, to, tag } of topPieces(passages, window)) {
    const last = pieces[tag].at(-1);
    if (last?.to === from) last.to = to;
    else pieces[tag].push({ from, to });
  }
  return pieces;
};

/** In text order; neighbours may have the same tag. */
const topPieces = (passages: readonly TaggedRange[], window: TextRange): TaggedRange[] => {
  const waiting = passages
    .flatMap((passage) => {
      const part = intersection(passage, window);
      return part ? [{ ...part, tag: passage.tag, length: rangeLength(passage) }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const edges = [...new Set(waiting.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const pieces: TaggedRange[] = [];
  let open: typeof waiting = [];
  let next = 0;
  for (const [index, from] of edges.entries()) {
    open = open.filter(({ to }) => to > from);
    for (; waiting[next]?.from === from; next++) open.push(...waiting.slice(next, next + 1));
    const top = open.toSorted((a, b) => a.length - b.length || TAGS.indexOf(a.tag) - TAGS.indexOf(b.tag))[0];
    const to = edges[index + 1];
    if (top && to !== undefined) pieces.push({ from, to, tag: top.tag });
  }
  return pieces;
};
