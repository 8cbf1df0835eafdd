/** Go to the next or previous annotation. */
import { t } from '#catalogue/translate';
import { goToAnnotation } from '../../actions/annotate/go-actions';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';

const isEnabled = (workbench: Workbench): boolean =>
  (workbench.session()?.state.value.annotations.length ?? 0) > 0;

const whyDisabled = (): string => t('command.nothing-tagged');

export const annotationSteps: readonly Command[] = [
  {
    id: 'next-annotation',
    label: () => t('command.next-annotation'),
    keys: ['J'],
    scope: 'reader',
    menu: 'view',
    isEnabled,
    whyDisabled,
    run: (workbench) => goToAnnotation(workbench, 'forward'),
  },
  {
    id: 'previous-annotation',
    label: () => t('command.previous-annotation'),
    keys: ['K'],
    scope: 'reader',
    menu: 'view',
    isEnabled,
    whyDisabled,
    run: (workbench) => goToAnnotation(workbench, 'backward'),
  },
];
