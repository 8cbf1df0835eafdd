/** What the window and the worker that reads papers say to each other. */
import type { ImportResult, SourceFile } from '#core/import/import-paper';
import type { ReadingChoices } from '#core/import/reading/reader';

export interface ReadingOrder {
  readonly file: SourceFile;
  readonly choices: ReadingChoices;
}

export type ReadingAnswer =
  /** Pages or parts. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: ImportResult };
