/** What opening a library file would add to this library. Nothing that was done here is ever overwritten. */

import { closesCycle, createArgument, faultOfEnds } from '../annotation/argument';
import { additionSteps, type Change, createChange, type Step } from '../edit/change';
import { withDetailsOf } from '../edit/paper-details';
import { sameRecord } from '../edit/same-record';
import type { Paper } from '../paper/paper';
import type { Analyst } from '../records/analyst';
import type { Annotation } from '../records/annotation';
import type { CommentAnswer } from '../records/comment-answer';
import type { Decision } from '../records/decision';
import type { Dismissal } from '../records/dismissal';
import { identityOf, type LibraryFacts, type LibraryPaper, libraryFacts } from '../records/library-paper';
import { claimsWhere, type PaperRecords } from '../records/paper-records';
import { type Relation, relationKey } from '../records/relation';
import { createSealCheck, type SharedSet } from '../records/shared-set';
import type { SealedBox } from '../sealing/sealed-box';
import type { LibraryContents, StoredPaper } from './write-library';

/** What is here already. */
export interface LocalLibrary extends PaperRecords {
  readonly analysts: readonly Analyst[];
  readonly papers: readonly LibraryPaper[];
}

export interface MergePlan {
  readonly newPapers: readonly StoredPaper[];
  readonly knownPapers: readonly StoredPaper[];
  /** Papers that are here, before and after what the file alone says of them. */
  readonly toldPapers: readonly ToldPaper[];
  readonly newAnnotations: readonly Annotation[];
  /** How many are here already and say the same. */
  readonly same: number;
  /** Those that are here already and differ: what is here stays. */
  readonly kept: readonly Annotation[];
  readonly newRelations: readonly Relation[];
  /** How many relations cannot be made between the annotations as they are here. */
  readonly relationsLeftOut: number;
  readonly newDismissals: readonly Dismissal[];
  readonly newSharedSets: readonly SharedSet[];
  /** What is in those of them that are sealed. */
  readonly newSealed: readonly SealedBox[];
  readonly newDecisions: readonly Decision[];
  readonly newCommentAnswers: readonly CommentAnswer[];
  readonly newAnalysts: readonly Analyst[];
  /** Whose library it is when that is not me here; one may continue as that analyst. */
  readonly otherOwner: Analyst | null;
  /** What was planned: to be planned again when something has changed here since. */
  readonly incoming: LibraryContents;
}

interface ToldPaper {
  readonly before: LibraryPaper;
  readonly after: LibraryPaper;
}

export const planMerge = (local: LocalLibrary, whole: LibraryContents): MergePlan => {
  const incoming = withoutSealedHere(local, whole);
  const here = new Map(local.annotations.map((annotation) => [annotation.id, annotation]));
  const isKnown = ({ paper }: StoredPaper): boolean => local.papers.some(({ id }) => id === paper.id);
  const known = incoming.annotations.filter(({ id }) => here.has(id));
  const newSharedSets = without(local.sharedSets, incoming.sharedSets);
  const newSeals = new Set(newSharedSets.flatMap(({ seal }) => (seal.kind === 'sealed' ? [seal.id] : [])));
  const differing = known.filter((annotation) => !sameRecord(here.get(annotation.id), annotation));
  const strangers = without(local.relations, incoming.relations);
  const newRelations = relationsThatFit(local, incoming, strangers);
  return {
    newPapers: incoming.papers.filter((paper) => !isKnown(paper)),
    knownPapers: incoming.papers.filter(isKnown),
    toldPapers: toldPapers(local, incoming),
    newAnnotations: incoming.annotations.filter(({ id }) => !here.has(id)),
    same: known.length - differing.length,
    kept: differing,
    newRelations,
    relationsLeftOut: strangers.length - newRelations.length,
    newDismissals: without(local.dismissals, incoming.dismissals),
    newSharedSets,
    newSealed: incoming.sealed.filter(({ id }) => newSeals.has(id)),
    newDecisions: without(local.decisions, incoming.decisions),
    newCommentAnswers: without(local.commentAnswers, incoming.commentAnswers),
    newAnalysts: incoming.analysts.filter(({ id }) => !local.analysts.some((analyst) => analyst.id === id)),
    otherOwner: otherOwner(local, incoming),
    incoming: whole,
  };
};

