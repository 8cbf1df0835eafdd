/** What the window and a worker that measures agreement say to one another. One worker does one order and is ended. */
import type { Coefficient } from '#core/agreement/coefficient';
import type { Gamma, GammaProgress } from '#core/agreement/gamma';
import type { CoefficientName, Intervals, Report } from '#core/agreement/report/agreement-report';
import type { Scope } from '#core/agreement/report/counted-text';
import type { LoweringPlace } from '#core/agreement/report/lowering-places';
import type { ComparedSet } from '#core/alignment/compared-set';
import type { TextRange } from '#core/passage/range';

interface OrderCommon {
  /** Those that are measured, two or more. */
  readonly sets: readonly ComparedSet[];
  readonly scope: Scope;
  /** Of the text. */
  readonly length: number;
}

export interface ReportOrder extends OrderCommon {
  readonly kind: 'report';
  readonly blocks: readonly TextRange[];
  readonly seed: number;
}

/** Every two of the sets by themselves. */
export interface MatrixOrder extends OrderCommon {
  readonly kind: 'matrix';
}

export interface GammaOrder extends OrderCommon {
  readonly kind: 'gamma';
  readonly seed: number;
  readonly shuffles: number;
}

export type MeasureOrder = ReportOrder | MatrixOrder | GammaOrder;

/** The first few of them, and how many there are. */
export interface LoweringPlaces {
  readonly places: readonly LoweringPlace[];
  readonly total: number;
}

export interface PairReport {
  /** Ids of the two analysts. */
  readonly first: string;
  readonly second: string;
  readonly report: Report;
}

export type MeasureAnswer =
  | {
      readonly kind: 'values';
      readonly report: Report;
      readonly lowering: Readonly<Record<CoefficientName, LoweringPlaces>>;
    }
  /** Of the resamples, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'intervals'; readonly intervals: Intervals }
  | { readonly kind: 'matrix'; readonly pairs: readonly PairReport[] }
  | { readonly kind: 'gamma-progress'; readonly progress: GammaProgress }
  | { readonly kind: 'gamma'; readonly gamma: Coefficient<Gamma> };
