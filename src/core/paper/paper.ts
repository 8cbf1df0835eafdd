/** A paper: an imported document. Nothing in it ever changes once it is imported, but what it is called: that can be corrected. */
import type { Block } from './block';
import type { Fingerprint } from './fingerprint';
import type { PageMap } from './page-map';
import type { Remark } from './remark';
import type { SourceComment } from './source-comment';

/** A reader of papers and its version: the same bytes and the same reader always give the same text. */
export type ReaderVersion = (typeof READER_VERSIONS)[number];

/** `html-page` reads the whole of a web page, `markdown-parted` joins no halves on a guess: both only when they are asked for. */
export const READER_VERSIONS = [
  'markdown/1',
  'markdown/2',
  'markdown-parted/2',
  'text/1',
  'text/2',
  'docx/1',
  'docx/2',
  'docx/3',
  'odt/1',
  'odt/2',
  'odt/3',
  'rtf/1',
  'pdf/1',
  'pdf/2',
  'pdf/3',
  'pdf/4',
  'html/1',
  'html/2',
  'html/3',
  'html-page/1',
  'html-page/2',
  'html-page/3',
  'epub/1',
  'epub/2',
  'epub/3',
] as const;

/** The reader of today of the same name. */
export const newestOf = (version: ReaderVersion): ReaderVersion => {
  const [name] = version.split('/');
  return READER_VERSIONS.findLast((other) => other.startsWith(`${name}/`)) ?? version;
};

/** Whether another reader has taken the place of that one. */
export const isOutdated = (version: ReaderVersion): boolean => newestOf(version) !== version;

export interface PaperMetadata {
  readonly title: string;
  readonly authors: readonly string[];
  /** The paper's number in its series, as printed: '2166'. */
  readonly number: string | null;
  /** As YYYY-MM-DD. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly editors: readonly string[];
}

/** What identifies a paper, travels with every claim set, and is shown in the library. */
export interface PaperIdentity {
  /** Of the reader and the source: the same on every machine that opens the same file. */
  readonly id: string;
  readonly sourceName: string;
  readonly sourceHash: Fingerprint;
  readonly reader: ReaderVersion;
  readonly textHash: Fingerprint;
  readonly metadata: PaperMetadata;
}

/** What a reader makes of a file. */
export interface PaperContent {
  /** The canonical text: NFC, `\n` between blocks, no markup. Every offset counts in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a reader knows of a text beside the text: none of it moves a passage. */
export interface PaperOrigin {
  /** Null for a paper without pages. */
  readonly pages: PageMap | null;
  readonly remarks: readonly Remark[];
  readonly comments: readonly SourceComment[];
}

export const PLAIN_ORIGIN: PaperOrigin = { pages: null, remarks: [], comments: [] };

export interface Paper extends PaperIdentity, PaperContent {
  readonly origin: PaperOrigin;
}

/** All of a paper that never changes. */
export type FixedPaper = Omit<Paper, 'metadata'>;

/** A paper with its source, which only importing, saving and showing the page as printed need. */
export interface ImportedPaper extends Paper {
  /** The file's bytes as they were opened. */
  readonly source: Uint8Array<ArrayBuffer>;
}
