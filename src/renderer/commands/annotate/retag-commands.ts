/** Give the chosen annotation another tag, in place. */
import { t } from '#catalogue/translate';
import { TAGS, type Tag } from '#core/records/annotation';
import { TAG_LETTERS } from '#words/tags';
import { chosenIn, retagChosen } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

const createRetagCommand = (tag: Tag): Command => ({
  id: `retag-${tag}`,
  label: () => t('command.retag', { tag }),
  keys: [`Shift+${TAG_LETTERS[tag]}`],
  scope: 'reader',
  menu: 'edit',
  isEnabled(workbench) {
    const chosen = chosenIn(workbench.session());
    return chosen !== null && chosen.tag !== tag;
  },
  whyDisabled: (workbench) =>
    chosenIn(workbench.session()) ? t('command.retag-why', { tag }) : nothingChosen(),
  run: (workbench) => retagChosen(workbench, tag),
});

export const retagCommands: readonly Command[] = TAGS.map(createRetagCommand);
