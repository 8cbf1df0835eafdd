/** Go to the labels of the chosen annotation. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

/** The one label field on the screen; the panel gives it this id. */
export const LABEL_FIELD_ID = 'annotation-labels';

export const editLabels: Command = {
  id: 'edit-labels',
  label: () => t('command.edit-labels'),
  keys: ['B'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => document.getElementById(LABEL_FIELD_ID)?.focus(),
};
