/** What one does with the trash: bring something back, or empty it. */
import { t } from '#catalogue/translate';
import { createChange } from '#core/edit/change';
import type { Discarded } from '#core/edit/trash';
import { emptyTrash, readRestoringSteps } from '#store/trash';
import { shorten } from '#words/shorten';
import type { Workbench } from '../../session/workbench';
import { describeWriteFailure } from '../../words/describe-write-failure';
import { say } from '../say';

/** What it is, in a line. */
export const describeDiscarded = ({ what }: Discarded): string => {
  switch (what.kind) {
    case 'annotation':
      return t('common.tagged-words', { tag: what.tag, words: what.words });
    case 'set':
      return t('trash.set', { name: what.name });
    case 'paper':
      return t('trash.paper', { title: what.title });
  }
};

/** As one change, which undo takes back. */
export const restore = async (workbench: Workbench, discarded: Discarded): Promise<void> => {
  const { what } = discarded;
  const name = what.kind === 'annotation' ? what.words : what.kind === 'set' ? what.name : what.title;
  const outcome = await workbench.write(async () => {
    const steps = await readRestoringSteps(workbench.store, discarded);
    return steps.length > 0 ? { change: createChange({ kind: 'restore', name }, steps) } : null;
  });
  if (outcome.kind === 'written')
    say(workbench, t('trash.restored', { what: shorten(describeDiscarded(discarded), 90) }), outcome);
  if (outcome.kind === 'nothing') say(workbench, t('trash.not-restored'));
};

export const throwAway = async (workbench: Workbench): Promise<void> => {
  try {
    await emptyTrash(workbench.store);
    say(workbench, t('trash.emptied'));
  } catch (error) {
    workbench.show({ notice: { kind: 'fault', text: describeWriteFailure(error) } });
  }
};
