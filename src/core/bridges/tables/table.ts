/** A table of cells, for spreadsheets and for whoever reads one on a terminal. */

export type Cell = string | number | null;

export interface Table {
  readonly headings: readonly string[];
  /** As many cells as headings. */
  readonly rows: readonly (readonly Cell[])[];
}
