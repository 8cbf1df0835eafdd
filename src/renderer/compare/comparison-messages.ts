/** What the window and the worker that compares say to one another. */
import type { Case } from '#core/compare/case';
import type { ComparedPaper, ComparedSet, Comparison, PairComparison } from '#core/compare/compare';

export interface CompareOrder {
  /** Counts the orders: answers to an older one are passed over. */
  readonly turn: number;
  readonly paper: ComparedPaper;
  readonly sets: readonly ComparedSet[];
}

/** Of two analysts, without the single pieces: twenty analysts have 190 pairs, and the cases say it all once. */
export type PairOverview = Omit<PairComparison, 'pieces'>;

export interface ComparisonOverview extends Omit<Comparison, 'pairs' | 'groups'> {
  readonly pairs: readonly PairOverview[];
  /** Ids of the annotations that stand for one another, all of which are in the cases. */
  readonly groups: readonly (readonly string[])[];
}

/** The cases come in slices, in text order: taking in very many at once would cost the window a frame. */
export type CompareAnswer =
  | { readonly turn: number; readonly kind: 'cases'; readonly cases: readonly Case[] }
  | { readonly turn: number; readonly kind: 'done'; readonly overview: ComparisonOverview };
