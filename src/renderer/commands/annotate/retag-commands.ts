/** Give the chosen annotation another tag, in place. */
import { TAGS, type Tag } from '#core/records/annotation';
import { chosenIn, retagChosen } from '../../actions/annotate/annotation-actions';
import { WITH_ARTICLE } from '../../words/describe';
import { TAG_LETTERS } from '../../words/tags';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

const createRetagCommand = (tag: Tag): Command => ({
  id: `retag-${tag}`,
  label: () => `Make it ${WITH_ARTICLE[tag]}`,
  keys: [`Shift+${TAG_LETTERS[tag]}`],
  scope: 'reader',
  menu: 'Edit',
  isEnabled(workbench) {
    const chosen = chosenIn(workbench.session());
    return chosen !== null && chosen.tag !== tag;
  },
  whyDisabled: (workbench) =>
    chosenIn(workbench.session()) ? `It is ${WITH_ARTICLE[tag]} already.` : nothingChosen(),
  run: (workbench) => retagChosen(workbench, tag),
});

export const retagCommands: readonly Command[] = TAGS.map(createRetagCommand);
