/** All commands, and which of them a key means. */
import { isSingleKey } from './chord';
import type { Command } from './command';
import { deleteAnnotation } from './delete-annotation';
import { editNote } from './edit-note';
import { exportClaimSet } from './export-claim-set';
import { leave } from './leave';
import { openLibrary } from './open-library';
import { openPapers } from './open-papers';
import { redo } from './redo';
import { saveLibrary } from './save-library';
import { showKeys } from './show-keys';
import { showLibrary } from './show-library';
import { switchTheme } from './switch-theme';
import { tagCommands } from './tag-commands';
import { largerText, smallerText } from './text-size-commands';
import { undo } from './undo';

/** In the order of the menus and of the list of keys. */
export const commands: readonly Command[] = [
  openPapers,
  openLibrary,
  saveLibrary,
  exportClaimSet,
  undo,
  redo,
  ...tagCommands,
  editNote,
  deleteAnnotation,
  leave,
  showLibrary,
  largerText,
  smallerText,
  switchTheme,
  showKeys,
];

/** Throws at start when two commands want one key: which of them it meant would be chance. */
export const commandsByChord = (all: readonly Command[]): ReadonlyMap<string, Command> => {
  const byChord = new Map<string, Command>();
  for (const command of all) {
    for (const chord of command.keys) {
      const other = byChord.get(chord);
      if (other) throw new Error(`${other.id} and ${command.id} both want ${chord}`);
      byChord.set(chord, command);
    }
  }
  return byChord;
};

/** Whether a command's chord may act for a key pressed at `target`. */
export const actsAt = (command: Command, chord: string, target: Element | null): boolean => {
  const isTyping = target?.matches('input, textarea, select') ?? false;
  if (command.scope === 'reader') return !isTyping && target?.closest('[data-reader-keys]') != null;
  if (isTyping && (command.id === 'undo' || command.id === 'redo'))
    return target?.matches('[data-own-undo]') ?? false;
  return !(isTyping && isSingleKey(chord));
};