/** What is sealed here stays so: not even the file says here what is in it. */
const withoutSealedHere = (local: LocalLibrary, incoming: LibraryContents): LibraryContents => {
  const isSealed = createSealCheck(local.sharedSets);
  return { ...incoming, ...claimsWhere(incoming, (row) => !isSealed(row)) };
};

/** The plan as one change; `continueAs` makes that analyst me. */
export const mergeChange = (plan: MergePlan, local: LocalLibrary, continueAs: Analyst | null): Change =>
  createChange({ kind: 'merge-library' }, [
    ...analystSteps(plan, local, continueAs),
    ...plan.newPapers.map(
      ({ paper, ...facts }): Step => ({ table: 'papers', before: null, after: listedPaper(paper, facts) }),
    ),
    ...plan.toldPapers.map((told): Step => ({ table: 'papers', ...told })),
    ...additionSteps({
      annotations: plan.newAnnotations,
      relations: plan.newRelations,
      dismissals: plan.newDismissals,
      sharedSets: plan.newSharedSets,
      decisions: plan.newDecisions,
      commentAnswers: plan.newCommentAnswers,
    } satisfies PaperRecords),
  ]);

export const toLibraryPaper = (
  paper: Paper,
  importedAt: string,
  previousVersion: string | null = null,
): LibraryPaper => listedPaper(paper, { importedAt, previousVersion });

const listedPaper = (paper: Paper, facts: LibraryFacts): LibraryPaper => ({
  ...identityOf(paper),
  ...libraryFacts(facts),
});

/** What was corrected here stays; what was corrected only there holds here, too, and so do the labels of both. */
const toldPapers = (local: LocalLibrary, incoming: LibraryContents): readonly ToldPaper[] => {
  const there = new Map(
    incoming.papers.map(({ paper, ...facts }) => [paper.id, listedPaper(paper, facts)] as const),
  );
  return local.papers
    .flatMap((before) => {
      const told = there.get(before.id);
      return told ? [{ before, after: withDetailsOf(before, told) }] : [];
    })
    .filter(({ before, after }) => !sameRecord(before, after));
};

/** Those of `incoming` whose ids are not here. */
const without = <Row extends { readonly id: string }>(
  local: readonly Row[],
  incoming: readonly Row[],
): readonly Row[] => {
  const here = new Set(local.map(({ id }) => id));
  return incoming.filter(({ id }) => !here.has(id));
};

/** What is here stays: a relation must fit the annotations as they are here, and may double or circle none. */
const relationsThatFit = (
  local: LocalLibrary,
  incoming: LibraryContents,
  strangers: readonly Relation[],
): readonly Relation[] => {
  const tags = new Map([...incoming.annotations, ...local.annotations].map(({ id, tag }) => [id, tag]));
  const argument = createArgument([...local.relations, ...strangers]);
  const said = new Set(local.relations.map(relationKey));
  return strangers.filter(
    (relation) =>
      !faultOfEnds(relation, (id) => tags.get(id)) &&
      !said.has(relationKey(relation)) &&
      !closesCycle(relation, argument),
  );
};

const otherOwner = (local: LocalLibrary, incoming: LibraryContents): Analyst | null => {
  const owner = incoming.analysts.find(({ isMe }) => isMe);
  const me = local.analysts.find(({ isMe }) => isMe);
  return owner && owner.id !== me?.id ? owner : null;
};

const analystSteps = (plan: MergePlan, local: LocalLibrary, continueAs: Analyst | null): Step[] => {
  const additions = plan.newAnalysts.map(
    (analyst): Step => ({
      table: 'analysts',
      before: null,
      after: { ...analyst, isMe: analyst.id === continueAs?.id },
    }),
  );
  return continueAs ? [...additions, ...switchSteps(local.analysts, continueAs.id)] : additions;
};

/** The steps among known analysts that make the one with `id` me. */
export const switchSteps = (analysts: readonly Analyst[], id: string): Step[] =>
  analysts
    .filter((analyst) => analyst.isMe !== (analyst.id === id))
    .map((before) => ({ table: 'analysts', before, after: { ...before, isMe: before.id === id } }));
