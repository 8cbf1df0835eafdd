/** A report in words, before it is a page, Markdown or a document of Word. Every text is plain text, none is markup. */
import type { Tag } from '../records/annotation';

export interface ReportText {
  /** BCP 47, of the words. */
  readonly language: string;
  readonly title: string;
  /** In the order in which they are read. */
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | ({ readonly kind: 'table' } & ReportTable)
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'outline'; readonly items: readonly ReportItem[] }
  | { readonly kind: 'decisions'; readonly entries: readonly ReportEntry[] };

export interface ReportFact {
  readonly name: string;
  readonly what: string;
}

export interface ReportTable {
  readonly title: string;
  readonly headings: readonly string[];
  /** As many cells as headings; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** An annotation in an outline. */
export interface ReportItem {
  /** Levels below the top; never more than one deeper than the item before. */
  readonly depth: number;
  /** By which others refer to it: 'C3'. */
  readonly name: string;
  readonly tag: Tag;
  /** What it is there for, and what is said of it: 'for C1', 'high confidence'. */
  readonly said: readonly string[];
  /** Its words in the paper, a passage each. Empty where it was told before. */
  readonly quotes: readonly string[];
  /** Where they stand: section and page; may be empty. */
  readonly place: string;
  /** The analyst's own words; null where there are none. */
  readonly note: ReportFact | null;
}

export interface ReportEntry {
  readonly title: string;
  /** Words of the paper that it is about. */
  readonly words: string;
  /** Who had what. */
  readonly readings: readonly { readonly who: string; readonly what: string }[];
  /** Null when none was given. */
  readonly reason: ReportFact | null;
  readonly facts: readonly string[];
}
