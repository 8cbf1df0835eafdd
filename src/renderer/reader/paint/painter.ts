/**
 * Paints annotations with the CSS Custom Highlight API: per tag the union of its passages near the viewport,
 * and once more where passages of one tag overlap; above them what is found, related or selected besides.
 * The text's own elements are never touched.
 */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import { intersection, overlaps, type TextRange } from '#core/passage/range';
import { coveredAtLeast, segmentsOf } from '#core/passage/segments';
import { type Annotation, byTag, TAGS, type Tag } from '#core/records/annotation';
import type { TextMap } from '../text/offset-map';
import { createPaintLayer } from './paint-layer';

export interface Painter {
  /** Paints what lies in the window, instead of what was painted before. */
  paint(window: TextRange): void;
  /** Marks one annotation's passages, wherever they lie; null for none. */
  mark(annotation: Annotation | null): void;
  /** From the next painting on, this annotation is painted as it is here and not as it is in the index. */
  preview(annotation: Annotation | null): void;
  /** From the next painting on, tags are painted, or left out because something else shows them. */
  showTags(isShown: boolean): void;
  /** What a search has found, and which of it is the one looked at. */
  showHits(hits: readonly TextRange[], current: number | null): void;
  showRelated(annotations: readonly Annotation[]): void;
  showKept(ranges: readonly TextRange[]): void;
  destroy(): void;
}

/** Later ones paint over earlier ones; CSS names them in ::highlight(). */
const LAYERS = [
  ...TAGS,
  'overlap',
  'chosen-claim',
  'chosen-evidence',
  'chosen-assessment',
  'related',
  'hit',
  'current-hit',
  'kept',
] as const;
type Layer = (typeof LAYERS)[number];
type Fill = (layer: Layer, ranges: readonly TextRange[]) => void;

export const createPainter = (map: TextMap, index: AnnotationIndex): Painter => {
  const layers = new Map(LAYERS.map((layer, priority) => [layer, createPaintLayer(map, layer, priority)]));
  const fill: Fill = (layer, ranges) => layers.get(layer)?.fill(ranges);

  let previewed: Annotation | null = null;
  let hasTags = true;
  let near: TextRange = { from: 0, to: 0 };
  let hits: readonly TextRange[] = [];
  let currentHit: TextRange | undefined;

  const annotationsIn = (window: TextRange): readonly Annotation[] => {
    if (!hasTags) return [];
    const found = index.overlapping(window);
    return previewed ? [...found.filter(({ id }) => id !== previewed?.id), previewed] : found;
  };
  const paintHits = (): void => {
    const inSight = hits.filter((hit) => overlaps(hit, near));
    fill(
      'hit',
      inSight.filter((hit) => hit !== currentHit),
    );
    fill('current-hit', currentHit ? [currentHit] : []);
  };

  return {
    paint(window) {
      near = window;
      paintHits();
      fillTags(fill, annotationsIn(window), window);
    },
    mark(annotation) {
      for (const tag of TAGS) fill(`chosen-${tag}`, annotation?.tag === tag ? annotation.passages : []);
    },
    preview(annotation) {
      previewed = annotation;
    },
    showTags(isShown) {
      hasTags = isShown;
    },
    showHits(ranges, current) {
      hits = ranges;
      currentHit = ranges[current ?? -1];
      paintHits();
    },
    showRelated: (annotations) =>
      fill(
        'related',
        annotations.flatMap(({ passages }) => passages),
      ),
    showKept: (ranges) => fill('kept', ranges),
    destroy() {
      for (const layer of layers.values()) layer.destroy();
    },
  };
};

/** Each tag's passages as one, and above them what is covered more than once. */
const fillTags = (fill: Fill, annotations: readonly Annotation[], window: TextRange): void => {
  const passages = passagesByTag(annotations, window);
  const overlapping: TextRange[] = [];
  for (const tag of TAGS) {
    const segments = segmentsOf(passages[tag], window);
    fill(tag, coveredAtLeast(segments, 1));
    overlapping.push(...coveredAtLeast(segments, 2));
  }
  fill('overlap', overlapping);
};

const passagesByTag = (annotations: readonly Annotation[], window: TextRange): Record<Tag, TextRange[]> => {
  const tagged = byTag((): TextRange[] => []);
  for (const { tag, passages } of annotations) {
    tagged[tag].push(...passages.filter((passage) => intersection(passage, window)));
  }
  return tagged;
};
