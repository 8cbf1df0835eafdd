/** Tag the selection as claim, evidence or assessment. */
import { TAGS, type Tag } from '#core/annotation/annotation';
import { tagSelection } from '../actions/annotation-actions';
import { TAG_NAMES } from '../describe';
import { TAG_LETTERS } from '../reader/margin-marks';
import type { Command } from './command';

const createTagCommand = (tag: Tag): Command => ({
  id: `tag-${tag}`,
  label: () => `Tag as ${TAG_NAMES[tag].toLowerCase()}`,
  keys: [TAG_LETTERS[tag]],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.session()?.state.value.selection != null,
  run: (workbench) => tagSelection(workbench, tag),
});

export const tagCommands: readonly Command[] = TAGS.map(createTagCommand);
