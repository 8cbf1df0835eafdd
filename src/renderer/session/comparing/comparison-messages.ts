/** What the window and the worker that compares say to one another: in small pieces, so that no frame is lost. */

import type { Scope } from '#core/agreement/report/counted-text';
import type { ComparedSet } from '#core/alignment/compared-set';
import type {
  ComparedPaper,
  Comparison,
  PairComparison,
  PlaceComparison,
} from '#core/compare/compare-claim-sets';
import type { TextRange } from '#core/passage/range';
import type { SentCase } from './sent-case';

/** `turn` counts the orders: answers to an older one are passed over. */
export type CompareOrder =
  /** The next follows when the worker asks for more. */
  | { readonly turn: number; readonly kind: 'part'; readonly part: ComparedSet }
  | { readonly turn: number; readonly kind: 'compare'; readonly paper: ComparedPaper };

/** Of two analysts, without the single pieces: twenty analysts have 190 pairs, and the cases say it all once. */
export type PairOverview = Omit<PairComparison, 'pieces'>;

export interface ComparisonOverview extends Omit<Comparison, 'pairs' | 'groups'> {
  readonly pairs: readonly PairOverview[];
  /** Ids of the annotations that stand for one another, all of which are in the cases. */
  readonly groups: readonly (readonly string[])[];
}

/** Lists come in slices, in their order. */
export type CompareAnswer = { readonly turn: number } & (
  | { readonly kind: 'more' }
  | { readonly kind: 'cases'; readonly cases: readonly SentCase[] }
  | { readonly kind: 'groups'; readonly groups: ComparisonOverview['groups'] }
  | { readonly kind: 'blocks'; readonly blocks: readonly PlaceComparison[] }
  | { readonly kind: 'places'; readonly scope: Scope; readonly places: readonly TextRange[] }
  | {
      readonly kind: 'done';
      readonly overview: Omit<ComparisonOverview, 'groups' | 'blocks' | 'differingPlaces'>;
    }
);
