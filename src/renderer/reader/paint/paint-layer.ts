/** One CSS highlight, filled with ranges of the text. */
import type { TextRange } from '#core/passage/range';
import type { TextMap } from '../text/offset-map';

export interface PaintLayer {
  /** Paints these ranges instead of those before. */
  fill(ranges: readonly TextRange[]): void;
  destroy(): void;
}

/**
 * CSS names it in ::highlight(); of two layers the one with the higher priority is painted above. Changes only what
 * differs from before: the browser's work grows with the ranges that come and go.
 */
export const createPaintLayer = (map: TextMap, name: string, priority: number): PaintLayer => {
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  let painted = new Map<string, readonly StaticRange[]>();
  return {
    fill(ranges) {
      const next = new Map<string, readonly StaticRange[]>();
      for (const range of ranges) {
        const key = `${range.from}-${range.to}`;
        const known = next.get(key) ?? painted.get(key); // two people may have the very same range
        const parts = known ?? map.rangesOf(range);
        if (!known) for (const part of parts) highlight.add(part);
        next.set(key, parts);
      }
      for (const [key, parts] of painted)
        if (!next.has(key)) for (const part of parts) highlight.delete(part);
      painted = next;
    },
    destroy: () => void CSS.highlights.delete(name),
  };
};
