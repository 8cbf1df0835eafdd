/** Tag the selection, or the sentence at the caret, as the last one was tagged. */
import type { Tag } from '#core/records/annotation';
import { tagSelection } from '../../actions/annotate/annotation-actions';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';

export const repeatTag: Command = {
  id: 'repeat-tag',
  label(workbench) {
    const tag = lastTag(workbench);
    return tag ? `Tag as ${tag} again` : 'Tag as the last one';
  },
  keywords: ['repeat', 'same'],
  keys: ['Q'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => lastTag(workbench) !== null,
  whyDisabled: () => 'Tag something first.',
  async run(workbench) {
    const tag = lastTag(workbench);
    if (tag) await tagSelection(workbench, tag);
  },
};

const lastTag = (workbench: Workbench): Tag | null => workbench.session()?.state.value.lastTag ?? null;
