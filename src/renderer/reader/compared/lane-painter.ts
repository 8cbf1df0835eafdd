/**
 * Paints what people tagged as lines under the text, one line for each person: a highlight for each line and tag, at
 * a height of its own. Beneath them the text in which people differ has a wash; above all, the case that is looked at.
 */

import { lanePieces, type TaggedRange } from '#core/compare/lane-pieces';
import { overlaps, type TextRange } from '#core/passage/range';
import { TAGS } from '#core/records/annotation';
import { createPaintLayer } from '../paint/paint-layer';
import type { TextMap } from '../text/offset-map';
import { MOST_LANES } from './compared-text';

export interface LanePainter {
  /** `lanes` holds the passages of each person that reach into the window. */
  paint(window: TextRange, lanes: readonly (readonly TaggedRange[])[], differing: readonly TextRange[]): void;
  /** Frames the passages of a case, wherever they lie. */
  frame(passages: readonly TextRange[]): void;
  destroy(): void;
}

/** All lie below the highlights of the painter, whose priorities begin at 0. */
const [WASH_PRIORITY, LANE_PRIORITY, FRAME_PRIORITY] = [-3, -2, -1];

export const createLanePainter = (map: TextMap): LanePainter => {
  const wash = createPaintLayer(map, 'differing', WASH_PRIORITY);
  const frame = createPaintLayer(map, 'case', FRAME_PRIORITY);
  const lanes = Array.from({ length: MOST_LANES }, (_, lane) =>
    TAGS.map((tag) => ({ tag, layer: createPaintLayer(map, `lane-${lane}-${tag}`, LANE_PRIORITY) })),
  );
  return {
    paint(window, passages, differing) {
      wash.fill(differing.filter((place) => overlaps(place, window)));
      for (const [lane, layers] of lanes.entries()) {
        const pieces = lanePieces(passages[lane] ?? [], window);
        for (const { tag, layer } of layers) layer.fill(pieces[tag]);
      }
    },
    frame: frame.fill,
    destroy() {
      for (const layer of [wash, frame, ...lanes.flat().map((one) => one.layer)]) layer.destroy();
    },
  };
};
