/** Remarks of a reader: what it left out, changed or had to guess. Data; the sentences are made where they are shown. */

export type RemarkShape =
  /** Pictures, drawings and other objects that have no words. */
  | { readonly kind: 'pictures-left-out'; readonly count: number }
  /** Pages, from 1, on which nothing can be read: scans. */
  | { readonly kind: 'pages-without-text'; readonly pages: readonly number[] }
  /** Pages, from 1, with signs whose font does not say which letters they are. */
  | { readonly kind: 'unknown-signs'; readonly pages: readonly number[] }
  /** The file is damaged, and what could be read of it was. */
  | { readonly kind: 'damaged' }
  /** Tracked changes: what was inserted is text, what was deleted is not. */
  | { readonly kind: 'changes-accepted'; readonly count: number }
  /** Stretches of text that are set to be hidden: neither shown nor printed. */
  | { readonly kind: 'hidden-left-out'; readonly count: number }
  /** Only the article of a web page was read; `words` were left out around it. */
  | { readonly kind: 'furniture-left-out'; readonly words: number }
  /** The bytes do not say what encoding they are in. */
  | { readonly kind: 'encoding-chosen'; readonly encoding: string }
  /** Two halves of a paragraph were joined here without a page break that shows it. */
  | { readonly kind: 'join-guessed' }
  /** Running heads, page numbers and line numbers that are no text. */
  | { readonly kind: 'page-lines-left-out'; readonly count: number }
  /** Words that stand in text boxes or turned round, moved to where they interrupt nothing. */
  | { readonly kind: 'set-apart'; readonly count: number }
  /** Parts of the file that could not be read, as it names them. */
  | { readonly kind: 'parts-left-out'; readonly names: readonly string[] };

/** `at` is where in the canonical text it belongs; null when it concerns the whole paper. */
export type Remark = RemarkShape & { readonly at: number | null };
