/** Tag the selection, or the sentence at the caret, as claim, evidence or assessment. */
import { TAGS, type Tag } from '#core/records/annotation';
import { tagSelection } from '../../actions/annotate/annotation-actions';
import { TAG_LETTERS, tagName } from '../../words/tags';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const createTagCommand = (tag: Tag): Command => ({
  id: `tag-${tag}`,
  label: () => `Tag as ${tagName(tag).toLowerCase()}`,
  keywords: ['mark', 'annotate', 'highlight', 'code'],
  keys: [TAG_LETTERS[tag]],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: (workbench) => tagSelection(workbench, tag),
});

export const TAG_COMMANDS: Readonly<Record<Tag, Command>> = {
  claim: createTagCommand('claim'),
  evidence: createTagCommand('evidence'),
  assessment: createTagCommand('assessment'),
};

export const tagCommands: readonly Command[] = TAGS.map((tag) => TAG_COMMANDS[tag]);
