/** What the window and a worker that measures agreement tell one another. Each worker carries out one order. */
import type { Coefficient } from '#core/agreement/coefficient';
import type { Gamma, GammaProgress } from '#core/agreement/gamma';
import type { Intervals } from '#core/agreement/report/agreement-report';
import type {
  AssembledReport,
  GammaDraw,
  MeasuredSets,
  PairReport,
} from '#core/agreement/report/assemble-report';
import type { TextRange } from '#core/passage/range';

export interface ReportOrder extends MeasuredSets {
  readonly kind: 'report';
  readonly blocks: readonly TextRange[];
  readonly seed: number;
}

/** Every two of the sets by themselves. */
export interface MatrixOrder extends MeasuredSets {
  readonly kind: 'matrix';
}

export interface GammaOrder extends MeasuredSets, Pick<GammaDraw, 'seed' | 'shuffles'> {
  readonly kind: 'gamma';
}

export type MeasureOrder = ReportOrder | MatrixOrder | GammaOrder;

export type MeasureAnswer =
  | ({ readonly kind: 'values' } & Pick<AssembledReport, 'report' | 'lowering'>)
  /** Of the resamples, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'intervals'; readonly intervals: Intervals }
  | { readonly kind: 'matrix'; readonly pairs: readonly PairReport[] }
  | { readonly kind: 'gamma-progress'; readonly progress: GammaProgress }
  | { readonly kind: 'gamma'; readonly gamma: Coefficient<Gamma> };
