/** Go to the next or previous annotation. */
import { goToAnnotation } from '../../actions/annotate/go-actions';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';

const isEnabled = (workbench: Workbench): boolean =>
  (workbench.session()?.state.value.annotations.length ?? 0) > 0;

const whyDisabled = (): string => 'Nothing is tagged yet.';

export const annotationSteps: readonly Command[] = [
  {
    id: 'next-annotation',
    label: () => 'Next annotation',
    keys: ['J'],
    scope: 'reader',
    menu: 'View',
    isEnabled,
    whyDisabled,
    run: (workbench) => goToAnnotation(workbench, 'forward'),
  },
  {
    id: 'previous-annotation',
    label: () => 'Previous annotation',
    keys: ['K'],
    scope: 'reader',
    menu: 'View',
    isEnabled,
    whyDisabled,
    run: (workbench) => goToAnnotation(workbench, 'backward'),
  },
];
