/** What an analyst does to annotations: each gesture one change. */

import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { areSameWords, createPassages } from '#core/annotation/passages';
import { deletionSteps, retagSteps } from '#core/edit/annotation-steps';
import { type Action, createChange, type Step } from '#core/edit/change';
import { tidyRange } from '#core/passage/boundaries';
import type { Passage } from '#core/passage/passage';
import type { TextRange } from '#core/passage/range';
import { sentenceAt } from '#core/passage/sentence';
import { type Annotation, isJudgement, type Tag, withTypedLabels } from '#core/records/annotation';
import { CONFIDENCES, type Confidence } from '#core/records/confidence';
import type { Likelihood } from '#core/records/likelihood';
import { describeLikelihood } from '#words/describe-judgement';
import { NoWrite, type Outcome, type Written } from '../../session/outcome';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import type { Write } from '../../session/write';
import { say } from '../say';
import { settleNotes } from '../settle-notes';
import { annotationEdit, type Edited } from './annotation-edit';

/**
 * Tags what is selected, or with nothing selected the sentence at the caret. The new annotation is chosen, and the
 * caret stays at its end. The same words are not tagged twice alike: one key pressed twice makes no twins.
 */
export const tagSelection = async (workbench: Workbench, tag: Tag): Promise<void> => {
  const session = workbench.session();
  if (!session) return;
  if (isElsewhereSelected(session)) return say(workbench, t('actions.selected-elsewhere'));
  const sentence = hasSelection(session) ? null : sentenceAtCaret(session);
  const ranges = sentence ? [sentence] : selectedRanges(session);
  if (ranges.length === 0) return;
  session.rememberTag(tag);
  const keepTwin = (twin: Annotation): void => {
    session.choose(twin.id, false);
    say(workbench, t(sentence ? 'actions.sentence-tagged-already' : 'actions.words-tagged-already', { tag }));
  };
  const twin = twinOf(session, tag, ranges);
  if (twin) return keepTwin(twin);
  const annotation = createAnnotation(workbench, session, tag, createPassages(session.paper.text, ranges));
  if (sentence) session.view?.setCaret(sentence.to);
  else session.view?.collapseSelection();
  const outcome = await workbench.write(() => {
    const made = twinOf(session, tag, ranges); // by what was asked for before, and has been written since
    if (made) return new NoWrite(made);
    const step: Step = { table: 'annotations', before: null, after: annotation };
    return { change: createChange({ kind: 'tag', tag }, [step]) };
  });
  if (outcome.kind === 'nothing' && outcome.reason) return keepTwin(outcome.reason);
  if (outcome.kind !== 'written') return;
  session.choose(annotation.id, false);
  say(workbench, sayTagged(session, tag, sentence !== null), outcome);
};

/** While comparing it is not plain to see whose it has become. */
const sayTagged = ({ state: { value } }: PaperSession, tag: Tag, isSentence: boolean): string => {
  if (value.comparing) return t('actions.tagged-comparing', { tag });
  return t(isSentence ? 'actions.sentence-tagged' : 'actions.words-tagged', { tag });
};

/** Also of white space, which is nothing to tag: the sentence at the caret is not meant then. */
export const hasSelection = ({ state: { value } }: PaperSession): boolean =>
  value.selection !== null || value.kept.length > 0;

/** In a panel: what one sees selected there is no sentence at the caret, and that is not tagged instead. */
const isElsewhereSelected = (session: PaperSession): boolean =>
  !hasSelection(session) && getSelection()?.isCollapsed === false;

/** What is selected, tidied; several ranges when more than one was selected with Ctrl or Cmd. */
export const selectedRanges = ({ state: { value }, paper }: PaperSession): readonly TextRange[] =>
  [...value.kept, ...(value.selection ? [value.selection] : [])].flatMap(
    (range) => tidyRange(paper.text, range) ?? [],
  );

/** As it is when it is made: whatever else can be said of it is still open. */
export const createAnnotation = (
  workbench: Workbench,
  session: PaperSession,
  tag: Tag,
  passages: readonly Passage[],
): Annotation => {
  const now = workbench.now();
  return {
    id: workbench.newId(),
    paperId: session.paper.id,
    analystId: session.analystId,
    tag,
    passages,
    note: '',
    labels: [],
    likelihood: null,
    confidence: null,
    createdAt: now,
    updatedAt: now,
  };
};

export const deleteChosen = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  const annotation = chosenIn(session);
  if (!session || !annotation) return;
  await settleNotes(workbench); // so that Undo brings it back with all of its words
  const outcome = await workbench.write(() => {
    const before = session.index.get(annotation.id);
    if (!before) return null;
    const steps = deletionSteps(before, session.state.value);
    const change = createChange({ kind: 'delete-annotation', tag: before.tag }, steps);
    return { change, related: countRelations(steps) };
  });
  if (outcome.kind !== 'written') return;
  say(workbench, t('actions.deleted', { tag: annotation.tag, related: outcome.made.related }), outcome);
};

/** Gives the chosen annotation another tag, in place. */
export const retagChosen = async (workbench: Workbench, tag: Tag): Promise<void> => {
  const session = workbench.session();
  const annotation = chosenIn(session);
  if (!session || !annotation || annotation.tag === tag) return;
  const outcome = await workbench.write(() => {
    const before = session.index.get(annotation.id);
    if (!before || before.tag === tag) return null;
    const tagOf = (id: string): Tag | undefined => session.index.get(id)?.tag;
    const steps = retagSteps(before, tag, session.state.value, tagOf, workbench.now());
    return { change: createChange({ kind: 'retag', tag }, steps), lost: countRelations(steps) };
  });
  if (outcome.kind !== 'written') return;
  say(workbench, t('actions.retagged', { tag, lost: outcome.made.lost }), outcome);
};

