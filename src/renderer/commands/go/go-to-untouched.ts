/** Go to the next or previous paragraph that no annotation touches. */
import { t } from '#catalogue/translate';
import { goToUntouched } from '../../actions/annotate/go-actions';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const isEnabled = (workbench: Workbench): boolean => workbench.session() !== null;

export const untouchedSteps: readonly Command[] = [
  {
    id: 'next-untagged',
    label: () => t('command.next-untagged'),
    keys: ['U'],
    scope: 'reader',
    menu: 'view',
    isEnabled,
    whyDisabled: noPaper,
    run: (workbench) => goToUntouched(workbench, 'forward'),
  },
  {
    id: 'previous-untagged',
    label: () => t('command.previous-untagged'),
    keys: ['Shift+U'],
    scope: 'reader',
    menu: 'view',
    isEnabled,
    whyDisabled: noPaper,
    run: (workbench) => goToUntouched(workbench, 'backward'),
  },
];
