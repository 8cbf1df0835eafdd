/** Handles at both ends of each passage of the chosen annotation, to move them by mouse or finger. */

import { overlaps, type TextRange } from '#core/passage/range';
import type { PassageEnd } from '#core/passage/stops';
import type { Annotation } from '#core/records/annotation';
import type { TextMap } from '../text/offset-map';

/** What a handle holds, and where that was on the screen when it was taken. */
export interface Grip {
  readonly annotation: Annotation;
  /** The index of the passage. */
  readonly passage: number;
  readonly end: PassageEnd;
  readonly place: HandlePosition;
}

/** Of the edge of the passage's first or last character, in CSS pixels of the viewport. */
interface HandlePosition {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

export interface Handles {
  /** Shows handles for those of the annotation's passages that reach into the window; null takes them away. */
  draw(annotation: Annotation | null, window: TextRange): void;
}

/** A knob outside of the line: above it at a passage's start, below it at its end. */
const KNOB = 8;

export const createHandles = (
  map: TextMap,
  layer: HTMLElement,
  onGrab: (event: PointerEvent, element: HTMLElement, grip: Grip) => void,
): Handles => {
  const shown = new Map<string, { readonly element: HTMLElement; grip: Grip }>();

  const show = (key: string, grip: Grip): HTMLElement => {
    const known = shown.get(key);
    if (known) {
      known.grip = grip;
      return known.element;
    }
    const element = document.createElement('div');
    const entry = { element, grip };
    element.addEventListener('pointerdown', (event) => onGrab(event, element, entry.grip));
    shown.set(key, entry);
    layer.append(element);
    return element;
  };

  return {
    draw(annotation, window) {
      const grips = annotation ? gripsOf(map, annotation, window) : [];
      const origin = layer.getBoundingClientRect();
      for (const [key, { element }] of shown) {
        if (grips.some((grip) => keyOf(grip) === key)) continue;
        element.remove();
        shown.delete(key);
      }
      // Elements are kept, not made anew: the one being dragged has the pointer.
      for (const grip of grips) positionHandle(show(keyOf(grip), grip), grip, origin);
    },
  };
};

const keyOf = ({ passage, end }: Grip): string => `${passage}-${end}`;

const gripsOf = (map: TextMap, annotation: Annotation, window: TextRange): Grip[] =>
  annotation.passages.flatMap((range, passage) =>
    overlaps(range, window)
      ? (['start', 'end'] as const).flatMap((end) => {
          const place = edgeOf(map, range, end);
          return place ? [{ annotation, passage, end, place }] : [];
        })
      : [],
  );

const edgeOf = (map: TextMap, { from, to }: TextRange, end: PassageEnd): HandlePosition | null => {
  // Asked of the character itself: a mere place between two lines could mean either of them.
  const character = map.liveRange(end === 'start' ? { from, to: from + 1 } : { from: to - 1, to });
  const rects = [...(character?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  const rect = end === 'start' ? rects[0] : rects.at(-1);
  if (!character || !rect) return null;
  const isAtLeft = (end === 'start') === isLeftToRight(character.startContainer);
  return { x: isAtLeft ? rect.left : rect.right, top: rect.top, height: rect.height };
};

const isLeftToRight = ({ parentElement }: Node): boolean =>
  parentElement === null || getComputedStyle(parentElement).direction === 'ltr';

const positionHandle = (element: HTMLElement, grip: Grip, origin: DOMRect): void => {
  const { annotation, end, place } = grip;
  element.className = `passage-handle is-${end} tag-${annotation.tag}`;
  element.style.insetInlineStart = `${place.x - origin.left}px`;
  element.style.insetBlockStart = `${place.top - origin.top - (end === 'start' ? KNOB : 0)}px`;
  element.style.blockSize = `${place.height + KNOB}px`;
};
