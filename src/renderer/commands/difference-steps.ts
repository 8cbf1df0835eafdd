/** Go to the next or previous of the differences that are shown while comparing. */
import type { Direction } from '#core/passage/boundaries';
import { goToDifference } from '../actions/compare-actions';
import type { Workbench } from '../workbench';
import type { Command } from './command';
import { noPaper } from './reasons';

const isEnabled = ({ state: { value } }: Workbench): boolean =>
  value.place.kind === 'paper' && value.route.kind === 'paper' && value.route.look.compared !== null;

const whyDisabled = (workbench: Workbench): string =>
  workbench.session() ? 'Compare claim sets first.' : noPaper();

const createStep = (id: string, label: string, key: string, direction: Direction): Command => ({
  id,
  label: () => label,
  keywords: ['disagreement', 'case', 'compare', 'colleagues'],
  keys: [key],
  scope: 'reader',
  menu: 'View',
  isEnabled,
  whyDisabled,
  run: (workbench) => goToDifference(workbench, direction),
});

export const nextDifference = createStep('next-difference', 'Next difference', 'F', 'forward');
export const previousDifference = createStep(
  'previous-difference',
  'Previous difference',
  'Shift+F',
  'backward',
);
