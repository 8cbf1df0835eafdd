/** Tag the selection, or the sentence at the caret, as the last one was tagged. */
import { t } from '#catalogue/translate';
import type { Tag } from '#core/records/annotation';
import { tagSelection } from '../../actions/annotate/annotation-actions';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';

export const repeatTag: Command = {
  id: 'repeat-tag',
  label(workbench) {
    const tag = lastTag(workbench);
    return tag ? t('command.repeat-tag-as', { tag }) : t('command.repeat-tag');
  },
  keywords: () => t('command.repeat-tag-keywords'),
  keys: ['Q'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => lastTag(workbench) !== null,
  whyDisabled: () => t('command.repeat-tag-why'),
  async run(workbench) {
    const tag = lastTag(workbench);
    if (tag) await tagSelection(workbench, tag);
  },
};

const lastTag = (workbench: Workbench): Tag | null => workbench.session()?.state.value.lastTag ?? null;
