/** Relate the chosen annotation to another one. */
import { t } from '#catalogue/translate';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

export const relateAnnotation: Command = {
  id: 'relate-annotation',
  label: () => t('command.relate-annotation'),
  keys: ['R'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run(workbench) {
    const session = workbench.session();
    session?.relateFrom(chosenIn(session)?.id ?? null);
  },
};
