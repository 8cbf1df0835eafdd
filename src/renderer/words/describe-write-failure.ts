/** Why something was not saved. */

import { t } from '#catalogue/translate';
import { ChangeConflict, PaperGone } from '#store/apply-change';

export const describeWriteFailure = (error: unknown): string => {
  if (error instanceof ChangeConflict) return t('actions.changed-elsewhere');
  if (error instanceof PaperGone) return t('actions.paper-gone');
  return t('actions.not-saved', { reason: reasonOf(error) });
};

/** Of what is kept as it was typed, and tried again. */
export const describeNoteFailure = (error: unknown): string =>
  t('actions.note-not-saved', { reason: reasonOf(error) });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
