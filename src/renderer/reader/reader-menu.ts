/** The menu of the text is asked for: by a click of the other button or a long press, or by a key at the caret. */
import type { TextRange } from '#core/passage/range';
import { extentOf } from '#core/records/annotation';
import { caretAtPoint, offsetAtPoint } from './caret/pick';
import type { ReaderDrawing } from './reader-drawing';
import type { MenuRequest, ReaderGround } from './reader-ground';
import type { ReaderSelecting } from './reader-selecting';

/** The keys with which every program opens such a menu. */
export const isMenuKey = ({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && (key === 'ContextMenu' || (key === 'F10' && shiftKey));

/** Until the signal: a click inside what is selected leaves that; any other puts the caret where it is. */
export const listenForMenu = (
  ground: ReaderGround,
  drawing: ReaderDrawing,
  selecting: ReaderSelecting,
  signal: AbortSignal,
): void => {
  const { handles, text } = ground.elements;
  // As it was when the button went down: a Mac selects the word there before it asks for the menu.
  let selected: readonly TextRange[] = [];
  const press = (): void => {
    selected = selecting.ranges();
  };
  const ask = (event: PointerEvent): void => {
    event.preventDefault(); // nor is the desktop window's own menu asked for then
    if (isOfNoPointer(event)) {
      ground.events.onMenu(menuAtCaret(ground, selecting));
      return;
    }
    // A long press has selected the word there, as it does everywhere.
    const ranges = event.pointerType === 'touch' ? selecting.ranges() : selected;
    const offset = offsetAtPoint(ground.map, event);
    const isForSelection = offset !== null && ranges.some(({ from, to }) => from <= offset && offset < to);
    if (!isForSelection) selecting.collapse(caretAtPoint(ground.map, event) ?? undefined);
    tell(event, { offset, isForSelection });
  };
  /** A handle lies over the text: the annotation that it is of is meant. */
  const askAtHandle = (event: PointerEvent): void => {
    event.preventDefault();
    tell(event, { offset: drawing.chosen && extentOf(drawing.chosen).from, isForSelection: false });
  };
  const tell = (
    { clientX, clientY }: PointerEvent,
    there: Pick<MenuRequest, 'offset' | 'isForSelection'>,
  ): void => {
    text.focus({ preventScroll: true });
    ground.events.onMenu({ at: new DOMRect(clientX, clientY), isByPointer: true, ...there });
  };
  text.addEventListener('pointerdown', press, { signal });
  text.addEventListener('contextmenu', ask, { signal });
  handles.addEventListener('contextmenu', askAtHandle, { signal });
};

/** A screen reader asks so. */
const isOfNoPointer = ({ button, pointerType }: PointerEvent): boolean =>
  button < 0 && pointerType !== 'touch';

export const menuAtCaret = ({ elements }: ReaderGround, selecting: ReaderSelecting): MenuRequest => ({
  at: selecting.rect() ?? elements.text.getBoundingClientRect(),
  offset: selecting.focusNow(),
  isForSelection: selecting.ranges().length > 0,
  isByPointer: false,
});
