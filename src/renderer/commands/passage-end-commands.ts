/** Move an end of a passage: comma and full stop its end, with Shift (< and >) its start, with Alt by character. */
import type { Direction } from '#core/passage/boundaries';
import type { StopKind } from '#core/passage/stops';
import { chosenIn } from '../actions/annotation-actions';
import { stepEnd } from '../actions/passage-actions';
import type { Command } from './command';
import { nothingChosen } from './reasons';

const createEndCommand = (kind: StopKind, direction: Direction, key: string): Command => ({
  id: `move-${kind.end}-${kind.unit}-${direction}`,
  label: () => `Passage’s ${kind.end}: a ${kind.unit} ${direction === 'forward' ? 'further' : 'back'}`,
  keys: [kind.unit === 'character' ? `Alt+${key}` : key],
  scope: 'reader',
  menu: null,
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: (workbench) => stepEnd(workbench, kind, direction),
});

export const passageEndCommands: readonly Command[] = (['word', 'character'] as const).flatMap((unit) => [
  createEndCommand({ end: 'end', unit }, 'backward', ','),
  createEndCommand({ end: 'end', unit }, 'forward', '.'),
  createEndCommand({ end: 'start', unit }, 'backward', '<'),
  createEndCommand({ end: 'start', unit }, 'forward', '>'),
]);
