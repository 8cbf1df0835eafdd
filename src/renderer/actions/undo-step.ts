/** Takes a step back and says which. */
import { t } from '#catalogue/translate';
import type { Workbench } from '../session/workbench';
import { describeAction } from '../words/describe-action';
import { say } from './say';
import { settleNotes } from './settle-notes';
import { showReading } from './show-reading';

/** The last one, or only the one of that number. */
export const undoStep = async (workbench: Workbench, only?: number): Promise<void> => {
  await settleNotes(workbench); // else it would take back what came before the words, and leave them without a place
  const action = await workbench.undo(only);
  if (action?.kind === 'read-otherwise') showReading(workbench, action.to, action.from);
  if (action) say(workbench, t('command.undone', { action: describeAction(action) }));
};
