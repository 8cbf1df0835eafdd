/** Give the chosen annotation another tag, in place. */
import { TAGS, type Tag } from '#core/annotation/annotation';
import { chosenIn, retagChosen } from '../actions/annotation-actions';
import { WITH_ARTICLE } from '../describe';
import { TAG_LETTERS } from '../reader/margin-marks';
import type { Command } from './command';
import { nothingChosen } from './reasons';

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
