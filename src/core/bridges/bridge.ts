/** A way to and from files of other programs: what it is called, and what loads it. */
import type { Bridged } from './foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from './foreign/foreign-project';
import type { OpenSetStream, WriteInput, Written } from './foreign/written';

export interface Bridge {
  /** As one asks for it: `--to csv`. Stays what it is. */
  readonly id: BridgeId;
  /** The format's own name, the same in every language. */
  readonly name: string;
  /** Of its files, without the dot; the first is that of files written. */
  readonly extensions: readonly string[];
  /** Loads what reads it. Null for what is only written. */
  readonly reads: (() => Promise<(input: ForeignInput) => Bridged<ForeignProject>>) | null;
  /** Loads what writes it. Null for what is only read. */
  readonly writes: (() => Promise<(input: WriteInput) => Written>) | null;
  /** Loads what writes the same set by set, where that can be. */
  readonly streams?: () => Promise<OpenSetStream>;
}

export type BridgeId =
  | 'report-html'
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
