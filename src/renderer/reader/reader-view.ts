/** The reader: a paper in a read-only Lexical editor, with selection, caret, painted annotations and margin marks. */

import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { FixedPaper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { annotationAtPoint } from './caret/pick';
import type { ComparedText, ShownCase } from './compared/compared-text';
import { createReaderDrawing } from './reader-drawing';
import type { ReaderElements, ReaderEvents, ReaderGround } from './reader-ground';
import { listenToReader } from './reader-input';
import { createReaderSelecting } from './reader-selecting';
import { mountPaper } from './text/mount-paper';
import { createTextMap } from './text/offset-map';
import type { ReadingPlace } from './text/place-keeper';
import { keepInSight, revealRange } from './text/sight';

export interface ReaderView {
  focus(): void;
  /** Scrolls the range into view if it is out of sight, and puts the caret at its start. */
  reveal(range: TextRange): void;
  /** Scrolls the range into view and leaves the caret where it is. */
  bringIntoSight(range: TextRange): void;
  /** Scrolls to where one read before, and puts the caret there. */
  goBackTo(place: ReadingPlace): void;
  /** Where the caret stands, also while the focus is elsewhere; of a selection, the end that moves. */
  readonly caret: number;
  setCaret(offset: number): void;
  /** Selects the range, also while the focus is elsewhere, and scrolls it into view. */
  select(range: TextRange): void;
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
  paper: FixedPaper,
  index: AnnotationIndex,
  events: ReaderEvents,
): ReaderView => {
  const { scroller, text } = elements;
  const closeEditor = mountPaper(text, paper);
  text.tabIndex = 0; // it has a caret of its own, so it takes part in the order of focus
  const map = createTextMap(text, paper);
  const ground: ReaderGround = { elements, paper, index, events, map };
  const drawing = createReaderDrawing(ground);
  const selecting = createReaderSelecting(ground, drawing);
  const stopListening = listenToReader(ground, drawing, selecting);
  const { painter, strip, comparing } = drawing;
  drawing.paint();
  return {
    focus: () => text.focus({ preventScroll: true }),
    reveal: selecting.reveal,
    bringIntoSight: (range) => revealRange(scroller, map, paper, range),
    goBackTo(place) {
      drawing.place.goBackTo(place);
      selecting.setCaret(place.offset);
    },
    get caret() {
      return selecting.focusNow();
    },
    setCaret(offset) {
      selecting.setCaret(offset);
      keepInSight(scroller, map, offset);
    },
    select: selecting.select,
    keepInSight: (offset) => keepInSight(scroller, map, offset),
    keepSelection: selecting.keep,
    collapseSelection: selecting.collapse,
    refresh: drawing.refresh,
    choose: drawing.choose,
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
      drawing.drawMarks();
    },
    selectionRect: selecting.rect,
    destroy() {
      stopListening();
      drawing.destroy();
      selecting.destroy();
      closeEditor();
    },
  };
};
