/** What a reader makes of a source text, and what a reader is. */
import type { PaperContent, PaperMetadata } from '../../paper/paper';

export interface Reading {
  readonly content: PaperContent;
  readonly metadata: PaperMetadata;
}

/** `source` is NFC with `\n` as its only line end; `fileTitle` serves where the paper names no title. */
export type Reader = (source: string, fileTitle: string) => Reading;
