/** Notes are saved as they are typed: a draft is kept, and tried again, until it is on the disk. */
import { t } from '#catalogue/translate';
import type { Annotation } from '#core/records/annotation';
import { ChangeConflict } from '#store/apply-change';
import { readAnnotation } from '#store/queries';
import type { Workbench } from '../../session/workbench';
import type { NoteDraft } from '../../session/workbench-state';
import { describeNoteFailure } from '../../words/describe-write-failure';
import { say } from '../say';
import { annotationEdit } from './annotation-edit';
import { loseWords } from './tell-lost-words';

const FIRST_PAUSE_MS = 500;
/** A full disk gets room, and another program lets go, at no time that could be known. */
const LONGEST_PAUSE_MS = 30_000;

/** What the note of an annotation is to say. It is a draft until `saveNotes` has saved it. */
export const typeNote = (workbench: Workbench, annotation: Annotation, note: string): void => {
  const earlier = workbench.state.value.drafts.get(annotation.id);
  putDraft(workbench, annotation.id, { replaces: annotation.note, hasFailed: false, ...earlier, note });
};

/**
 * Saves every draft as soon as it is typed. One that cannot be saved is tried again when more is typed, when the window
 * or the paper is left or come back to, and after a pause. Returns what stops it.
 */
export const saveNotes = (workbench: Workbench): (() => void) => {
  const windowId = workbench.newId();
  let isSaving = false;
  let failures = 0;
  let timer: number | undefined;
  let seen = workbench.state.value;

  const saveAll = async (): Promise<void> => {
    if (isSaving) return;
    isSaving = true;
    clearTimeout(timer);
    const refused = new Map<string, string>();
    for (let next = untried(workbench, refused); next; next = untried(workbench, refused)) {
      const [annotationId, draft] = next;
      if (!(await saveDraft(workbench, windowId, annotationId, draft))) refused.set(annotationId, draft.note);
    }
    isSaving = false;
    seen = workbench.state.value;
    failures = refused.size === 0 ? 0 : failures + 1;
    if (failures > 0) timer = window.setTimeout(trySaving, pauseAfter(failures));
  };
  const trySaving = (): void => void saveAll();
  const follow = (): void => {
    const { drafts, onScreen } = workbench.state.value;
    const isNew = drafts !== seen.drafts || onScreen !== seen.onScreen;
    seen = workbench.state.value;
    if (isNew) trySaving();
  };

  const stopFollowing = workbench.state.subscribe(follow);
  const leaving = new AbortController();
  for (const event of ['blur', 'focus'])
    window.addEventListener(event, trySaving, { signal: leaving.signal });
  document.addEventListener('visibilitychange', trySaving, { signal: leaving.signal });
  return () => {
    stopFollowing();
    leaving.abort();
    clearTimeout(timer);
  };
};

/** More may have been typed into one that was refused: that is tried at once. */
const untried = (
  workbench: Workbench,
  refused: ReadonlyMap<string, string>,
): readonly [string, NoteDraft] | undefined =>
  [...workbench.state.value.drafts].find(([id, { note }]) => refused.get(id) !== note);

const pauseAfter = (failures: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);

/**
 * Writes it over the annotation as it is stored now, whatever has become of it since one began to type. Each window's
 * typing is a step of undo of its own, so what another one wrote can be brought back. Resolves to false when it has to
 * be tried again.
 */
const saveDraft = async (
  workbench: Workbench,
  windowId: string,
  annotationId: string,
  draft: NoteDraft,
): Promise<boolean> => {
  let replaced: Annotation | undefined;
  try {
    ({ stored: replaced } = await workbench.attempt(async () => {
      const stored = await readAnnotation(workbench.store, annotationId);
      const write = annotationEdit(workbench, stored, {
        action: { kind: 'edit-note' },
        edited: { note: draft.note },
        mergeKey: `note:${annotationId}:${windowId}`,
      });
      return { stored, write };
    }));
  } catch (error) {
    markFailed(workbench, annotationId, draft, error);
    return false;
  }
  const latest = workbench.state.value.drafts.get(annotationId) ?? draft;
  if (replaced) sayWhatBecame(workbench, draft, replaced.note);
  else sayLost(workbench, draft, latest.note);
  // What has been typed in the meantime is still a draft, unless there is nothing left to save it to.
  const isNew = replaced !== undefined && latest.note !== draft.note;
  const rest = { note: latest.note, replaces: draft.note, hasFailed: false };
  putDraft(workbench, annotationId, isNew ? rest : null);
  return true;
};

/** Another window was just faster: it says nothing, for the next try finds what that one has left. */
const markFailed = (
  workbench: Workbench,
  annotationId: string,
  { hasFailed }: NoteDraft,
  error: unknown,
): void => {
  const draft = workbench.state.value.drafts.get(annotationId);
  if (hasFailed || !draft || error instanceof ChangeConflict) return;
  putDraft(workbench, annotationId, { ...draft, hasFailed: true });
  workbench.show({ notice: { kind: 'fault', text: describeNoteFailure(error) } });
};

const sayWhatBecame = (
  workbench: Workbench,
  { note, replaces, hasFailed }: NoteDraft,
  stored: string,
): void => {
  if (stored !== replaces && stored !== note) say(workbench, t('actions.note-written-elsewhere'));
  else if (hasFailed) say(workbench, t('actions.note-saved'));
};

/** That it could not be saved yet is no longer true. */
const sayLost = (workbench: Workbench, { hasFailed }: NoteDraft, words: string): void => {
  loseWords(workbench, { from: 'note', words });
  if (hasFailed && workbench.state.value.notice?.kind === 'fault') workbench.show({ notice: null });
};

const putDraft = (workbench: Workbench, annotationId: string, draft: NoteDraft | null): void => {
  const drafts = new Map(workbench.state.value.drafts);
  if (draft) drafts.set(annotationId, draft);
  else drafts.delete(annotationId);
  workbench.show({ drafts });
};
