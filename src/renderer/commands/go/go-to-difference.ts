/** Go to the next or previous of the differences that are shown while comparing. */
import type { Direction } from '#core/passage/boundaries';
import { goToDifference } from '../../actions/compare/compare-actions';
import type { Command } from '../kit/command';
import { isComparing, notComparing } from '../kit/while-comparing';

const createStep = (id: string, label: string, key: string, direction: Direction): Command => ({
  id,
  label: () => label,
  keywords: ['disagreement', 'case', 'compare', 'colleagues'],
  keys: [key],
  scope: 'reader',
  menu: 'View',
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: (workbench) => goToDifference(workbench, direction),
});

export const nextDifference = createStep('next-difference', 'Next difference', 'F', 'forward');
export const previousDifference = createStep(
  'previous-difference',
  'Previous difference',
  'Shift+F',
  'backward',
);
