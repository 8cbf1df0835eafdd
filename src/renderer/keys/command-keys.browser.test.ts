import { beforeEach, describe, expect, test } from 'vitest';
import { editNote } from '../commands/annotate/edit-note';
import { TAG_COMMANDS } from '../commands/annotate/tag-commands';
import { undo } from '../commands/annotate/undo';
import type { Command } from '../commands/kit/command';
import { commands } from '../commands/registry';
import { showKeys } from '../commands/view/show-keys';
import { isSingleKey } from '../session/chord';
import { preferences, setChangedKeys, setSingleKeys, storedPreferences } from '../session/preferences';
import {
  assignedKeys,
  changeKey,
  commandAt,
  hasOwnKeys,
  keysOf,
  resetAllKeys,
  resetKeys,
  swapKeys,
} from './command-keys';
import { refusalOf } from './key-refusal';

const { claim, evidence } = TAG_COMMANDS;

beforeEach(() => {
  localStorage.clear();
  preferences.set(storedPreferences());
});

describe('the keys of a command', () => {
  test('are its own until they are changed', () => {
    for (const command of commands)
      expect([command.id, ...keysOf(command)]).toEqual([command.id, ...command.keys]);
    expect(commandAt('C')).toBe(claim);
  });

  test('are changed one by one, added and taken away', () => {
    changeKey(showKeys, 'Shift+F1', 'F2');
    expect(keysOf(showKeys)).toEqual(['?', 'F2']);
    changeKey(showKeys, null, 'F3');
    expect(keysOf(showKeys)).toEqual(['?', 'F2', 'F3']);
    changeKey(showKeys, '?', null);
    expect(keysOf(showKeys)).toEqual(['F2', 'F3']);
    expect([commandAt('Shift+F1'), commandAt('?'), commandAt('F2')]).toEqual([
      undefined,
      undefined,
      showKeys,
    ]);
    expect(hasOwnKeys(showKeys)).toBe(false);
  });

  test('are never there twice', () => {
    changeKey(showKeys, '?', 'Shift+F1');
    expect(keysOf(showKeys)).toEqual(['Shift+F1']);
    changeKey(showKeys, null, 'Shift+F1');
    expect(keysOf(showKeys)).toEqual(['Shift+F1']);
  });

  test('are taken from the command that had them', () => {
    changeKey(editNote, 'N', 'C');
    expect([keysOf(editNote), keysOf(claim)]).toEqual([['C'], []]);
    expect(commandAt('C')).toBe(editNote);
  });

  test('are swapped', () => {
    swapKeys(editNote, 'N', claim, 'C');
    expect([keysOf(editNote), keysOf(claim)]).toEqual([['C'], ['N']]);
  });

  test('are its own again after a reset, wherever they are by then', () => {
    swapKeys(editNote, 'N', claim, 'C');
    resetKeys(claim);
    expect([keysOf(claim), keysOf(editNote)]).toEqual([['C'], []]);
    expect([hasOwnKeys(claim), hasOwnKeys(editNote)]).toEqual([true, false]);
    resetAllKeys();
    expect([keysOf(claim), keysOf(editNote)]).toEqual([['C'], ['N']]);
  });

  test('are there again after a reload, and nothing is kept of what is as it was', () => {
    changeKey(undo, 'Mod+Z', 'Mod+U');
    expect(storedPreferences().keys).toEqual({ undo: ['Mod+U'] });
    changeKey(undo, 'Mod+U', 'Mod+Z');
    expect(storedPreferences().keys).toEqual({});
  });

  test('that are single are switched off together, and kept', () => {
    setSingleKeys(false);
    expect(commands.flatMap(keysOf).filter(isSingleKey)).toEqual([]);
    expect([keysOf(showKeys), assignedKeys(showKeys)]).toEqual([['Shift+F1'], ['?', 'Shift+F1']]);
    expect(commandAt('C')).toBeUndefined();
    expect(commandAt('Delete')?.id).toBe('delete-annotation');
    setSingleKeys(true);
    expect(keysOf(claim)).toEqual(['C']);
  });
});

describe('stored keys', () => {
  test('that two commands want belong to the one that was changed, or to the first', () => {
    setChangedKeys({ 'edit-note': ['C'] });
    expect([keysOf(editNote), keysOf(claim)]).toEqual([['C'], []]);
    setChangedKeys({ 'tag-claim': ['X'], 'tag-evidence': ['X', 'E'] });
    expect([keysOf(claim), keysOf(evidence)]).toEqual([['X'], ['E']]);
  });

  test('that the command cannot have are ignored', () => {
    setChangedKeys({ undo: ['Mod+W', 'U', 'Mod+U'], tomorrow: ['Mod+B'] });
    expect(keysOf(undo)).toEqual(['Mod+U']);
    expect(commandAt('Mod+B')).toBeUndefined();
  });
});

describe('a command cannot have', () => {
  const everywhere: Command = undo;
  const reader: Command = claim;

  test.each<[string, Command, string, ReturnType<typeof refusalOf>]>([
    ['what closes the tab', everywhere, 'Mod+W', 'kept-by-system'],
    ['what opens a window', reader, 'Mod+Shift+N', 'kept-by-system'],
    ['what copies', reader, 'Mod+C', 'kept-by-system'],
    ['what opens the menu in the text', reader, 'Shift+F10', 'kept-by-system'],
    ['what moves by character', reader, 'ArrowLeft', 'moves-caret'],
    ['what extends by sentence', reader, 'Alt+Shift+ArrowDown', 'moves-caret'],
    ['what goes to the end of the paper', everywhere, 'Mod+End', 'moves-caret'],
    ['what presses a button', reader, 'Enter', 'works-controls'],
    ['what scrolls', reader, 'Shift+Space', 'works-controls'],
    ['a letter, when it acts where one types', everywhere, 'U', 'types'],
    ['what deletes, when it acts where one types', everywhere, 'Delete', 'types'],
  ])('%s', (_, command, chord, reason) => {
    expect(refusalOf(command, chord)).toBe(reason);
  });

  test.each<[Command, string]>([
    [reader, 'U'],
    [reader, '?'],
    [reader, 'Delete'],
    [everywhere, 'Mod+U'],
    [everywhere, 'F2'],
    [everywhere, 'Alt+U'],
    [everywhere, 'Mod+Alt+ArrowUp'],
  ])('but anything else: %o %s', (command, chord) => {
    expect(refusalOf(command, chord)).toBeNull();
  });

  test('but all have their own', () => {
    const refused = commands.flatMap((command) =>
      command.keys.filter((chord) => refusalOf(command, chord)).map((chord) => `${command.id} ${chord}`),
    );
    expect(refused).toEqual(['search /', 'show-keys ?']); // act everywhere except where one types
  });
});
