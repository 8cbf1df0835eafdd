/** Below the keys: what is to be pressed, why a key cannot be had, and whether it may be taken from another command. */
import { type ReactElement, useEffect, useRef } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../design/button';
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
      <Button ref={first} rank="primary" onClick={editing.take}>
        {t('keys.use-here')}
      </Button>
      {old !== null && refusalOf(other, old) === null && (
        <Button onClick={editing.swap}>{t('keys.swap')}</Button>
      )}
      <Button onClick={editing.leave}>{t('keys.leave')}</Button>
    </div>
  );
};

const sentenceOf = (state: KeyEditingState, label: string, otherLabel: string): string => {
  switch (state.kind) {
    case 'idle':
      return t('keys.idle');
    case 'listening':
      return [...(state.refused ? [refusalSentence(state.refused, label)] : []), t('keys.listening')].join(
        ' ',
      );
    case 'clash':
      return t('keys.clash', { key: showChord(state.chord), other: otherLabel });
    case 'changed':
      return state.chord === null
        ? t('keys.lost', { label, key: showChord(state.old ?? '') })
        : t('keys.changed', { label, key: showChord(state.chord) });
  }
};

const refusalSentence = (
  { chord, reason }: NonNullable<Extract<KeyEditingState, { kind: 'listening' }>['refused']>,
  label: string,
): string => {
  const key = showChord(chord);
  switch (reason) {
    case 'kept-by-system':
      return t('keys.kept-by-system', { key });
    case 'moves-caret':
      return t('keys.moves-caret', { key });
    case 'works-controls':
      return t('keys.works-controls', { key });
    case 'types':
      return t('keys.types', { key, label, mod: showChord('Mod') });
    case 'single-keys-off':
      return t('keys.single-off', { key });
  }
};
