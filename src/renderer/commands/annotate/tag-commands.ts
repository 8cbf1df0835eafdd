/** Tag the selection, or the sentence at the caret, as claim, evidence or assessment. */
import { t } from '#catalogue/translate';
import { byTag, TAGS, type Tag } from '#core/records/annotation';
import { TAG_LETTERS } from '#words/tags';
import { tagSelection } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const createTagCommand = (tag: Tag): Command => ({
  id: `tag-${tag}`,
  label: () => t('command.tag', { tag }),
  keywords: () => t('command.tag-keywords'),
  keys: [TAG_LETTERS[tag]],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: (workbench) => tagSelection(workbench, tag),
});

export const TAG_COMMANDS: Readonly<Record<Tag, Command>> = byTag(createTagCommand);

export const tagCommands: readonly Command[] = TAGS.map((tag) => TAG_COMMANDS[tag]);
