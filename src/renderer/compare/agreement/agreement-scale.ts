/** The common scale of all drawings of coefficients: from 0 or below to 1. */
import type { AgreementReport, Intervals } from '#core/agreement/report/agreement-report';

export interface Scale {
  /** At most 0. */
  readonly least: number;
  /** Where a value stands, in percent of the width. */
  at(value: number): number;
}

/** Left of both ends, so that what stands there is drawn whole. */
const MARGIN = 3;

/** Wide enough for everything that is drawn; nothing is drawn below −1, whatever its value. */
export const scaleFor = (report: AgreementReport | null, intervals: Intervals | null): Scale => {
  const values = Object.values(report ?? {}).flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const lows = [...(intervals?.values() ?? [])].flatMap((one) => (one.kind === 'interval' ? [one.low] : []));
  const lowest = Math.max(-1, Math.min(0, ...values, ...lows));
  const least = Math.floor(lowest * STEPS_IN_ONE) / STEPS_IN_ONE;
  return {
    least,
    at: (value) => {
      const share = (Math.min(1, Math.max(least, value)) - least) / (1 - least);
      return MARGIN + share * (100 - 2 * MARGIN);
    },
  };
};

/** The scale begins at a quarter: it seldom changes from one scope to the next. */
const STEPS_IN_ONE = 4;
