/** What of a shared set has no sure place on the paper yet, and the steps by which a person gives it one. Pure. */

import { additionSteps, type Step } from '../edit/change';
import type { Paper } from '../paper/paper';
import { type Anchor, type AnchorPassages, createAnchoring } from '../passage/anchor';
import type { Candidate } from '../passage/candidate';
import { createPassage, type Passage } from '../passage/passage';
import { compareRanges, type TextRange } from '../passage/range';
import type { Annotation } from '../records/annotation';
import type { PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import type { SharedSet } from '../records/shared-set';
import { reanchorDecisions } from './reanchor-decisions';

export interface OrphanPassage {
  /** In the text that it was made on. */
  readonly passage: Passage;
  /** `sure`: this one would have been found without a person. `doubtful`: lookalikes. `lost`: at most one place, too little like it. */
  readonly kind: 'sure' | 'doubtful' | 'lost';
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

export interface Orphan {
  /** As it was sent, offsets in the text that it was made on. */
  readonly annotation: Annotation;
  readonly passages: readonly OrphanPassage[];
}

/** A set of which something waits. */
export interface WaitingSet {
  readonly set: SharedSet;
  /** What was sent. */
  readonly sent: SentSet;
  /** What stands on the paper of it. */
  readonly here: PaperRecords;
  readonly paper: Pick<Paper, 'id' | 'text' | 'textHash'>;
}

/** In text order of what was sent. `anchorPassages`: of the text that was sent in the one here, where it is known. */
export const orphansIn = (
  { sent, here, paper }: WaitingSet,
  anchorPassages: AnchorPassages = createAnchoring(sent.paper.text, paper.text),
): readonly Orphan[] => {
  const standing = idsOf(here.annotations);
  const missing = sent.annotations.filter(({ id }) => !standing.has(id));
  const passages = missing.flatMap((annotation) => annotation.passages);
  const anchors = anchorPassages(passages);
  const anchorOf = new Map(passages.map((passage, index) => [passage, anchors[index]]));
  return missing.map((annotation) => ({
    annotation,
    passages: annotation.passages.map((passage) => placesOf(passage, anchorOf.get(passage))),
  }));
};

/** The annotation at these places, and what has waited for it. */
export const reanchorSteps = (
  waiting: WaitingSet,
  annotation: Annotation,
  places: readonly TextRange[],
): Step[] => {
  const { set, sent, here, paper } = waiting;
  const passages = places.toSorted(compareRanges).map((range) => createPassage(paper.text, range));
  const reanchored = { ...annotation, passages };
  const followers = followersOf(waiting, reanchored);
  const after: PaperRecords = {
    ...here,
    annotations: [...here.annotations, reanchored],
    relations: [...here.relations, ...followers.relations],
    dismissals: [...here.dismissals, ...followers.dismissals],
    decisions: [...here.decisions, ...followers.decisions],
  };
  return [
    { table: 'annotations', before: null, after: reanchored },
    ...additionSteps(followers),
    ...sentSteps(set, sent, after),
  ];
};

/** The annotation, its relations and what was dismissed about it are not waited for any more. */
export const leaveOutSteps = ({ set, sent, here }: WaitingSet, annotationId: string): Step[] => {
  const rest: SentSet = {
    ...sent,
    annotations: sent.annotations.filter(({ id }) => id !== annotationId),
    relations: sent.relations.filter(({ from, to }) => from !== annotationId && to !== annotationId),
    dismissals: sent.dismissals.filter(
      ({ subject }) => subject.kind !== 'annotation' || subject.annotationId !== annotationId,
    ),
  };
  return sentSteps(set, rest, here);
};

/** The log of a consensus says what came of a decision: of that nothing can be left out. */
export const canLeaveOut = ({ decisions }: SentSet, annotationId: string): boolean =>
  !decisions.some(({ outcome }) => outcome.kind !== 'none' && outcome.result.includes(annotationId));

/** Where a passage may stand now, by what anchoring found. */
export const placesOf = (passage: Passage, anchor: Anchor | undefined): OrphanPassage => {
  switch (anchor?.kind) {
    case 'exact':
      return { passage, kind: 'sure', candidates: [{ range: anchor.range, score: 1 }] };
    case 'moved':
      return { passage, kind: 'sure', candidates: [{ range: anchor.range, score: anchor.score }] };
    case 'doubtful':
      return { passage, kind: 'doubtful', candidates: anchor.candidates };
    case 'orphaned':
    case undefined:
      return { passage, kind: 'lost', candidates: anchor?.best ? [anchor.best] : [] };
  }
};

type Followers = Pick<PaperRecords, 'relations' | 'dismissals' | 'decisions'>;

/** What all of whose ends are there with the annotation, and were not without it. */
const followersOf = ({ sent, here, paper }: WaitingSet, reanchored: Annotation): Followers => {
  const standing = idsOf([...here.annotations, reanchored]);
  const relations = sent.relations.filter(({ from, to }) => standing.has(from) && standing.has(to));
  const dismissals = sent.dismissals.filter(
    ({ subject }) => subject.kind === 'annotation' && standing.has(subject.annotationId),
  );
  const made = new Set([...standing, ...idsOf(relations)]);
  return {
    relations: without(here.relations, relations),
    dismissals: without(here.dismissals, dismissals),
    decisions: without(here.decisions, reanchorDecisions(sent, paper, made).reanchored),
  };
};

/** What was sent is kept as long as something of it is not here. */
const sentSteps = (set: SharedSet, sent: SentSet, here: PaperRecords): Step[] => {
  if (!set.source) return [];
  const isAllHere =
    without(here.annotations, sent.annotations).length === 0 &&
    without(here.relations, sent.relations).length === 0 &&
    without(here.dismissals, sent.dismissals).length === 0 &&
    without(here.decisions, sent.decisions).length === 0;
  const source = { ...set.source, sent: isAllHere ? null : sent };
  return [{ table: 'sharedSets', before: set, after: { ...set, source } }];
};

interface Identified {
  readonly id: string;
}

const idsOf = (rows: readonly Identified[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

const without = <Row extends Identified>(here: readonly Identified[], rows: readonly Row[]): Row[] => {
  const known = idsOf(here);
  return rows.filter(({ id }) => !known.has(id));
};
