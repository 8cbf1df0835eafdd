/** All that is measured of two or more analysts: every coefficient, and how far each would move with other text. */
import { type BootstrapOptions, bootstrapIntervals, type Interval } from '../bootstrap';
import { type ChanceCorrected, type Coefficient, type Undefined, undefinedFor } from '../coefficient';
import { cohenKappa } from '../cohen-kappa';
import { krippendorffAlpha, ordinal } from '../krippendorff-alpha';
import { f1Of } from '../span-f1';
import { measureAgreement, type ReportPart, sumMatches } from './coefficients';
import { summedParts } from './summed-parts';

/** `parts` make up the text, or a resample of it. Of more than two analysts each F1 is that of all pairs together. */
export const measureReport = (parts: readonly ReportPart[]) => ({
  ...measureAgreement(parts),
  cohenKappa: cohenKappaOf(parts),
  exactF1: f1Of(sumMatches(parts.map(({ exact }) => exact))),
  tolerantF1: f1Of(sumMatches(parts.map(({ tolerant }) => tolerant))),
  relationF1: f1Of(sumMatches(parts.map(({ relations }) => relations))),
  likelihood: krippendorffAlpha(
    parts.flatMap(({ likelihood }) => likelihood),
    ordinal,
  ),
  confidence: krippendorffAlpha(
    parts.flatMap(({ confidence }) => confidence),
    ordinal,
  ),
});
export type AgreementReport = Readonly<ReturnType<typeof measureReport>>;
export type CoefficientName = keyof AgreementReport;

/** By the name of the coefficient. */
export type Intervals = ReadonlyMap<string, Interval | Undefined>;

/** What is drawn are the parts: blocks, or runs of them, in order and disjoint. */
export const reportIntervals = (parts: readonly ReportPart[], options: BootstrapOptions): Intervals => {
  const sumOf = summedParts(parts);
  return bootstrapIntervals([...parts.keys()], (places) => measureReport([sumOf(places)]), options);
};

const cohenKappaOf = (parts: readonly ReportPart[]): Coefficient<ChanceCorrected> =>
  parts.some(({ paired }) => paired === null)
    ? undefinedFor('for-two-only')
    : cohenKappa(parts.flatMap(({ paired }) => paired ?? []));
