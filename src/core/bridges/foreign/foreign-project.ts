/**
 * What other programs' files say, in their own words: papers with their texts, and what analysts marked in them. Nothing
 * here is a tag yet; which label means which is for a mapping to say (`label-map.ts`).
 */
import type { TextRange } from '../../passage/range';
import type { Loss } from './loss';
import type { OffsetReading } from './offsets';

export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a bridge reads: files that belong together, and the paper that they are about, where one is at hand. */
export interface ForeignInput {
  readonly files: readonly ForeignFile[];
  readonly paper: Pick<ForeignPaper, 'title' | 'sourceName' | 'text'> | null;
}

export interface ForeignProject {
  readonly papers: readonly ForeignPaper[];
  readonly sets: readonly ForeignSet[];
  /** What the file has and the project has not. */
  readonly losses: readonly Loss[];
}

export interface ForeignPaper {
  /** Unique in the project. */
  readonly id: string;
  readonly title: string;
  readonly sourceName: string;
  /** Composed, with line feeds alone; never empty. */
  readonly text: string;
  /** Of the bytes that the text came in, where it came in a file of its own. */
  readonly sourceHash: string | null;
  /** How the file's offsets had to be read, and how many quotes that was proved by. Null where it has no offsets. */
  readonly offsets: { readonly reading: OffsetReading; readonly proved: number } | null;
}

/** What one analyst marked in one paper. */
export interface ForeignSet {
  readonly paperId: string;
  /** `id`: the file's own, where it has one. Both empty where the file names nobody. */
  readonly analyst: { readonly id: string; readonly name: string };
  readonly annotations: readonly ForeignAnnotation[];
  readonly relations: readonly ForeignRelation[];
}

export interface ForeignAnnotation {
  /** Unique in the set. */
  readonly id: string;
  /** In the paper's text, in text order, none of them empty and none overlapping. */
  readonly ranges: readonly TextRange[];
  /** In the order of the file. */
  readonly labels: readonly string[];
  readonly note: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

export interface ForeignRelation {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly createdAt: string | null;
}
