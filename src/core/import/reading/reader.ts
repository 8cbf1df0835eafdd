/** What a reader of papers is, and what it makes of a file. */
import type { PaperContent, PaperMetadata, PaperOrigin, ReaderVersion } from '../../paper/paper';
import type { Encoding } from './encoding';
import type { ImportFault } from './import-fault';

export interface ReadingRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Serves where the paper names no title. */
  readonly fileTitle: string;
  readonly choices: ReadingChoices;
}

/** What only a person can say about a file; all null or false when nobody was asked. */
export interface ReadingChoices {
  /** Of an encrypted file. */
  readonly password: string | null;
  /** Of a text whose bytes are not Unicode. */
  readonly encoding: Encoding | null;
  /** Of a web page: all of it, not only its article. */
  readonly wholePage: boolean;
  /** Of a text whose paragraphs page breaks cut: halves that would be joined on a guess stay apart. */
  readonly partsGuesses: boolean;
}

export const NO_CHOICES: ReadingChoices = {
  password: null,
  encoding: null,
  wholePage: false,
  partsGuesses: false,
};

export interface Reading {
  readonly content: PaperContent;
  readonly metadata: PaperMetadata;
  readonly origin: PaperOrigin;
  /** The oldest version that reads the very same, where the reader knows: else the one before it is asked. */
  readonly oldestAlike?: ReaderVersion;
}

export type ReadingResult =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

/** Called with whole pages or parts, between 0 and `total`. */
export type ReportProgress = (done: number, total: number) => void;

/**
 * The same request gives the same reading on every machine. An expected fault is data; whatever is thrown is a fault
 * of the reader and is said as one (`run-reader.ts`).
 */
export type ReadPaper = (
  request: ReadingRequest,
  report: ReportProgress,
) => ReadingResult | Promise<ReadingResult>;
