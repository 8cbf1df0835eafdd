/** Letters in the margin where annotations begin: the tags told apart without colour. */
import type { Annotation, Tag } from '#core/annotation/annotation';
import { extentOf } from '#core/annotation/annotation';
import type { TextRange } from '#core/passage/range';
import { caretRect } from './caret';
import type { TextMap } from './text-map';

export const TAG_LETTERS: Readonly<Record<Tag, string>> = { claim: 'C', evidence: 'E', assessment: 'A' };

/** More than these on one line are counted instead of shown. */
const LETTERS_PER_LINE = 3;

export interface MarginMarks {
  /** Shows marks for the annotations that begin in the window. */
  draw(annotations: readonly Annotation[], window: TextRange, chosenId: string | null): void;
  /** The text lies elsewhere now: the next drawing measures it anew. */
  forget(): void;
}

export const createMarginMarks = (
  map: TextMap,
  layer: HTMLElement,
  onPick: (annotationId: string, held: MouseEvent) => void,
): MarginMarks => {
  const places = new Map<number, LinePlace>(); // measuring is most of the work …
  const shown = new Map<string, HTMLElement>(); // … and laying out new elements most of the rest

  const placeOf = (offset: number): LinePlace | null => {
    const known = places.get(offset);
    if (known) return known;
    const rect = caretRect(map, offset);
    if (!rect) return null;
    const place = { top: Math.round(rect.top - layer.getBoundingClientRect().top), height: rect.height };
    places.set(offset, place);
    return place;
  };

  const show = (lines: ReadonlyMap<string, MarginLine>, chosenId: string | null): void => {
    for (const [key, element] of shown) {
      if (lines.has(key)) continue;
      element.remove();
      shown.delete(key);
    }
    for (const [key, line] of lines) {
      if (shown.has(key)) continue;
      const element = createLine(line, chosenId, onPick);
      layer.append(element);
      shown.set(key, element);
    }
  };

  return {
    forget: () => places.clear(),
    draw(annotations, window, chosenId) {
      const lines = new Map<number, MarginLine>();
      for (const annotation of annotations) {
        const { from } = extentOf(annotation);
        const place = from >= window.from && from < window.to ? placeOf(from) : null;
        if (!place) continue;
        const line = lines.get(place.top) ?? { ...place, annotations: [] };
        line.annotations.push(annotation);
        lines.set(line.top, line);
      }
      show(new Map([...lines.values()].map((line) => [lineKey(line, chosenId), line])), chosenId);
    },
  };
};

/** In CSS pixels from the top of the layer. */
interface LinePlace {
  readonly top: number;
  readonly height: number;
}

interface MarginLine extends LinePlace {
  readonly annotations: Annotation[];
}

/** Lines with the same key look the same. */
const lineKey = ({ top, height, annotations }: MarginLine, chosenId: string | null): string =>
  JSON.stringify([top, height, ...annotations.map(({ id, tag }) => [id, tag, id === chosenId])]);

const createLine = (
  { top, height, annotations }: MarginLine,
  chosenId: string | null,
  onPick: (annotationId: string, held: MouseEvent) => void,
): HTMLElement => {
  const line = document.createElement('div');
  line.className = 'margin-line';
  line.style.insetBlockStart = `${top}px`;
  line.style.blockSize = `${height}px`;
  const shown = annotations.slice(0, LETTERS_PER_LINE);
  line.append(...shown.map((annotation) => createMark(annotation, annotation.id === chosenId, onPick)));
  if (annotations.length > shown.length) line.append(`+${annotations.length - shown.length}`);
  return line;
};

const createMark = (
  { id, tag }: Annotation,
  isChosen: boolean,
  onPick: (annotationId: string, held: MouseEvent) => void,
): HTMLElement => {
  const mark = document.createElement('span');
  mark.className = `margin-mark tag-${tag}${isChosen ? ' is-chosen' : ''}`;
  mark.textContent = TAG_LETTERS[tag];
  mark.addEventListener('click', (event) => onPick(id, event));
  return mark;
};
