/** Go to the next or previous paragraph that no annotation touches. */
import { goToUntouched } from '../../actions/annotate/go-actions';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const isEnabled = (workbench: Workbench): boolean => workbench.session() !== null;

export const untouchedSteps: readonly Command[] = [
  {
    id: 'next-untagged',
    label: () => 'Next untagged paragraph',
    keys: ['U'],
    scope: 'reader',
    menu: 'View',
    isEnabled,
    whyDisabled: noPaper,
    run: (workbench) => goToUntouched(workbench, 'forward'),
  },
  {
    id: 'previous-untagged',
    label: () => 'Previous untagged paragraph',
    keys: ['Shift+U'],
    scope: 'reader',
    menu: 'View',
    isEnabled,
    whyDisabled: noPaper,
    run: (workbench) => goToUntouched(workbench, 'backward'),
  },
];
