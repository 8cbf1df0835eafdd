/** Relate the chosen annotation to another one. */
import { chosenIn } from '../actions/annotation-actions';
import type { Command } from './command';
import { nothingChosen } from './reasons';

export const relateAnnotation: Command = {
  id: 'relate-annotation',
  label: () => 'Relate to another annotation…',
  keys: ['R'],
  scope: 'reader',
  menu: 'Edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run(workbench) {
    const session = workbench.session();
    session?.relateFrom(chosenIn(session)?.id ?? null);
  },
};