const countRelations = (steps: readonly Step[]): number =>
  steps.filter(({ table }) => table === 'relations').length;

/** Null takes it away. Evidence has none, and nothing is changed. */
export const setLikelihood = async (
  workbench: Workbench,
  annotationId: string,
  likelihood: Likelihood | null,
): Promise<Outcome<Write>> => {
  const action: Action = { kind: 'set-likelihood' };
  const outcome = await editJudgement(workbench, annotationId, action, () => ({ likelihood }));
  if (outcome.kind === 'written') say(workbench, likelihoodSaid(likelihood), outcome);
  return outcome;
};

export const likelihoodSaid = (likelihood: Likelihood | null): string =>
  likelihood === null
    ? t('actions.likelihood-taken')
    : t('actions.likelihood-set', { band: describeLikelihood(likelihood) });

/** Null takes it away. Evidence has none, and nothing is changed. */
export const setConfidence = (
  workbench: Workbench,
  annotationId: string,
  confidence: Confidence | null,
): Promise<Outcome<Write>> => editConfidence(workbench, annotationId, () => ({ confidence }));

/** From none to low to moderate to high and back to none: from what it is by then, however fast one steps. */
export const setNextConfidence = (workbench: Workbench, annotationId: string): Promise<Outcome<Edited>> =>
  editConfidence(workbench, annotationId, ({ confidence }) => ({ confidence: nextConfidence(confidence) }));

const editConfidence = async (
  workbench: Workbench,
  annotationId: string,
  said: (annotation: Annotation) => Pick<Annotation, 'confidence'>,
): Promise<Outcome<Edited>> => {
  const outcome = await editJudgement(workbench, annotationId, { kind: 'set-confidence' }, said);
  if (outcome.kind !== 'written') return outcome;
  const { confidence } = outcome.made.after;
  say(workbench, t('actions.confidence-set', { confidence: confidence ?? 'none' }), outcome);
  return outcome;
};

const nextConfidence = (confidence: Confidence | null): Confidence | null =>
  CONFIDENCES[confidence === null ? 0 : CONFIDENCES.indexOf(confidence) + 1] ?? null;

/** What is typed between commas, tidied; labels that the annotation has already stay as they are. */
export const addLabels = (
  workbench: Workbench,
  annotationId: string,
  typed: string,
): Promise<Outcome<Write>> => editLabels(workbench, annotationId, (labels) => withTypedLabels(labels, typed));

export const removeLabel = (
  workbench: Workbench,
  annotationId: string,
  label: string,
): Promise<Outcome<Write>> =>
  editLabels(workbench, annotationId, (labels) => labels.filter((other) => other !== label));

const editLabels = async (
  workbench: Workbench,
  annotationId: string,
  edit: (labels: readonly string[]) => readonly string[],
): Promise<Outcome<Write>> => {
  const outcome = await editAnnotation(workbench, annotationId, { kind: 'edit-labels' }, ({ labels }) => ({
    labels: edit(labels),
  }));
  if (outcome.kind === 'written') sayLabels(workbench, outcome);
  return outcome;
};

const sayLabels = (workbench: Workbench, written: Written<Edited>): void => {
  const { labels } = written.made.after;
  say(workbench, t('actions.labels', { count: labels.length, labels: listOf(labels, 'beside') }), written);
};

export const chosenIn = (session: PaperSession | null): Annotation | null =>
  session?.index.get(session.state.value.chosenId ?? '') ?? null;

/** The chosen claim or assessment; null also for evidence. */
export const chosenJudgementIn = (session: PaperSession | null): Annotation | null => {
  const chosen = chosenIn(session);
  return chosen && isJudgement(chosen.tag) ? chosen : null;
};

const editJudgement = (
  workbench: Workbench,
  annotationId: string,
  action: Action,
  said: (annotation: Annotation) => Partial<Annotation>,
): Promise<Outcome<Edited>> =>
  editAnnotation(workbench, annotationId, action, (annotation) =>
    isJudgement(annotation.tag) ? said(annotation) : null,
  );

/** One change to one annotation as it then is; null from `edit` leaves it. */
const editAnnotation = (
  workbench: Workbench,
  annotationId: string,
  action: Action,
  edit: (annotation: Annotation) => Partial<Annotation> | null,
): Promise<Outcome<Edited>> =>
  workbench.write(() => {
    const before = workbench.session()?.index.get(annotationId);
    return annotationEdit(workbench, before, { action, edited: before ? edit(before) : null });
  });

/** With its punctuation; null where nothing is to be seen. */
const sentenceAtCaret = ({ paper: { text }, view }: PaperSession): TextRange | null =>
  view && tidyRange(text, sentenceAt(text, view.caret));

const twinOf = (
  { paper: { text }, index }: PaperSession,
  tag: Tag,
  ranges: readonly TextRange[],
): Annotation | undefined =>
  index
    .overlapping(extentOf(ranges))
    .find((annotation) => annotation.tag === tag && areSameWords(text, annotation.passages, ranges));

const extentOf = (ranges: readonly TextRange[]): TextRange => ({
  from: Math.min(...ranges.map(({ from }) => from)),
  to: Math.max(...ranges.map(({ to }) => to)),
});
