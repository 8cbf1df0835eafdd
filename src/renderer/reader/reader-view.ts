/** The reader: a paper in a read-only Lexical editor, with selection, caret, painted annotations and margin marks. */

import { createEditor } from 'lexical';
import type { Annotation } from '#core/annotation/annotation';
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import { moveCaret } from '#core/passage/boundaries';
import type { TextRange } from '#core/passage/range';
import { createBlockDescriptions } from './block-descriptions';
import { createCaret } from './caret';
import { type CaretMove, caretMoveOf } from './caret-keys';
import { createMarginMarks } from './margin-marks';
import { createNearBlocks } from './near-blocks';
import { createPainter } from './painter';
import { PaperElementNode, SectionNode } from './paper-nodes';
import { $buildPaperTree } from './paper-tree';
import { annotationAtPoint } from './pick';
import { createReaderSelection, rangeOf } from './reader-selection';
import { createTextMap, type TextMap } from './text-map';

/** The elements that the reader lives in, from the outside in. */
export interface ReaderElements {
  readonly scroller: HTMLElement;
  readonly page: HTMLElement;
  readonly text: HTMLElement;
  readonly marks: HTMLElement;
  readonly caret: HTMLElement;
}

export interface ReaderEvents {
  /** What is selected, null for a mere caret or a selection elsewhere. */
  onSelect(range: TextRange | null): void;
  /** The annotation clicked on, null for a click beside all. */
  onPick(annotationId: string | null): void;
}

export interface ReaderView {
  focus(): void;
  /** Scrolls the range into view if it is out of sight, and puts the caret at its start. */
  reveal(range: TextRange): void;
  collapseSelection(): void;
  /** An annotation was added, changed (give both states) or removed. */
  refresh(changed: readonly Annotation[]): void;
  choose(annotation: Annotation | null): void;
  /** Where the selection is on the screen, to put a toolbar at it. */
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
  const marks = createMarginMarks(map, elements.marks, events.onPick);
  const descriptions = createBlockDescriptions(map, paper, index);
  const caret = createCaret(map, page, elements.caret);
  const listeners = new AbortController();
  let chosen: Annotation | null = null;
  let drawing = 0;
  let painted: TextRange = { from: 0, to: 0 };

  const paint = (): void => {
    painted = near.window();
    painter.paint(painted);
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(drawMarks);
  };
  const drawMarks = (): void => marks.draw(index.overlapping(painted), painted, chosen?.id ?? null);
  const near = createNearBlocks(scroller, text, paper, paint);

  const selection = createReaderSelection(map, (current) => {
    const range = current && rangeOf(current);
    const isCaret = range !== null && range.from === range.to;
    caret.show(isCaret && document.activeElement === text ? range.from : null);
    events.onSelect(isCaret ? null : range);
  });

  const resize = new ResizeObserver(() => {
    marks.forget();
    paint();
    caret.show(null);
  });
  resize.observe(page);

  const move = ({ by, direction }: CaretMove, isExtending: boolean): void => {
    if (by === 'line' || by === 'lineboundary') {
      selection.modify(isExtending ? 'extend' : 'move', direction, by);
    } else {
      const focus =
        by === 'text'
          ? textEdge(paper, direction)
          : moveFocus(paper, selection.current, by, direction, isExtending);
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

  const listen = { signal: listeners.signal };
  text.addEventListener('focus', () => selection.set(selection.current), listen);
  text.addEventListener('blur', () => caret.show(null), listen);
  text.addEventListener(
    'keydown',
    (event) => {
      const note = event.key === 'Enter' ? noteMarkOf(event) : null;
      const wanted = caretMoveOf(event);
      if (note) goToFootnote(note);
      else if (wanted) move(wanted, event.shiftKey);
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
      else if (event.detail === 1 && getSelection()?.isCollapsed)
        events.onPick(annotationAtPoint(map, index, event, chosen));
    },
    listen,
  );
  window.addEventListener('beforeprint', () => painter.paint({ from: 0, to: paper.text.length }), listen);
  window.addEventListener('afterprint', paint, listen);

  descriptions.update(index.inOrder);
  paint();

  return {
    focus: () => text.focus({ preventScroll: true }),
    reveal,
    collapseSelection() {
      const { focus } = selection.current;
      selection.set({ anchor: focus, focus });
    },
    refresh(changed) {
      descriptions.update(changed);
      if (chosen) chosen = index.get(chosen.id) ?? null;
      painter.mark(chosen);
      paint();
    },
    choose(annotation) {
      chosen = annotation;
      painter.mark(annotation);
      drawMarks();
    },
    selectionRect: () => map.liveRange(rangeOf(selection.current))?.getBoundingClientRect() ?? null,
    destroy() {
      listeners.abort();
      resize.disconnect();
      cancelAnimationFrame(drawing);
      near.destroy();
      selection.destroy();
      painter.destroy();
      closeEditor();
    },
  };
};

/** Builds the paper's elements in `text`; returns what takes them out again. */
const mountPaper = (text: HTMLElement, paper: Paper): (() => void) => {
  const editor = createEditor({
    namespace: 'postil-reader',
    editable: false,
    nodes: [SectionNode, PaperElementNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(text);
  editor.update(() => $buildPaperTree(paper), { discrete: true });
  return () => editor.setRootElement(null);
};

const textEdge = (paper: Paper, direction: 'backward' | 'forward'): number =>
  direction === 'forward' ? paper.text.length : 0;

/** Without Shift, a selection first collapses to the end that one moves towards, as everywhere. */
const moveFocus = (
  paper: Paper,
  current: { readonly anchor: number; readonly focus: number },
  by: Exclude<CaretMove['by'], 'line' | 'lineboundary' | 'text'>,
  direction: 'backward' | 'forward',
  isExtending: boolean,
): number => {
  const { from, to } = rangeOf(current);
  if (!isExtending && by === 'character' && from !== to) return direction === 'forward' ? to : from;
  return moveCaret(paper.text, current.focus, by, direction);
};

/** Room left above and below the caret, so that one sees what one is moving towards. */
const SIGHT_MARGIN = 64;

const keepInSight = (scroller: HTMLElement, map: TextMap, offset: number): void => {
  const rect = map.liveRange({ from: offset, to: offset })?.getBoundingClientRect();
  if (!rect) return;
  const view = scroller.getBoundingClientRect();
  const above = view.top + SIGHT_MARGIN - rect.top;
  const below = rect.bottom - (view.bottom - SIGHT_MARGIN);
  if (above > 0) scroller.scrollBy({ top: -above });
  else if (below > 0) scroller.scrollBy({ top: below });
};

const revealRange = (scroller: HTMLElement, map: TextMap, paper: Paper, range: TextRange): void => {
  const rect = map.liveRange(range)?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  if (rect && rect.top >= view.top && Math.min(rect.bottom, rect.top + view.height / 2) <= view.bottom)
    return;
  const index = paper.blocks.findLastIndex(({ from }) => from <= range.from);
  // Sections off screen have only estimated heights: first bring the block there, then look where it really is.
  map.blockElement(index)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const placed = map.liveRange(range)?.getBoundingClientRect();
  if (placed) scroller.scrollBy({ top: placed.top - view.top - view.height / 3, behavior: 'instant' });
};

const noteMarkOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;

const footnoteOf = (paper: Paper, mark: HTMLElement): TextRange | undefined =>
  paper.blocks.find((block) => block.kind === 'footnote' && block.label === mark.dataset['note']);
