/** The paper with what was tagged in it, as it is put on paper: all of it in words and places, before it is a page. */
import type { WritingDirection } from '../passage/direction';
import type { Tag } from '../records/annotation';
import type { ReportFact } from '../report/report-text';
import type { PrintedBlock } from './printed-blocks';

export interface Printout {
  /** BCP 47, of the words that are not the paper's. */
  readonly language: string;
  /** Of the same words. */
  readonly direction: WritingDirection;
  /** Of the paper: the margin with the signs is where its lines begin. */
  readonly paperDirection: WritingDirection;
  /** What all of it is called: in the running head. */
  readonly title: string;
  /** The title stands above the text too: the text has none of its own, or there is no text. */
  readonly hasHeading: boolean;
  /** Who tagged what and when; may be empty. */
  readonly facts: readonly ReportFact[];
  /** What the marks mean; null for none. */
  readonly legend: PrintedLegend | null;
  /** The text; empty for none. */
  readonly blocks: readonly PrintedBlock[];
  /** How many lines there are under the text: 0 while nothing is compared. */
  readonly lanes: number;
  /** At the end, on a page of their own behind a text. */
  readonly notes: PrintedNotes | null;
}

/** What of it is wanted on paper. */
export interface PrintoutParts {
  readonly hasText: boolean;
  readonly hasNotes: boolean;
  readonly hasLegend: boolean;
}

export interface PrintedLegend {
  readonly title: string;
  readonly tags: readonly { readonly tag: Tag; readonly sign: string; readonly name: string }[];
  /** In the order of their lines, from top to bottom. */
  readonly people: readonly { readonly sign: string; readonly name: string }[];
  /** What words with a wash are; null for nothing that differs. */
  readonly differing: string | null;
  /** A sentence each. */
  readonly explained: readonly string[];
}

export interface PrintedNotes {
  readonly title: string;
  /** Said in place of notes where there are none. */
  readonly nothing: string;
  readonly entries: readonly PrintedNote[];
}

export interface PrintedNote {
  /** The same as in the margin: 'C3', '12'. */
  readonly sign: string;
  /** Null for what is about no single tag. */
  readonly tag: Tag | null;
  /** Words of the paper, to find it again by. */
  readonly words: string;
  /** In one line: likelihood, labels, page. */
  readonly said: readonly string[];
  /** A line each: 'supports': 'C3'. */
  readonly lines: readonly ReportFact[];
  /** The analyst's own words; empty for none. */
  readonly note: string;
}
