/** A way to and from files of other programs: what it is called, and what loads it. */
import type { WriteInput, Written } from './foreign/written';

export interface Bridge {
  /** As one asks for it: `--to csv`. Stays what it is. */
  readonly id: BridgeId;
  /** The format's own name, the same in every language. */
  readonly name: string;
  /** Of its files, without the dot; the first is that of files written. */
  readonly extensions: readonly string[];
  /** Loads what writes it. Null for what is only read. */
  readonly writes: (() => Promise<(input: WriteInput) => Written>) | null;
}

export type BridgeId = 'csv';
