/** A way to and from files of other programs: what it is called, and what loads it. */
import type { Bridged } from './foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from './foreign/foreign-project';
import type { OpenSetStream, WriteInput, Written } from './foreign/written';

export interface Bridge {
  /** As one asks for it: `--to csv`. Stays what it is. */
  readonly id: BridgeId;
  /** The format's own name, the same in every language. */
  readonly name: string;
  /** Whom its files are for; null for what is only read. */
  readonly audience: Audience | null;
  /** Of its files, without the dot; the first is that of files written. */
  readonly extensions: readonly string[];
  /** Loads what reads it. Null for what is only written. */
  readonly reads: (() => Promise<(input: ForeignInput) => Bridged<ForeignProject>>) | null;
  /** Loads what writes it. Null for what is only read. */
  readonly writes: (() => Promise<(input: WriteInput) => Written>) | null;
  /** Loads what writes sets of one paper side by side, with a column for each analyst, where that can be. */
  readonly wide?: () => Promise<(input: WriteInput) => Written>;
  /** Loads what writes the same set by set, where that can be. */
  readonly streams?: () => Promise<OpenSetStream>;
}

/** In the order in which formats are offered. */
export const AUDIENCES = ['people', 'tools', 'many'] as const;
/** People who read, other programs that people work in, or what asks thousands of sets at once. */
export type Audience = (typeof AUDIENCES)[number];

/** What is for people to read, told in somebody's language. */
export const isReport = (id: BridgeId): boolean => id.startsWith('report-');

export type BridgeId =
  | 'report-html'
  | 'report-docx'
  | 'report-md'
  | 'csv'
  | 'xlsx'
  | 'refi-qda'
  | 'refi-qdc'
  | 'brat'
  | 'argmicro'
  | 'aif'
  | 'argdown'
  | 'cas-json'
  | 'xmi'
  | 'webanno-tsv'
  | 'w3c'
  | 'hypothesis'
  | 'doccano'
  | 'label-studio'
  | 'prodigy'
  | 'iob2'
  | 'jsonl'
  | 'parquet';
