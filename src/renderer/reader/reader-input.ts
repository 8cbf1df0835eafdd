/** Keys, clicks, scrolling, printing and another size, turned into what they mean for the reader. */
import { caretMoveOf } from './caret/caret-keys';
import { annotationAtPoint, offsetAtPoint } from './caret/pick';
import type { ReaderDrawing } from './reader-drawing';
import type { ReaderGround } from './reader-ground';
import { isMenuKey, listenForMenu, menuAtCaret } from './reader-menu';
import type { ReaderSelecting } from './reader-selecting';
import { footnoteOf, noteMarkOf } from './text/footnote-marks';

/** Returns what stops listening. */
export const listenToReader = (
  ground: ReaderGround,
  drawing: ReaderDrawing,
  selecting: ReaderSelecting,
): (() => void) => {
  const { page, scroller, strip, text } = ground.elements;
  const measureAnew = (): void => {
    drawing.measureAnew();
    selecting.hideCaret();
  };
  const resize = new ResizeObserver(measureAnew);
  for (const element of [page, strip]) resize.observe(element);
  const listeners = new AbortController();
  const listen = { signal: listeners.signal };
  scroller.addEventListener('scroll', selecting.tellMove, { ...listen, passive: true });
  text.addEventListener('focus', selecting.restore, listen);
  text.addEventListener('blur', selecting.hideCaret, listen);
  text.addEventListener('keydown', (event) => followKey(event, ground, drawing, selecting), listen);
  text.addEventListener('click', (event) => followClick(event, ground, drawing, selecting), listen);
  listenForMenu(ground, drawing, selecting, listeners.signal);
  window.addEventListener('beforeprint', drawing.paintAll, listen);
  window.addEventListener('afterprint', drawing.paint, listen);
  document.fonts.addEventListener('loadingdone', measureAnew, listen);
  return () => {
    listeners.abort();
    resize.disconnect();
  };
};

const followKey = (
  event: KeyboardEvent,
  ground: ReaderGround,
  { comparing }: ReaderDrawing,
  selecting: ReaderSelecting,
): void => {
  const note = event.key === 'Enter' ? noteMarkOf(event) : null;
  const wanted = caretMoveOf(event);
  if (note) goToFootnote(note, ground, selecting);
  else if (wanted) selecting.move(wanted, event.shiftKey);
  else if (isMenuKey(event)) ground.events.onMenu(menuAtCaret(ground, selecting));
  else if (event.key === 'Enter' && comparing.compared) comparing.compared.onPick(selecting.focus);
  else return;
  event.preventDefault();
};

const followClick = (
  event: MouseEvent,
  ground: ReaderGround,
  drawing: ReaderDrawing,
  selecting: ReaderSelecting,
): void => {
  const note = noteMarkOf(event);
  if (note) goToFootnote(note, ground, selecting);
  else if (event.detail === 1 && !event.ctrlKey && !event.metaKey && getSelection()?.isCollapsed)
    pickAt(event, ground, drawing);
};

const pickAt = (event: MouseEvent, { map, index, events }: ReaderGround, drawing: ReaderDrawing): void => {
  const { compared } = drawing.comparing;
  events.onPick(compared ? null : annotationAtPoint(map, index, event, drawing.chosen), event);
  const offset = compared && offsetAtPoint(map, event);
  if (offset !== null) compared?.onPick(offset);
};

const goToFootnote = (
  mark: HTMLElement,
  { paper, elements }: ReaderGround,
  selecting: ReaderSelecting,
): void => {
  const footnote = footnoteOf(paper, mark);
  if (!footnote) return;
  elements.text.focus({ preventScroll: true });
  selecting.reveal(footnote);
};
