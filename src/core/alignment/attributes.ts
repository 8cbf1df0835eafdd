/** In what two annotations of the same passage differ besides tag and place. */
import { type Annotation, isJudgement } from '../records/annotation';
import { CONFIDENCES, type Confidence } from '../records/confidence';
import { LIKELIHOODS, type Likelihood } from '../records/likelihood';

/** `distance` counts bands or levels from the first's to the second's; null when one of them says none. */
export type AttributeDifference =
  | {
      readonly attribute: 'likelihood';
      readonly first: Likelihood | null;
      readonly second: Likelihood | null;
      readonly distance: number | null;
    }
  | {
      readonly attribute: 'confidence';
      readonly first: Confidence | null;
      readonly second: Confidence | null;
      readonly distance: number | null;
    }
  | {
      readonly attribute: 'labels';
      readonly onlyFirst: readonly string[];
      readonly onlySecond: readonly string[];
    }
  /** Said in other words: listed, so that each can read the other's, and part of no coefficient. */
  | { readonly attribute: 'note'; readonly first: string; readonly second: string };

/** What an annotation says besides where. */
export type Said = Pick<Annotation, 'tag' | 'likelihood' | 'confidence' | 'labels' | 'note'>;

/** Likelihood and confidence are compared when both annotations are judgments: evidence can have none. */
export const attributeDifferences = (first: Said, second: Said): AttributeDifference[] => {
  const differences: AttributeDifference[] = [];
  if (isJudgement(first.tag) && isJudgement(second.tag)) addJudgementDifferences(differences, first, second);
  addLabelDifferences(differences, first.labels, second.labels);
  if (first.note.trim() !== second.note.trim())
    differences.push({ attribute: 'note', first: first.note, second: second.note });
  return differences;
};

const addJudgementDifferences = (differences: AttributeDifference[], first: Said, second: Said): void => {
  if (first.likelihood !== second.likelihood) {
    const distance = distanceOn(LIKELIHOODS, first.likelihood, second.likelihood);
    differences.push({
      attribute: 'likelihood',
      first: first.likelihood,
      second: second.likelihood,
      distance,
    });
  }
  if (first.confidence !== second.confidence) {
    const distance = distanceOn(CONFIDENCES, first.confidence, second.confidence);
    differences.push({
      attribute: 'confidence',
      first: first.confidence,
      second: second.confidence,
      distance,
    });
  }
};

const addLabelDifferences = (
  differences: AttributeDifference[],
  first: readonly string[],
  second: readonly string[],
): void => {
  const onlyFirst = first.filter((label) => !second.includes(label));
  const onlySecond = second.filter((label) => !first.includes(label));
  if (onlyFirst.length + onlySecond.length > 0)
    differences.push({ attribute: 'labels', onlyFirst, onlySecond });
};

const distanceOn = <Level>(
  scale: readonly Level[],
  first: Level | null,
  second: Level | null,
): number | null =>
  first === null || second === null ? null : Math.abs(scale.indexOf(first) - scale.indexOf(second));
