/** Letters in the margin where annotations begin: the tags told apart without colour. While comparing, signs of cases. */

import type { TextRange } from '#core/passage/range';
import { type Annotation, extentOf } from '#core/records/annotation';
import { TAG_LETTERS } from '#words/tags';
import { caretRect } from '../caret/caret';
import type { TextMap } from '../text/offset-map';

/** More than these on one line are counted instead of shown. */
const LETTERS_PER_LINE = 3;

export interface MarginMark {
  /** Of an annotation, or the key of a case. */
  readonly id: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly letter: string;
  readonly className: string;
}

export interface MarginMarks {
  /** Shows those of the marks that begin in the window. */
  draw(marks: readonly MarginMark[], window: TextRange): void;
  /** The text lies elsewhere now: the next drawing measures it anew. */
  forget(): void;
}

export const annotationMark = (annotation: Annotation, chosenId: string | null): MarginMark => ({
  id: annotation.id,
  from: extentOf(annotation).from,
  letter: TAG_LETTERS[annotation.tag],
  className: `tag-${annotation.tag}${annotation.id === chosenId ? ' is-chosen' : ''}`,
});

export const createMarginMarks = (
  map: TextMap,
  layer: HTMLElement,
  onPick: (id: string, held: MouseEvent) => void,
): MarginMarks => {
  const places = new Map<number, LinePosition>(); // measuring is most of the work …
  const shown = new Map<string, HTMLElement>(); // … and laying out new elements most of the rest

  const placeOf = (offset: number): LinePosition | null => {
    const known = places.get(offset);
    if (known) return known;
    const rect = caretRect(map, offset);
    if (!rect) return null;
    const place = { top: Math.round(rect.top - layer.getBoundingClientRect().top), height: rect.height };
    places.set(offset, place);
    return place;
  };

  const show = (lines: ReadonlyMap<string, MarginLine>): void => {
    for (const [key, element] of shown) {
      if (lines.has(key)) continue;
      element.remove();
      shown.delete(key);
    }
    for (const [key, line] of lines) {
      if (shown.has(key)) continue;
      const element = createLine(line, onPick);
      layer.append(element);
      shown.set(key, element);
    }
  };

  return {
    forget: () => places.clear(),
    draw(marks, window) {
      const lines = new Map<number, MarginLine>();
      for (const mark of marks) {
        const place = mark.from >= window.from && mark.from < window.to ? placeOf(mark.from) : null;
        if (!place) continue;
        const line = lines.get(place.top) ?? { ...place, marks: [] };
        line.marks.push(mark);
        lines.set(line.top, line);
      }
      show(new Map([...lines.values()].map((line) => [lineKey(line), line])));
    },
  };
};

/** In CSS pixels from the top of the layer. */
interface LinePosition {
  readonly top: number;
  readonly height: number;
}

interface MarginLine extends LinePosition {
  readonly marks: MarginMark[];
}

/** Lines with the same key look the same. */
const lineKey = ({ top, height, marks }: MarginLine): string =>
  JSON.stringify([top, height, ...marks.map(({ id, letter, className }) => [id, letter, className])]);

const createLine = (
  { top, height, marks }: MarginLine,
  onPick: (id: string, held: MouseEvent) => void,
): HTMLElement => {
  const line = document.createElement('div');
  line.className = 'margin-line';
  line.style.insetBlockStart = `${top}px`;
  line.style.blockSize = `${height}px`;
  const shown = marks.slice(0, LETTERS_PER_LINE);
  line.append(...shown.map((mark) => createMark(mark, onPick)));
  if (marks.length > shown.length) line.append(`+${marks.length - shown.length}`);
  return line;
};

const createMark = (
  { id, letter, className }: MarginMark,
  onPick: (id: string, held: MouseEvent) => void,
): HTMLElement => {
  const element = document.createElement('span');
  element.className = `margin-mark ${className}`;
  element.textContent = letter;
  element.addEventListener('click', (event) => onPick(id, event));
  return element;
};
