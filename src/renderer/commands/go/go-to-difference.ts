/** Go to the next or previous of the differences that are shown while comparing. */
import { t } from '#catalogue/translate';
import type { Direction } from '#core/passage/boundaries';
import { loadPart } from '../../design/load-part';
import type { Command } from '../kit/command';
import { isComparing, notComparing } from '../kit/while-comparing';

const createStep = (id: string, label: () => string, key: string, direction: Direction): Command => ({
  id,
  label,
  keywords: () => t('command.difference-keywords'),
  keys: [key],
  scope: 'reader',
  menu: 'view',
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: async (workbench) => {
    const { goToDifference } = await loadPart(() => import('../../actions/compare/compare-actions'));
    goToDifference(workbench, direction);
  },
});

export const nextDifference = createStep(
  'next-difference',
  () => t('command.next-difference'),
  'F',
  'forward',
);
export const previousDifference = createStep(
  'previous-difference',
  () => t('command.previous-difference'),
  'Shift+F',
  'backward',
);
