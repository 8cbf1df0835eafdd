/** What a thread that reads papers and whoever started it say to each other. */
import type { ImportResult, SourceFile } from './import-paper';
import type { ReadingChoices } from './reading/reader';

export interface ReadingOrder {
  readonly file: SourceFile;
  readonly choices: ReadingChoices;
}

export type ReadingAnswer =
  /** Pages or parts. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: ImportResult };
