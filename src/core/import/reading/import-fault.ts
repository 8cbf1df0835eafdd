/** What can be wrong with a file that should become a paper. */
import type { Encoding } from './encoding';

/** Kinds of files that are no papers, or that Postil does not read. */
export type ForeignFormat = 'doc' | 'zip' | 'picture' | 'spreadsheet' | 'slides';

/** Larger files are no papers; and the whole text is held in memory. */
export const MAX_PAPER_BYTES = 50 * 1024 * 1024;

export type ImportFault =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'empty' }
  /** Nothing in it but pictures of text. `pages` is how many. */
  | { readonly kind: 'scanned'; readonly pages: number }
  /** Encrypted. `isWrong`: a password was given and does not open it. */
  | { readonly kind: 'needs-password'; readonly isWrong: boolean }
  /** Encrypted in a way that no password opens here, as books with a seller's lock. */
  | { readonly kind: 'locked' }
  /** Neither UTF-8 nor UTF-16: perhaps this, of which `preview` shows the beginning. */
  | { readonly kind: 'needs-encoding'; readonly encoding: Encoding; readonly preview: string }
  /** So damaged that nothing can be read. */
  | { readonly kind: 'damaged' }
  /** A file of another kind, as its bytes show. */
  | { readonly kind: 'no-reader'; readonly format: ForeignFormat }
  /** Reading it took longer than papers of its kind may. */
  | { readonly kind: 'out-of-time'; readonly seconds: number }
  /** A zip file beyond the caps that keep a small file from filling the memory. */
  | { readonly kind: 'zip-bomb'; readonly cap: 'entries' | 'bytes' | 'ratio' }
  /** `offset` is that of the first byte that no text has. */
  | { readonly kind: 'binary'; readonly offset: number }
  /** Lists and quotations in each other; `line`, from 1, where one line alone has too many of them. */
  | { readonly kind: 'too-deep'; readonly line: number | null }
  /** The reader broke, which is a fault of Postil and not of the file. */
  | { readonly kind: 'unreadable'; readonly reason: string };
