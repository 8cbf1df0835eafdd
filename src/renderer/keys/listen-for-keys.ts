/** Binds the commands' keys to the window: a read-only editor reports none. A key that cannot act now says what is missing. */
import { say } from '../actions/say';
import { leave } from '../commands/go/leave';
import { actsAt, commands, commandsByChord } from '../commands/registry';
import { chordOf } from '../session/chord';
import type { Workbench } from '../session/workbench';
import { commandAt } from './command-keys';

/** Returns what stops listening. */
export const listenForKeys = (workbench: Workbench): (() => void) => {
  commandsByChord(commands); // throws when two want one key
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const chord = chordOf(event);
    const command = commandAt(chord);
    const target = event.target instanceof Element ? event.target : null;
    if (!command || !actsAt(command, chord, target)) return;
    event.preventDefault();
    if (command.isEnabled(workbench)) void command.run(workbench);
    else if (command !== leave && command.whyDisabled) say(workbench, command.whyDisabled(workbench));
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
};
