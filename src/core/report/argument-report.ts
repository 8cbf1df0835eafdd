/** What a report of claim sets tells, as data: arguments in outline, what the checks find, how a consensus came about. */
import { createAnnotationIndex } from '../annotation/annotation-index';
import { numbersByTag } from '../annotation/annotation-numbers';
import { createArgument } from '../annotation/argument';
import { type Finding, findHoles } from '../annotation/checks';
import { type DecisionReport, decisionReport } from '../consensus/decision-report';
import type { ClaimSet } from '../files/write-claim-set';
import type { PaperPlaces } from '../paper/paper-places';
import type { Person } from '../records/shared-set';
import { type Outline, outlineOf } from './argument-outline';

/** One analyst's argument. */
export interface ReportedSet {
  readonly set: ClaimSet;
  readonly outline: Outline;
  /** Of annotations, by id: their number among those of their tag, in text order. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Also those that were dismissed. Where something is missing in the text is not among them: of that a paper has pages full. */
  readonly findings: readonly Finding[];
  /** Null for a paper of which only the text is known. */
  readonly places: PaperPlaces | null;
  /** Of a consensus alone. */
  readonly log: { readonly people: readonly Person[]; readonly report: DecisionReport } | null;
}

export const reportedSet = (set: ClaimSet, places: PaperPlaces | null): ReportedSet => {
  const { paper, annotations, relations, dismissals, consensus } = set;
  const index = createAnnotationIndex(annotations);
  return {
    set,
    outline: outlineOf(annotations, relations),
    numberOf: numbersByTag(annotations),
    findings: findHoles({ text: paper.text, blocks: [] }, index, createArgument(relations), dismissals),
    places,
    log: consensus ? { people: consensus.people, report: decisionReport(consensus.decisions, set) } : null,
  };
};
