/** What all parts of the reader stand on: the paper, its elements in the page, my annotations, and whom it tells. */
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { FixedPaper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { EndMove } from './caret/end-drag';
import type { TextMap } from './text/offset-map';
import type { ReadingPlace } from './text/place-keeper';

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

/** A menu is asked for: by the other button of the mouse or a long press, or by a key. */
export interface MenuRequest {
  /** On the screen: the point, or what is seen of the selection or the caret. */
  readonly at: DOMRect;
  /** The character pointed at, or the caret; null for a click beside the text. */
  readonly offset: number | null;
  /** Whether it is asked for what is selected. */
  readonly isForSelection: boolean;
  readonly isByPointer: boolean;
}

export interface ReaderEvents {
  /** What is selected, null for a mere caret or a selection elsewhere; and what was selected before and is kept. */
  onSelect(range: TextRange | null, kept: readonly TextRange[]): void;
  /** The annotation clicked on, null for a click beside all; and the keys that were held. */
  onPick(annotationId: string | null, held: MouseEvent): void;
  /** One is reading at `offset`: the caret while its paragraph is in sight, else what stands in the upper half. */
  onMove(offset: number): void;
  /** The text has come to rest at this place; null for the beginning of the paper. */
  onPlace(place: ReadingPlace | null): void;
  /** Selected with Ctrl or Cmd, for the chosen annotation. */
  onAddPassage(range: TextRange): void;
  /** An end of a passage was dragged elsewhere. It stays painted there until the promise resolves. */
  onMoveEnd(move: EndMove): Promise<void>;
  /** What was clicked outside of the selection has the caret by then, and the text has the focus. */
  onMenu(request: MenuRequest): void;
}

export interface ReaderGround {
  readonly elements: ReaderElements;
  readonly paper: FixedPaper;
  readonly index: AnnotationIndex;
  readonly events: ReaderEvents;
  readonly map: TextMap;
}
