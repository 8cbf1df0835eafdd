/** The text that is open: what comparing, search and actions know of it. */
import type { FixedPaper } from '#core/paper/paper';
import type { Section } from '#core/paper/sections';
import type { ReaderView } from '../reader/reader-view';

export interface OpenText {
  /** What it is called can be corrected while it is open: see `paperOf`. */
  readonly paper: FixedPaper;
  readonly sections: readonly Section[];
  /** The reader that shows it; null while none does. */
  readonly view: ReaderView | null;
  /** Chooses an annotation; `reveal` also moves the text to it. Null chooses none. */
  choose(annotationId: string | null, reveal: boolean): void;
}
