/** The edition of the Markdown reader: what was read by an earlier one is read by it for ever. */
export type Edition = 1 | 2;
