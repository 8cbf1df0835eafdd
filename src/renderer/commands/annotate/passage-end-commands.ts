/** Move an end of a passage: comma and full stop its end, with Shift (< and >) its start, with Alt by character. */
import { t } from '#catalogue/translate';
import type { Direction } from '#core/passage/boundaries';
import type { StopKind } from '#core/passage/stops';
import { chosenIn } from '../../actions/annotate/annotation-actions';
import { stepEnd } from '../../actions/annotate/passage-actions';
import type { Command } from '../kit/command';
import { nothingChosen } from '../kit/reasons';

const createEndCommand = (kind: StopKind, direction: Direction, key: string): Command => ({
  id: `move-${kind.end}-${kind.unit}-${direction}`,
  label: () => t('command.move-end', { ...kind, direction }),
  keys: [kind.unit === 'character' ? `Alt+${key}` : key],
  scope: 'reader',
  menu: null,
  isEnabled: (workbench) => chosenIn(workbench.session()) !== null,
  whyDisabled: nothingChosen,
  run: (workbench) => stepEnd(workbench, kind, direction),
});

interface EndMove {
  readonly kind: StopKind;
  readonly direction: Direction;
  readonly key: string;
}

const MOVES: readonly EndMove[] = (['word', 'character'] as const).flatMap((unit): readonly EndMove[] => [
  { kind: { end: 'end', unit }, direction: 'backward', key: ',' },
  { kind: { end: 'end', unit }, direction: 'forward', key: '.' },
  { kind: { end: 'start', unit }, direction: 'backward', key: '<' },
  { kind: { end: 'start', unit }, direction: 'forward', key: '>' },
]);

export const passageEndCommands: readonly Command[] = MOVES.map(({ kind, direction, key }) =>
  createEndCommand(kind, direction, key),
);

/** Which end the command moves and how, for passages that are not an annotation's yet. */
export const endMoveOf = (command: Command): EndMove | undefined =>
  MOVES[passageEndCommands.indexOf(command)];
