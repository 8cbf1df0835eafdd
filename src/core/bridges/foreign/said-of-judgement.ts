/** Likelihood and confidence as labels, for formats that have no other place for them: `likelihood: very-likely`. */
import type { Annotation } from '../../records/annotation';
import { CONFIDENCES, type Confidence } from '../../records/confidence';
import { LIKELIHOODS, type Likelihood } from '../../records/likelihood';

/** All labels of an annotation as foreign formats have them: its tag first, then what is said of it, then its own. */
export const foreignLabels = ({ tag, likelihood, confidence, labels }: Annotation): string[] => [
  tag,
  ...(likelihood === null ? [] : [`likelihood: ${likelihood}`]),
  ...(confidence === null ? [] : [`confidence: ${confidence}`]),
  ...labels,
];

/** The band that a label says; undefined where it says none. */
export const likelihoodIn = (label: string): Likelihood | undefined =>
  valueIn(label, 'likelihood', LIKELIHOODS);
export const confidenceIn = (label: string): Confidence | undefined =>
  valueIn(label, 'confidence', CONFIDENCES);

const valueIn = <Value extends string>(
  label: string,
  name: string,
  values: readonly Value[],
): Value | undefined => values.find((value) => label === `${name}: ${value}`);
