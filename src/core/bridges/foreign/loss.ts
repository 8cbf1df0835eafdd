/** What of a file finds no place in another format: counted by reason, said before anything is written. */

/** In the order in which they are told. */
export const LOSS_REASONS = [
  /** No tag is meant by any of its labels. */
  'unknown-label',
  /** The mapping says so. */
  'left-out',
  'several-tags',
  'unknown-relation',
  'relation-does-not-fit',
  'relation-without-end',
  'relation-on-relation',
  'circular-relation',
  'equivalence',
  /** Premises that hold only together are each for themselves. */
  'linked-premise',
  'dialogue',
  'relation-twice',
  'label-cut',
  'empty-mark',
  'mark-without-label',
  'not-in-text',
  'in-several-places',
  /** Its place counts from within the page that it is in. */
  'relative-place',
  /** No words of it were quoted, so nothing tells whether its place is of this text. */
  'unproved-place',
  'no-text-marked',
  /** What is said of a text and not of words in it. */
  'whole-text',
  'no-text-source',
  'rejected',
  /** What a model proposed. */
  'prediction',
  'event',
  'attribute',
  'token',
  'reply',
  'case',
  'variable',
  'memo',
  'graph',
  /** Of what is written, from here on. */
  /** The paper's text, hashes and metadata. */
  'paper-data',
  /** Of relations: their ids and times. */
  'relation-data',
  'dismissals',
  'decisions',
  /** Cells that a spreadsheet would have run got an apostrophe in front. */
  'guarded-cells',
  /** Words beyond what a cell of a spreadsheet holds. */
  'cut-cells',
  'annotations',
  'ids',
  'times',
  'note-line-ends',
  'notes',
  'labels',
  'likelihood',
  'confidence',
  'relations',
  'joined-passages',
  'gaps',
  /** Where in the text something lies. */
  'places',
  /** An assessment based on something is said as supported by it. */
  'rests-as-support',
  'overlaps',
  'analysts',
] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** `of`: the labels or kinds that it happened to; empty where there is nothing to name. */
export interface Loss {
  readonly reason: LossReason;
  readonly of: string;
  readonly count: number;
}

/** What one file lost. */
export interface FileLosses {
  readonly name: string;
  readonly losses: readonly Loss[];
}
