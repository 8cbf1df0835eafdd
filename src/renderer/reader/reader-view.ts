/** The reader: a paper in a read-only Lexical editor, with selection, caret, painted annotations and margin marks. */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { createCaret } from './caret/caret';
import { type CaretMove, caretMoveOf } from './caret/caret-keys';
import { dragEnd, type EndMove } from './caret/end-drag';
import { movedFocus } from './caret/focus-move';
import { createHandles } from './caret/handles';
import { createKeptRanges, isAdding } from './caret/kept-ranges';
import { annotationAtPoint, offsetAtPoint } from './caret/pick';
import { createReaderSelection, rangeOf } from './caret/reader-selection';
import type { ComparedText, ShownCase } from './compared/compared-text';
import { createComparedView } from './compared/compared-view';
import { annotationMark, createMarginMarks, type MarginMark } from './paint/margin-marks';
import { createPainter } from './paint/painter';
import { createStrip } from './strip/strip';
import { createOutline } from './strip/strip-scale';
import { createBlockDescriptions } from './text/block-descriptions';
import { footnoteOf, noteMarkOf } from './text/footnote-marks';
import { createIdleTask } from './text/idle-task';
import { mountPaper } from './text/mount-paper';
import { createNearBlocks } from './text/near-blocks';
import { createTextMap } from './text/offset-map';
import { keepInSight, partInSight, revealRange } from './text/sight';

/** The elements that the reader lives in, from the outside in. */
export interface ReaderElements {
  readonly scroller: HTMLElement;
  readonly page: HTMLElement;
  readonly text: HTMLElement;
  readonly marks: HTMLElement;
  readonly handles: HTMLElement;
  readonly caret: HTMLElement;
  readonly strip: HTMLElement;
  readonly signs: HTMLElement;
  readonly legend: HTMLElement;
}

export interface ReaderEvents {
  /** What is selected, null for a mere caret or a selection elsewhere; and what was selected before and is kept. */
  onSelect(range: TextRange | null, kept: readonly TextRange[]): void;
  /** The annotation clicked on, null for a click beside all; and the keys that were held. */
  onPick(annotationId: string | null, held: MouseEvent): void;
  /** One is reading at `offset`: the caret while its paragraph is in sight, else what stands in the upper half. */
  onMove(offset: number): void;
  /** Selected with Ctrl or Cmd, for the chosen annotation. */
  onAddPassage(range: TextRange): void;
  /** An end of a passage was dragged elsewhere. It stays painted there until the promise resolves. */
  onMoveEnd(move: EndMove): Promise<void>;
}

export interface ReaderView {
  focus(): void;
  /** Scrolls the range into view if it is out of sight, and puts the caret at its start. */
  reveal(range: TextRange): void;
  /** Scrolls the range into view and leaves the caret where it is. */
  bringIntoSight(range: TextRange): void;
  /** Where the caret stands, also while the focus is elsewhere; of a selection, the end that moves. */
  readonly caret: number;
  placeCaret(offset: number): void;
  /** Scrolls no further than needed to see the place, and leaves the caret where it is. */
  keepInSight(offset: number): void;
  /** Keeps what is selected, to select something else besides. */
  keepSelection(): void;
  /** Nothing is selected any more, nor kept; the caret stays where the selection ended. */
  collapseSelection(): void;
  /** An annotation was added, changed (give both states) or removed. */
  refresh(changed: readonly Annotation[]): void;
  choose(annotation: Annotation | null): void;
  /** The annotation painted at a point of the screen; the shortest of several. */
  annotationAt(point: { readonly clientX: number; readonly clientY: number }): string | null;
  /** What a search has found, in text order, and the index of the one looked at. */
  showHits(hits: readonly TextRange[], current: number | null): void;
  /** Outlines what is related to the chosen annotation. */
  showRelated(annotations: readonly Annotation[]): void;
  /** Shows what people tagged, instead of what I did; null shows mine again. The text in sight stays where it is. */
  showCompared(compared: ComparedText | null): void;
  /** Marks the case of the comparison that is looked at. */
  showCase(shown: ShownCase | null): void;
  /** Where the selection is seen on the screen, to put a toolbar at it. */
  selectionRect(): DOMRect | null;
  destroy(): void;
}

