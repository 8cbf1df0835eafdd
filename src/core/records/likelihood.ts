/**
 * How likely something is held to be, in the seven bands of ICD 203. Intelligence Community Directive 203,
 * Analytic Standards, 2 January 2015, D.6.e(2)(a), gives each band two wordings and a range of percents, and
 * asks that the two rows be not mixed in one product.
 */
import { z } from '../zod';

/** In rising order. */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
] as const;
export const Likelihood = z.enum(LIKELIHOODS);
export type Likelihood = z.infer<typeof Likelihood>;

/** Which of the two rows of wordings a term stands in. */
export type LikelihoodRow = 1 | 2;

export interface LikelihoodBand {
  /** As the directive prints them, the ending in brackets included. */
  readonly wordings: Readonly<Record<LikelihoodRow, string>>;
  /** Both ends as printed: neighbouring bands share theirs, and 0 and 100 belong to none. */
  readonly percent: readonly [from: number, to: number];
}

export const LIKELIHOOD_BANDS: Readonly<Record<Likelihood, LikelihoodBand>> = {
  'almost-no-chance': { wordings: { 1: 'almost no chance', 2: 'remote' }, percent: [1, 5] },
  'very-unlikely': { wordings: { 1: 'very unlikely', 2: 'highly improbable' }, percent: [5, 20] },
  unlikely: { wordings: { 1: 'unlikely', 2: 'improbable (improbably)' }, percent: [20, 45] },
  'roughly-even-chance': {
    wordings: { 1: 'roughly even chance', 2: 'roughly even odds' },
    percent: [45, 55],
  },
  likely: { wordings: { 1: 'likely', 2: 'probable (probably)' }, percent: [55, 80] },
  'very-likely': { wordings: { 1: 'very likely', 2: 'highly probable' }, percent: [80, 95] },
  'almost-certain': { wordings: { 1: 'almost certain(ly)', 2: 'nearly certain' }, percent: [95, 99] },
};
