/** Undo and redo where one types mean the typing, also when they come from a menu of the system. */
import { chordOf } from '../session/chord';

const CHORDS: Readonly<Record<string, string>> = { 'Mod+Z': 'undo', 'Mod+Shift+Z': 'redo' };

/** One that takes the steps of the workbench back is left to it. */
const FIELDS = ':is(input, textarea):not([data-own-undo])';

/** True when the command is for the field that has the focus, and is done there. */
export const editsField = (command: string): boolean => {
  const isEdit = command === 'undo' || command === 'redo';
  if (!isEdit || !document.activeElement?.matches(FIELDS)) return false;
  document.execCommand(command); // the only way to a field's own history
  return true;
};

/**
 * On a Mac a key that the page leaves goes to the menu, whose entry is disabled while there is no step to take back; so
 * the page leaves none of these.
 */
export const editFieldByKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented) return;
  const command = CHORDS[chordOf(event)];
  if (command !== undefined && editsField(command)) event.preventDefault();
};
