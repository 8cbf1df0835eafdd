/** Which keys each command has: its own, or those that the analyst gave it instead. Everything shown or heard asks here. */

import type { Command } from '../commands/kit/command';
import { commands } from '../commands/registry';
import { isSingleKey } from '../session/chord';
import { type ChangedKeys, type Preferences, preferences, setChangedKeys } from '../session/preferences';
import { refusalOf } from './key-refusal';

/** The command's keys that act; the first one is shown. */
export const keysOf = (command: Command): readonly string[] => {
  const keys = assignedKeys(command);
  return preferences.value.hasSingleKeys ? keys : keys.filter((chord) => !isSingleKey(chord));
};

/** Also the single keys that are switched off. */
export const assignedKeys = (command: Command): readonly string[] => keymap().get(command.id) ?? command.keys;

export const commandAt = (chord: string): Command | undefined =>
  commands.find((command) => keysOf(command).includes(chord));

/** Gives the command `chord` instead of `old`; null adds one, or takes one away. Whoever has `chord` loses it. */
export const changeKey = (command: Command, old: string | null, chord: string | null): void => {
  const added = chord === null ? [] : [chord];
  const keys = assignedKeys(command).filter((key) => key !== chord || key === old);
  assign(command, old === null ? [...keys, ...added] : keys.flatMap((key) => (key === old ? added : [key])));
};

/** As `changeKey`; the one who has `chord` gets `old` for it. */
export const swapKeys = (command: Command, old: string, other: Command, chord: string): void => {
  const theirs = assignedKeys(other).map((key) => (key === chord ? old : key));
  changeKey(command, old, chord);
  assign(other, theirs);
};

export const hasOwnKeys = (command: Command): boolean => isSame(assignedKeys(command), command.keys);

/** Its own keys again, wherever they are now. */
export const resetKeys = (command: Command): void => assign(command, command.keys);

export const resetAllKeys = (): void => setChangedKeys({});

/** What was changed goes first: a new version's own keys never take away what the analyst is used to. */
export const createKeymap = (
  all: readonly Command[],
  changed: ChangedKeys,
): ReadonlyMap<string, readonly string[]> => {
  const taken = new Set<string>();
  const take = (command: Command, wanted: readonly string[]): readonly [string, readonly string[]] => {
    const keys = [...new Set(wanted)].filter((chord) => !taken.has(chord));
    for (const chord of keys) taken.add(chord);
    return [command.id, keys];
  };
  const given = all.flatMap((command) => {
    const wanted = changed[command.id];
    return wanted
      ? [
          take(
            command,
            wanted.filter((chord) => mayHave(command, chord)),
          ),
        ]
      : [];
  });
  const usual = all.filter(({ id }) => !changed[id]).map((command) => take(command, command.keys));
  return new Map([...given, ...usual]);
};

const mayHave = (command: Command, chord: string): boolean =>
  command.keys.includes(chord) || refusalOf(command, chord) === null;

let latest: { readonly of: Preferences; readonly keymap: ReturnType<typeof createKeymap> } | undefined;

const keymap = (): ReturnType<typeof createKeymap> => {
  if (latest?.of !== preferences.value)
    latest = { of: preferences.value, keymap: createKeymap(commands, preferences.value.keys) };
  return latest.keymap;
};

const assign = (command: Command, keys: readonly string[]): void => {
  const next: Record<string, readonly string[]> = { ...preferences.value.keys, [command.id]: keys };
  for (const other of commands) {
    const theirs = assignedKeys(other);
    if (other.id !== command.id && theirs.some((chord) => keys.includes(chord)))
      next[other.id] = theirs.filter((chord) => !keys.includes(chord));
  }
  for (const { id, keys: own } of commands) if (isSame(next[id] ?? [], own)) delete next[id];
  setChangedKeys(next);
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((chord, index) => chord === b[index]);
