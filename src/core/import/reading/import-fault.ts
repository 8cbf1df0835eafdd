/** What can be wrong with a file that should become a paper. */

/** Larger files are no papers; and the whole text is held in memory. */
export const MAX_PAPER_BYTES = 50 * 1024 * 1024;

export type ImportFault =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'empty' }
  /** `offset` is that of the first byte that no text has. */
  | { readonly kind: 'binary'; readonly offset: number }
  /** `offset` is that of the first byte that cannot be UTF-8. */
  | { readonly kind: 'not-utf8'; readonly offset: number }
  /** Lists and quotations in each other; `line`, from 1, where one line alone has too many of them. */
  | { readonly kind: 'too-deep'; readonly line: number | null }
  /** The reader broke, which is a fault of Postil and not of the file. */
  | { readonly kind: 'unreadable'; readonly reason: string };
