/** What was agreed to of a plan, as the steps of one change: the new version, what comes along to it, and nothing taken from the old one. Pure. */

import { areApart } from '../colleagues/reanchor-decisions';
import { additionSteps, type Step } from '../edit/change';
import { createPassage, type Passage } from '../passage/passage';
import { compareRanges, type TextRange } from '../passage/range';
import { type Annotation, compareAnnotations } from '../records/annotation';
import type { LibraryPaper } from '../records/library-paper';
import { type PaperRecords, paperRecords } from '../records/paper-records';
import { carriedAnswers } from './carried-comments';
import { carriedId } from './carried-ids';
import { type CarriedAnnotation, type CarryOver, ownClaims } from './carry-over';

/** For an annotation, by its id on the old version: where its passages are to stand; empty to leave it there. */
export type CarryChoices = ReadonlyMap<string, readonly TextRange[]>;

/** `known`: the new version as the library has it, null where it comes with the change. `listed`: as it is to be. */
export const carryOverSteps = (
  plan: CarryOver,
  choices: CarryChoices,
  known: LibraryPaper | null,
  listed: LibraryPaper,
): Step[] => [
  { table: 'papers', before: known, after: { ...listed, previousVersion: plan.before.id } },
  ...additionSteps(ownRecords(plan, choices)),
  ...plan.others.flatMap(({ records }) => additionSteps(without(plan.there, records))),
];

/** Where the annotation will stand: nowhere, unless that is sure or was chosen. */
const placesAfter = (one: CarriedAnnotation, choices: CarryChoices): readonly TextRange[] =>
  choices.get(one.annotation.id) ?? ('passages' in one ? one.passages : []);

/** How many of my annotations come along, and how many stay with the old version alone. */
export const countCarried = (
  { mine }: CarryOver,
  choices: CarryChoices,
): { readonly carried: number; readonly left: number } => {
  const carried = mine.filter((one) => canStandAt(placesAfter(one, choices))).length;
  return { carried, left: mine.length - carried };
};

/** Whether what was chosen for an annotation can be written. */
export const canStandAt = (places: readonly TextRange[]): boolean => places.length > 0 && areApart(places);

const ownRecords = (plan: CarryOver, choices: CarryChoices): PaperRecords => {
  const { after, there } = plan;
  const places = new Map(
    plan.mine.map((one) => [carriedId(one.annotation.id, after.id), placesAfter(one, choices)]),
  );
  const claims = ownClaims(plan);
  const annotations = claims.annotations
    .flatMap((annotation): Annotation[] => {
      const chosen = places.get(annotation.id) ?? [];
      return canStandAt(chosen) ? [{ ...annotation, passages: passagesAt(after.text, chosen) }] : [];
    })
    .sort(compareAnnotations);
  const standing = new Set([...there.annotations, ...annotations].map(({ id }) => id));
  return without(there, {
    annotations,
    relations: claims.relations.filter(({ from, to }) => standing.has(from) && standing.has(to)),
    dismissals: [
      ...plan.dismissals,
      ...claims.dismissals.filter(
        ({ subject }) => subject.kind === 'annotation' && standing.has(subject.annotationId),
      ),
    ],
    decisions: [],
    sharedSets: [],
    commentAnswers: carriedAnswers(plan),
  });
};

const passagesAt = (text: string, places: readonly TextRange[]): Passage[] =>
  places.toSorted(compareRanges).map((range) => createPassage(text, range));

/** What is there stays as it is. */
const without = (there: PaperRecords, records: PaperRecords): PaperRecords =>
  paperRecords((table) => missing(there[table], records[table]));

const missing = <Row extends { readonly id: string }>(
  there: readonly Row[],
  rows: readonly Row[],
): readonly Row[] => {
  const known = new Set(there.map(({ id }) => id));
  return rows.filter(({ id }) => !known.has(id));
};
