/** What the thread that writes sets and whoever started it say to each other: for each order one answer, in their order. */
import type { Loss } from '#core/bridges/foreign/loss';
import type { WrittenFile } from '#core/bridges/foreign/written';
import type { ClaimSet } from '#core/files/write-claim-set';

/** A set to be written; null when there are no more. */
export type WritingOrder = ClaimSet | null;

export interface WritingAnswer {
  /** More of these files, in the order in which it came. */
  readonly written: readonly WrittenFile[];
  /** What was lost of all sets: known with the last. */
  readonly losses: readonly Loss[];
}
