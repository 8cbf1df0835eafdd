/** What of a file finds no place in another format: counted by reason, said before anything is written. */

/** In the order in which they are told. */
export const LOSS_REASONS = [
  /** The paper's text, hashes and metadata. */
  'paper-data',
  /** Of relations: their ids and times. */
  'relation-data',
  'dismissals',
  'decisions',
  /** Cells that a spreadsheet would have run got an apostrophe in front. */
  'guarded-cells',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** `of`: the labels or kinds that it happened to; empty where there is nothing to name. */
export interface Loss {
  readonly reason: LossReason;
  readonly of: string;
  readonly count: number;
}