export const createReaderView = (
  elements: ReaderElements,
  paper: Paper,
  index: AnnotationIndex,
  events: ReaderEvents,
): ReaderView => {
  const { scroller, page, text } = elements;
  const closeEditor = mountPaper(text, paper);
  text.tabIndex = 0; // it has a caret of its own, so it takes part in the order of focus
  const map = createTextMap(text, paper);
  const painter = createPainter(map, index);
  const marks = createMarginMarks(map, elements.marks, (id, held) => {
    if (comparing.compared) comparing.compared.onPickCase(id);
    else events.onPick(id, held);
  });
  const descriptions = createBlockDescriptions(map, paper, index);
  const caret = createCaret(map, page, elements.caret);
  const outline = createOutline(scroller, text, paper);
  const strip = createStrip(elements.strip, scroller, outline, index);
  const listeners = new AbortController();
  let chosen: Annotation | null = null;
  /** The chosen annotation with an end where it is being dragged to. */
  let dragged: Annotation | null = null;
  let drawing = 0;
  let painted: TextRange = { from: 0, to: 0 };

  const paint = (): void => {
    painted = near.window();
    painter.paint(painted);
    comparing.paint(painted);
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(drawMarks);
    handlesDrawing.ask();
  };
  const drawMarks = (): void => {
    const ofCases = comparing.drawSigns(painted);
    const ofMine = (): MarginMark[] =>
      index.overlapping(painted).map((one) => annotationMark(one, chosen?.id ?? null));
    marks.draw(comparing.compared ? ofCases : ofMine(), painted);
  };
  const near = createNearBlocks(scroller, text, paper, paint);
  const comparing = createComparedView(elements, map, descriptions, () => {
    painter.showTags(comparing.compared === null);
    marks.forget();
    strip.showCompared(comparing.compared);
    paint();
  });

  const paintAll = (): void => {
    for (const one of [painter, comparing]) one.paint({ from: 0, to: paper.text.length });
  };
  const preview = (annotation: Annotation | null): void => {
    dragged = annotation;
    painter.preview(annotation);
    painter.mark(annotation ?? chosen);
    painter.paint(painted);
    drawHandles();
  };
  const handles = createHandles(map, elements.handles, (event, element, grip) => {
    if (event.button !== 0 || dragged) return;
    event.preventDefault(); // the focus and the selection stay as they are
    const commit = (move: EndMove): void => void events.onMoveEnd(move).finally(() => preview(null));
    dragEnd(event, element, grip, { scroller, map, text: paper.text, preview, commit });
  });
  const drawHandles = (): void => handles.draw(comparing.compared ? null : (dragged ?? chosen), painted);
  const handlesDrawing = createIdleTask(drawHandles);

  let selected: TextRange | null = null;
  const selection = createReaderSelection(map, (current) => {
    const range = current && rangeOf(current);
    const isCaret = range !== null && range.from === range.to;
    caret.show(isCaret && document.activeElement === text ? range.from : null);
    selected = isCaret ? null : range;
    events.onSelect(selected, kept.ranges);
    if (current) tellMove();
  });
  const tellMove = (): void => events.onMove(near.readingAt(selection.current.focus));
  const kept = createKeptRanges(text, selection, {
    hasChosen: () => chosen !== null,
    onAddPassage(range) {
      collapse();
      events.onAddPassage(range);
    },
    onChange(ranges) {
      painter.showKept(ranges);
      events.onSelect(selected, ranges);
    },
  });
  const collapse = (): void => {
    kept.clear();
    const { focus } = selection.read() ?? selection.current;
    selection.set({ anchor: focus, focus });
  };

  const measureAnew = (): void => {
    marks.forget();
    comparing.forget();
    strip.forget();
    paint();
    caret.show(null);
  };
  const resize = new ResizeObserver(measureAnew);
  for (const element of [page, elements.strip]) resize.observe(element);

  const move = ({ by, direction }: CaretMove, isExtending: boolean): void => {
    if (by === 'line' || by === 'lineboundary') {
      selection.modify(isExtending ? 'extend' : 'move', direction, by);
    } else {
      const focus = movedFocus(paper.text, selection.current, { by, direction }, isExtending);
      selection.set({ anchor: isExtending ? selection.current.anchor : focus, focus });
    }
    keepInSight(scroller, map, selection.current.focus);
  };

  const reveal = (range: TextRange): void => {
    selection.set({ anchor: range.from, focus: range.from });
    revealRange(scroller, map, paper, range);
  };
  const goToFootnote = (mark: HTMLElement): void => {
    const footnote = footnoteOf(paper, mark);
    if (!footnote) return;
    text.focus({ preventScroll: true });
    reveal(footnote);
  };

  const pickAt = (event: MouseEvent): void => {
    const { compared } = comparing;
    events.onPick(compared ? null : annotationAtPoint(map, index, event, chosen), event);
    const offset = compared && offsetAtPoint(map, event);
    if (offset !== null) compared?.onPick(offset);
  };

  const listen = { signal: listeners.signal };
  scroller.addEventListener('scroll', tellMove, { ...listen, passive: true });
  text.addEventListener('focus', () => selection.set(selection.current), listen);
  text.addEventListener('blur', () => caret.show(null), listen);
  text.addEventListener(
    'keydown',
    (event) => {
      const note = event.key === 'Enter' ? noteMarkOf(event) : null;
      const wanted = caretMoveOf(event);
      if (note) goToFootnote(note);
      else if (wanted) move(wanted, event.shiftKey);
      else if (event.key === 'Enter' && comparing.compared)
        comparing.compared.onPick(selection.current.focus);
      else return;
      event.preventDefault();
    },
    listen,
  );
  text.addEventListener(
    'click',
    (event) => {
      const note = noteMarkOf(event);
      if (note) goToFootnote(note);
      else if (event.detail === 1 && !isAdding(event) && getSelection()?.isCollapsed) pickAt(event);
    },
    listen,
  );
  window.addEventListener('beforeprint', paintAll, listen);
  window.addEventListener('afterprint', paint, listen);
  document.fonts.addEventListener('loadingdone', measureAnew, listen);

  const showChosen = (annotation: Annotation | null): void => {
    chosen = annotation;
    painter.mark(dragged ?? annotation);
    strip.choose(annotation);
  };

  descriptions.update(index.inOrder);
  paint();

  return {
    focus: () => text.focus({ preventScroll: true }),
    reveal,
    bringIntoSight: (range) => revealRange(scroller, map, paper, range),
    get caret() {
      return (selection.read() ?? selection.current).focus; // a click is reported only in a later task
    },
    placeCaret(offset) {
      selection.set({ anchor: offset, focus: offset });
      keepInSight(scroller, map, offset);
    },
    keepInSight: (offset) => keepInSight(scroller, map, offset),
    keepSelection() {
      kept.keep();
      const { focus } = selection.current;
      selection.set({ anchor: focus, focus });
    },
    collapseSelection: collapse,
    refresh(changed) {
      descriptions.update(changed);
      if (chosen) showChosen(index.get(chosen.id) ?? null);
      strip.refresh();
      paint();
    },
    choose(annotation) {
      showChosen(annotation);
      drawMarks();
      handlesDrawing.ask();
    },
    annotationAt: (point) => annotationAtPoint(map, index, point, null),
    showHits(hits, current) {
      painter.showHits(hits, current);
      strip.showHits(hits, current);
    },
    showRelated: painter.showRelated,
    showCompared: comparing.show,
    showCase(shown) {
      comparing.lookAt(shown);
      strip.frame(shown?.passages ?? []);
      drawMarks();
    },
    selectionRect() {
      const range = selected ?? kept.ranges.at(-1) ?? rangeOf(selection.current);
      const rect = map.liveRange(range)?.getBoundingClientRect();
      return rect ? partInSight(scroller, rect) : null;
    },
    destroy() {
      listeners.abort();
      resize.disconnect();
      cancelAnimationFrame(drawing);
      handlesDrawing.cancel();
      strip.destroy();
      kept.destroy();
      near.destroy();
      comparing.destroy();
      descriptions.destroy();
      selection.destroy();
      painter.destroy();
      closeEditor();
    },
  };
};
