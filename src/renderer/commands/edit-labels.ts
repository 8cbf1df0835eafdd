/** Go to the labels of the chosen annotation. */
import { chosenIn } from '../actions/annotation-actions';
import type { Command } from './command';
import { nothingChosen } from './reasons';

/** The one label field on the screen; the panel gives it this id. */
export const LABEL_FIELD_ID = 'annotation-labels';

export const editLabels: Command = {
  id: 'edit-labels',
  label: () => 'Add a label',
  keys: ['B'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: () => document.getElementById(LABEL_FIELD_ID)?.focus(),
};
