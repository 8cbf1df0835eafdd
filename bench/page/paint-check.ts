/** Makes sure that what has been measured was painted. */

import type { Paper } from '#core/paper/paper';
import { type Annotation, extentOf } from '#core/records/annotation';
import { createTextMap } from '../../src/renderer/reader/text/offset-map';

/** The check throws when no highlight of the annotation's tag covers its first and its last character. */
export const createPaintCheck = (paper: Paper): ((annotation: Annotation) => void) => {
  const map = createTextMap(document.body, paper);
  return (annotation) => {
    const { from, to } = extentOf(annotation);
    for (const offset of [from, to - 1]) {
      const place = map.placeOf(offset, 'after');
      const isPainted = place && rangesNear(annotation.tag, place.node).some((range) => covers(range, place));
      if (!isPainted) throw new Error(`${annotation.id} is not painted at ${offset}.`);
    }
  };
};

/** Ranges that begin in the node's block: the bench registers one per block. */
const rangesNear = (layer: string, node: Node): AbstractRange[] => {
  const block = node.parentElement?.closest('[data-block]');
  const ranges: Iterable<AbstractRange> = CSS.highlights.get(layer) ?? [];
  return [...ranges].filter(({ startContainer }) => block?.contains(startContainer));
};

const covers = (range: AbstractRange, { node, offset }: { node: Node; offset: number }): boolean => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.isPointInRange(node, offset);
};
