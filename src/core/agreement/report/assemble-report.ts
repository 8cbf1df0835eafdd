/** What is asked about how far compared sets agree: all coefficients with intervals, every pair by itself, or γ. */

import type { ComparedSet } from '../../alignment/compared-set';
import type { TextRange } from '../../passage/range';
import type { Coefficient } from '../coefficient';
import { type Gamma, type GammaProgress, gamma } from '../gamma';
import { seededRandom } from '../seeded-random';
import { unitsOfPassages } from '../tagged-unit';
import {
  type AgreementReport,
  type CoefficientName,
  type Intervals,
  measureReport,
  reportIntervals,
} from './agreement-report';
import { countReport, type MatchedSets, matchSets, partsToDraw } from './counted-figures';
import type { Scope } from './counted-text';
import { type LoweringPlace, loweringPlaces } from './lowering-places';

export interface MeasuredSets {
  /** Two or more. */
  readonly sets: readonly ComparedSet[];
  readonly scope: Scope;
  /** Of the text. */
  readonly length: number;
}

/** The first few of them, and how many there are. */
export interface LoweringPlaces {
  readonly places: readonly LoweringPlace[];
  readonly total: number;
}

export interface AssembledReport {
  readonly report: AgreementReport;
  /** For each coefficient, the places that lower it. */
  readonly lowering: Readonly<Record<CoefficientName, LoweringPlaces>>;
  /** Takes far longer than all the rest, so it is asked for by itself. `onDrawn`: how many resamples are done. */
  intervals(blocks: readonly TextRange[], seed: number, onDrawn?: (drawn: number) => void): Intervals;
}

export const assembleReport = ({ sets, scope, length }: MeasuredSets): AssembledReport => {
  const matched = matchSets(sets, { from: 0, to: length });
  return {
    report: reportWhole(matched, scope, length),
    lowering: loweringIn(matched, scope),
    intervals: (blocks, seed, onDrawn) =>
      reportIntervals(countReport(matched, scope, partsToDraw(blocks)), {
        random: seededRandom(seed),
        ...(onDrawn && { onProgress: onDrawn }),
      }),
  };
};

const reportWhole = (matched: MatchedSets, scope: Scope, length: number): AgreementReport =>
  measureReport(countReport(matched, scope, [{ from: 0, to: length }]));

/** Nobody reads through more of them than this. */
const PLACES_TOLD = 50;

const loweringIn = (matched: MatchedSets, scope: Scope): Record<CoefficientName, LoweringPlaces> => {
  const of = (name: CoefficientName): LoweringPlaces => {
    const places = loweringPlaces(matched, scope, name);
    return { places: places.slice(0, PLACES_TOLD), total: places.length };
  };
  return {
    percent: of('percent'),
    cohenKappa: of('cohenKappa'),
    fleissKappa: of('fleissKappa'),
    alpha: of('alpha'),
    unitizedAlpha: of('unitizedAlpha'),
    relevanceAlpha: of('relevanceAlpha'),
    codingAlpha: of('codingAlpha'),
    exactF1: of('exactF1'),
    tolerantF1: of('tolerantF1'),
    relationF1: of('relationF1'),
    likelihood: of('likelihood'),
    confidence: of('confidence'),
  };
};

export interface PairReport {
  /** Ids of the two analysts. */
  readonly first: string;
  readonly second: string;
  readonly report: AgreementReport;
}

/** Every two of the sets by themselves, in their order. */
export const reportPairs = ({ sets, scope, length }: MeasuredSets): readonly PairReport[] =>
  sets.flatMap((first, index) =>
    sets.slice(index + 1).map((second) => ({
      first: first.analystId,
      second: second.analystId,
      report: reportWhole(matchSets([first, second], { from: 0, to: length }), scope, length),
    })),
  );

export interface GammaDraw {
  readonly seed: number;
  readonly shuffles: number;
  readonly onProgress?: (progress: GammaProgress) => void;
}

/** γ of the passages, each a unit of its own, of the annotations that the scope speaks of. */
export const gammaOfSets = (
  { sets, scope, length }: MeasuredSets,
  { seed, ...draw }: GammaDraw,
): Coefficient<Gamma> => {
  const lines = sets.map(({ annotations }) =>
    unitsOfPassages(annotations.filter(({ tag }) => scope === 'all' || tag === scope)),
  );
  return gamma(lines, { continuum: { from: 0, to: length }, random: seededRandom(seed), ...draw });
};
