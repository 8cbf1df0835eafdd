/** What a bridge is given to write, and what it makes of it. */
import type { ClaimSet } from '../../files/write-claim-set';
import type { PaperPlaces } from '../../paper/paper-places';
import type { SentPaper } from '../../records/sent-set';
import type { ReportedSet } from '../../report/argument-report';
import type { ReportText } from '../../report/report-text';
import type { Loss } from './loss';

export interface WriteInput {
  /** One analyst's of one paper each, in the order in which they are to stand. */
  readonly sets: readonly ClaimSet[];
  /** Null for a paper of which only the text is known. */
  readonly placesIn: (paper: SentPaper) => PaperPlaces | null;
  /** Says a report in somebody's language. */
  readonly wordReport: (sets: readonly ReportedSet[]) => ReportText;
}

export interface WrittenFile {
  /** What comes after the name that a person gives to all of it: `.csv`. */
  readonly ending: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same bytes for the same input. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly losses: readonly Loss[];
}

/** Takes set after set and gives out bytes when they are ready, so that more can be written than memory holds. */
export interface SetStream {
  add(set: ClaimSet): void;
  /** What was lost of all of them. */
  end(): readonly Loss[];
}

/** More of the file with that ending; of a file that stays empty no bytes, once. */
export type PutBytes = (ending: string, bytes: Uint8Array<ArrayBuffer>) => void;

export type OpenSetStream = (put: PutBytes) => SetStream;
