/** The text that is open: what comparing, search and actions know of it. */
import type { Paper } from '#core/paper/paper';
import type { Section } from '#core/paper/sections';
import type { ReaderView } from '../reader/reader-view';

export interface OpenText {
  readonly paper: Paper;
  readonly sections: readonly Section[];
  /** The reader that shows it; null while none does. */
  readonly view: ReaderView | null;
  /** Chooses an annotation; `reveal` also moves the text to it. Null chooses none. */
  choose(annotationId: string | null, reveal: boolean): void;
}
