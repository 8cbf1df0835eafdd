/** Takes a step back and says which. */
import { t } from '#catalogue/translate';
import type { Workbench } from '../session/workbench';
import { describeAction } from '../words/describe-action';
import { say } from './say';
import { showReading } from './show-reading';

/** The last one, or only the one of that number. */
export const undoStep = async (workbench: Workbench, only?: number): Promise<void> => {
  const action = await workbench.undo(only);
  if (action?.kind === 'read-otherwise') showReading(workbench, action.to, action.from);
  if (action) say(workbench, t('command.undone', { action: describeAction(action) }));
};
