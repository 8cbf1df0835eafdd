/** Make what is selected a further passage of the chosen annotation; with none chosen, select more besides. */
import { t } from '#catalogue/translate';
import { addSelection } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';

export const addPassageCommand: Command = {
  id: 'add-passage',
  label: () => t('command.add-passage'),
  keys: ['P'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => workbench.session()?.state.value.selection != null,
  whyDisabled: () => t('command.add-passage-why'),
  run: addSelection,
};
