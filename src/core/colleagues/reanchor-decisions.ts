/** The log of a consensus on a local paper whose text may be another: what of it can be kept there. */

import type { Paper } from '../paper/paper';
import { type AnchorPassages, createAnchoring } from '../passage/anchor';
import { createPassage, type Passage } from '../passage/passage';
import { compareRanges, overlaps, type TextRange } from '../passage/range';
import type { Decision } from '../records/decision';
import type { SentSet } from '../records/sent-set';

export interface ReanchoredDecisions {
  readonly reanchored: readonly Decision[];
  /** A passage of theirs is not found for sure, or what came of them is not here. */
  readonly waiting: readonly Decision[];
}

/**
 * `made`: ids of the annotations and relations that stand on the paper. `anchorPassages`: of the text that was sent in
 * the local one, where it is known to several.
 */
export const reanchorDecisions = (
  { paper: draft, decisions }: Pick<SentSet, 'paper' | 'decisions'>,
  paper: Pick<Paper, 'text' | 'textHash'>,
  made: ReadonlySet<string>,
  anchorPassages: AnchorPassages = createAnchoring(draft.text, paper.text),
): ReanchoredDecisions => {
  const isMade = ({ outcome }: Decision): boolean =>
    outcome.kind === 'none' || outcome.result.every((id) => made.has(id));
  const find = draft.textHash === paper.textHash ? null : createFinder(decisions, paper.text, anchorPassages);
  const reanchored = decisions
    .filter(isMade)
    .flatMap((decision) => (find ? (movedDecision(decision, find) ?? []) : decision));
  const ids = new Set(reanchored.map(({ id }) => id));
  return { reanchored, waiting: decisions.filter(({ id }) => !ids.has(id)) };
};

/** The passages where they stand now; null unless all of them are found, apart from one another. */
type Finder = (passages: readonly Passage[]) => readonly Passage[] | null;

const createFinder = (
  decisions: readonly Decision[],
  after: string,
  anchorPassages: AnchorPassages,
): Finder => {
  const passages = decisions.flatMap((decision) => [
    ...decision.passages,
    ...decision.alternatives.flatMap(({ annotations }) => annotations.flatMap((one) => one.passages)),
  ]);
  const anchors = anchorPassages(passages);
  const anchorOf = new Map(passages.map((passage, index) => [passage, anchors[index]]));
  return (wanted) => {
    const ranges = wanted.flatMap((passage) => {
      const anchor = anchorOf.get(passage);
      return anchor?.kind === 'exact' || anchor?.kind === 'moved' ? [anchor.range] : [];
    });
    return ranges.length === wanted.length && areApart(ranges)
      ? ranges.sort(compareRanges).map((range) => createPassage(after, range))
      : null;
  };
};

/** Half of a decision is none. */
const movedDecision = (decision: Decision, find: Finder): Decision | null => {
  const passages = find(decision.passages);
  const alternatives = decision.alternatives.map((alternative) => ({
    ...alternative,
    annotations: alternative.annotations.flatMap((annotation) => {
      const own = find(annotation.passages);
      return own ? [{ ...annotation, passages: own }] : [];
    }),
  }));
  const isWhole = alternatives.every(
    ({ annotations }, index) => annotations.length === decision.alternatives[index]?.annotations.length,
  );
  return passages && isWhole ? { ...decision, passages, alternatives } : null;
};

/** Whether no two of the ranges share a character. */
export const areApart = (ranges: readonly TextRange[]): boolean =>
  ranges
    .toSorted(compareRanges)
    .every((range, index, sorted) => index === 0 || !overlaps(sorted[index - 1] ?? range, range));
