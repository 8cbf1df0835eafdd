/** Binds the commands' keys to the window: a read-only editor reports none. */
import type { Workbench } from '../workbench';
import { chordOf } from './chord';
import { actsAt, commands, commandsByChord } from './registry';

/** Returns what stops listening. */
export const listenForKeys = (workbench: Workbench): (() => void) => {
  const byChord = commandsByChord(commands);
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const chord = chordOf(event);
    const command = byChord.get(chord);
    const target = event.target instanceof Element ? event.target : null;
    if (!command || !actsAt(command, chord, target)) return;
    event.preventDefault();
    if (command.isEnabled(workbench)) void command.run(workbench);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
};
