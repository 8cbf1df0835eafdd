/** What can be wrong with a file that should become a paper, and the sentence that says so. */

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

/** Says what is wrong with the file called `name`, where, and what to do about it. */
export const describeImportFault = (name: string, fault: ImportFault): string => {
  switch (fault.kind) {
    case 'too-large':
      return `“${name}” is ${megabytes(fault.bytes)} and papers may have up to ${megabytes(MAX_PAPER_BYTES)}: split it and open the parts.`;
    case 'empty':
      return `“${name}” has no text in it: check that it is the right file and that it was saved.`;
    case 'binary':
      return `“${name}” is not a text file (its byte ${ordinal(fault.offset)} is a control code): export it as Markdown or plain text and open that.`;
    case 'not-utf8':
      return `“${name}” is not in UTF-8 (its byte ${ordinal(fault.offset)} does not fit): save it as UTF-8 in a text editor and open it again.`;
    case 'too-deep':
      return `“${name}” has lists or quotations nested too deep to be read${fault.line === null ? '' : ` (its line ${fault.line.toLocaleString('en')})`}: take some of the nesting out, or open it as plain text (.txt).`;
    case 'unreadable':
      return `“${name}” could not be read, which is a fault of Postil (${fault.reason}): open it as plain text (.txt), and please report it.`;
  }
};

/** Rounded up, so that a file just above the cap never reads as being just at it. */
const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

/** People count bytes from 1. */
const ordinal = (offset: number): string => (offset + 1).toLocaleString('en');
