/** Where what floats stands: beside what it belongs to, within the window. Loaded when something first floats. */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom';

/** In CSS pixels: what is lower than this shows no choice; what is higher hides what it is about. */
const SMALLEST = 160;
const LARGEST = 560;

/** Below its button, or above it where there is no room, and no higher than the room. Returns what ends it. */
export const placeAtButton = (button: HTMLElement, element: HTMLElement): (() => void) =>
  autoUpdate(button, element, async () => {
    const { x, y } = await computePosition(button, element, {
      placement: 'bottom-end',
      strategy: 'fixed',
      middleware: [
        offset(6),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) => {
            element.style.maxBlockSize = `${Math.min(Math.max(availableHeight, SMALLEST), LARGEST)}px`;
          },
        }),
      ],
    });
    move(element, x, y);
  });

/** Above what is selected, or below it where there is no room. Returns what ends it. */
export const placeAtSelection = (selection: ReferenceElement, element: HTMLElement): (() => void) =>
  autoUpdate(selection, element, async () => {
    const { x, y } = await computePosition(selection, element, {
      placement: 'top',
      strategy: 'fixed',
      middleware: [offset(8), flip(), shift({ padding: 8 })],
    });
    move(element, x, y);
  });

const move = (element: HTMLElement, x: number, y: number): void => {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
};
