/** Changing a key, step by step: listen for it, say why not, ask when another command has it, write it down. */
import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Command } from '../commands/kit/command';
import { commands } from '../commands/registry';
import { chordOf, isChord, isSingleKey } from '../session/chord';
import { preferences } from '../session/preferences';
import { assignedKeys, changeKey, swapKeys } from './command-keys';
import { type KeyRefusal, refusalOf } from './key-refusal';

interface Wanted {
  readonly command: Command;
  /** The key to be replaced; null adds one. */
  readonly old: string | null;
  /** The button pressed, which gets the focus back. */
  readonly button: HTMLElement;
}

export interface KeyClash extends Wanted {
  readonly kind: 'clash';
  readonly chord: string;
  readonly other: Command;
}

interface Refused {
  readonly chord: string;
  readonly reason: KeyRefusal | 'single-keys-off';
}

export type KeyEditingState =
  | { readonly kind: 'idle' }
  | (Wanted & { readonly kind: 'listening'; readonly refused: Refused | null })
  | KeyClash
  | (Wanted & { readonly kind: 'changed'; readonly chord: string | null });

export interface KeyEditing {
  readonly state: KeyEditingState;
  isListening(command: Command, old: string | null): boolean;
  listen(command: Command, old: string | null, button: HTMLElement): void;
  /** A key pressed while listening. */
  hear(event: KeyboardEvent): void;
  stop(): void;
  /** The answers to a clash. */
  take(): void;
  swap(): void;
  leave(): void;
}

export const addKeyId = ({ id }: Command): string => `add-key-${id}`;

export const useKeyEditing = (): KeyEditing => {
  const [state, setState] = useState<KeyEditingState>({ kind: 'idle' });
  const stop = (): void => setState({ kind: 'idle' });

  const finish = (wanted: Wanted, chord: string | null, write: () => void): void => {
    flushSync(() => {
      write();
      setState({ ...pick(wanted), kind: 'changed', chord });
    });
    giveFocusBack(wanted);
  };
  const offer = (wanted: Wanted, chord: string): void => {
    const reason = reasonAgainst(wanted.command, chord);
    const other = commands.find((one) => one !== wanted.command && assignedKeys(one).includes(chord));
    if (chord === wanted.old) stop();
    else if (reason) setState({ ...pick(wanted), kind: 'listening', refused: { chord, reason } });
    else if (other) setState({ ...pick(wanted), kind: 'clash', chord, other });
    else finish(wanted, chord, () => changeKey(wanted.command, wanted.old, chord));
  };

  return {
    state,
    stop,
    isListening: (command, old) =>
      state.kind === 'listening' && state.command === command && state.old === old,
    listen: (command, old, button) => setState({ kind: 'listening', command, old, button, refused: null }),
    hear(event) {
      const chord = chordOf(event.nativeEvent);
      if (state.kind !== 'listening' || /^(?:Shift\+)?Tab$/.test(chord)) return;
      event.preventDefault();
      if (chord === 'Escape' || (chord === 'Backspace' && state.old === null)) stop();
      else if (chord === 'Backspace') finish(state, null, () => changeKey(state.command, state.old, null));
      else if (!event.repeat && (isChord(chord) || !isUnfinished(event))) offer(state, chord);
    },
    take() {
      if (state.kind !== 'clash') return;
      const { command, old, chord } = state;
      finish(state, chord, () => changeKey(command, old, chord));
    },
    swap() {
      if (state.kind !== 'clash' || state.old === null) return;
      const { command, old, other, chord } = state;
      finish(state, chord, () => swapKeys(command, old, other, chord));
    },
    leave() {
      if (state.kind !== 'clash') return;
      flushSync(stop);
      giveFocusBack(state);
    },
  };
};

const pick = ({ command, old, button }: Wanted): Wanted => ({ command, old, button });

const reasonAgainst = (command: Command, chord: string): Refused['reason'] | null => {
  if (!isChord(chord)) return 'kept-by-system';
  if (isSingleKey(chord) && !preferences.value.hasSingleKeys) return 'single-keys-off';
  return refusalOf(command, chord);
};

/** A modifier by itself, or a key that has not said yet what it types. */
const isUnfinished = ({ key }: KeyboardEvent): boolean =>
  ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process', 'Unidentified'].includes(
    key,
  );

const giveFocusBack = ({ button, command }: Wanted): void => {
  const target = button.isConnected ? button : document.getElementById(addKeyId(command));
  target?.focus();
};
