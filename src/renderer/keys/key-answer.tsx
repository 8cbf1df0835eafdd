/** Below the keys: what is to be pressed, why a key cannot be had, and whether it may be taken from another command. */
import { type ReactElement, useEffect, useRef } from 'react';
import { useWorkbench } from '../hooks/workbench-context';
import { showChord } from '../session/chord';
import { refusalOf } from './key-refusal';
import type { KeyClash, KeyEditing, KeyEditingState } from './use-key-editing';

export const KeyAnswer = ({ editing }: { readonly editing: KeyEditing }): ReactElement => {
  const workbench = useWorkbench();
  const { state } = editing;
  const label = state.kind === 'idle' ? '' : state.command.label(workbench);
  return (
    <div className="key-answer">
      <p role="status">
        {sentenceOf(state, label, state.kind === 'clash' ? state.other.label(workbench) : '')}
      </p>
      {state.kind === 'clash' && <ClashButtons clash={state} editing={editing} />}
    </div>
  );
};

interface ClashButtonsProps {
  readonly clash: KeyClash;
  readonly editing: KeyEditing;
}

const ClashButtons = ({ clash, editing }: ClashButtonsProps): ReactElement => {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { old, other } = clash;
  return (
    <div className="dialog-buttons">
      <button ref={first} type="button" className="button is-primary" onClick={editing.take}>
        Use it here
      </button>
      {old !== null && refusalOf(other, old) === null && (
        <button type="button" className="button" onClick={editing.swap}>
          Swap the two
        </button>
      )}
      <button type="button" className="button" onClick={editing.leave}>
        Leave it
      </button>
    </div>
  );
};

const sentenceOf = (state: KeyEditingState, label: string, otherLabel: string): string => {
  switch (state.kind) {
    case 'idle':
      return 'Press a key’s button to change it.';
    case 'listening':
      return `${state.refused ? `${refusalSentence(state.refused, label)} ` : ''}${LISTENING}`;
    case 'clash':
      return `${showChord(state.chord)} is “${otherLabel}”. Use it here instead?`;
    case 'changed':
      return state.chord === null
        ? `“${label}” has lost ${showChord(state.old ?? '')}.`
        : `“${label}” has ${showChord(state.chord)} now.`;
  }
};

const LISTENING = 'Press the new key… Esc leaves it, Backspace removes it.';

const refusalSentence = (
  { chord, reason }: NonNullable<Extract<KeyEditingState, { kind: 'listening' }>['refused']>,
  label: string,
): string => {
  const key = showChord(chord);
  switch (reason) {
    case 'kept-by-system':
      return `${key} is kept by the browser or the system.`;
    case 'moves-caret':
      return `${key} moves the caret in the reader.`;
    case 'works-controls':
      return `${key} presses buttons or scrolls.`;
    case 'types':
      return `${key} would type or edit, and “${label}” also acts where one writes: it needs ${showChord('Mod')} or Alt.`;
    case 'single-keys-off':
      return `${key} is a single-letter key, and these are switched off.`;
  }
};
