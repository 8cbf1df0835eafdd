/** What has been measured so far, for the components: a change of the order begins anew. */
import { useEffect, useState } from 'react';
import type { Coefficient } from '#core/agreement/coefficient';
import type { Gamma, GammaProgress } from '#core/agreement/gamma';
import type { AgreementReport, CoefficientName, Intervals } from '#core/agreement/report/agreement-report';
import type { LoweringPlaces, PairReport } from '#core/agreement/report/assemble-report';
import type { MeasureAnswer, MeasureOrder } from '../../session/comparing/measure-messages';
import { startMeasuring } from '../../session/comparing/start-measuring';

export interface Measured {
  readonly report: AgreementReport | null;
  readonly lowering: Readonly<Record<CoefficientName, LoweringPlaces>> | null;
  /** Of the resamples that intervals are made of, from 0 to 1. */
  readonly share: number;
  readonly intervals: Intervals | null;
  /** Of every two, where that was asked for. */
  readonly pairs: readonly PairReport[];
  readonly gammaProgress: GammaProgress | null;
  readonly gamma: Coefficient<Gamma> | null;
  readonly failure: string | null;
}

const NOTHING: Measured = {
  report: null,
  lowering: null,
  share: 0,
  intervals: null,
  pairs: [],
  gammaProgress: null,
  gamma: null,
  failure: null,
};

/** Null measures nothing; the order must be the same object for as long as it asks the same. */
export const useMeasured = (order: MeasureOrder | null): Measured => {
  const [state, setState] = useState<{ order: MeasureOrder | null; measured: Measured }>({
    order,
    measured: NOTHING,
  });
  useEffect(() => {
    if (!order) return;
    const update = (change: (measured: Measured) => Measured): void =>
      setState((before) => ({
        order,
        measured: change(before.order === order ? before.measured : NOTHING),
      }));
    return startMeasuring(order, {
      onAnswer: (answer) => update((measured) => withAnswer(measured, answer)),
      onFailure: (failure) => update((measured) => ({ ...measured, failure })),
    });
  }, [order]);
  return state.order === order ? state.measured : NOTHING;
};

const withAnswer = (measured: Measured, answer: MeasureAnswer): Measured => {
  switch (answer.kind) {
    case 'values':
      return { ...measured, report: answer.report, lowering: answer.lowering };
    case 'progress':
      return { ...measured, share: answer.share };
    case 'intervals':
      return { ...measured, intervals: answer.intervals };
    case 'matrix':
      return { ...measured, pairs: answer.pairs };
    case 'gamma-progress':
      return { ...measured, gammaProgress: answer.progress };
    case 'gamma':
      return { ...measured, gamma: answer.gamma };
  }
};
