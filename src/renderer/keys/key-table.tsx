/** Commands with their keys; each key is a button that listens for another one. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Command } from '../commands/kit/command';
import { Button } from '../design/button';
import { useWorkbench } from '../hooks/workbench-context';
import { showChord } from '../session/chord';
import { hasOwnKeys, keysOf, resetKeys } from './command-keys';
import { addKeyId, type KeyEditing } from './use-key-editing';

export interface KeyTableProps {
  readonly commands: readonly Command[];
  readonly editing: KeyEditing;
}

export const KeyTable = ({ commands, editing }: KeyTableProps): ReactElement => (
  <table className="keys-table">
    <caption>{t('keys.commands')}</caption>
    <tbody>
      {commands.map((command) => (
        <KeyRow key={command.id} command={command} editing={editing} />
      ))}
    </tbody>
  </table>
);

interface KeyRowProps {
  readonly command: Command;
  readonly editing: KeyEditing;
}

const KeyRow = ({ command, editing }: KeyRowProps): ReactElement => {
  const label = command.label(useWorkbench());
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <span className="keys-of-command">
          {keysOf(command).map((chord, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same button shows the next key, and keeps the focus
            <KeyButton key={index} command={command} old={chord} editing={editing}>
              {showChord(chord)}
            </KeyButton>
          ))}
          <KeyButton command={command} old={null} editing={editing}>
            +
          </KeyButton>
          <Button
            rank="quiet"
            aria-label={t('keys.reset-of', { label })}
            hidden={hasOwnKeys(command)}
            onClick={() => {
              resetKeys(command);
              document.getElementById(addKeyId(command))?.focus();
            }}
          >
            {t('keys.reset')}
          </Button>
        </span>
      </td>
    </tr>
  );
};

interface KeyButtonProps extends KeyRowProps {
  /** The key that another one is to replace; null adds one. */
  readonly old: string | null;
  readonly children: string;
}

const KeyButton = ({ command, old, editing, children }: KeyButtonProps): ReactElement => {
  const label = command.label(useWorkbench());
  const isListening = editing.isListening(command, old);
  const name = old === null ? t('keys.add-for', { label }) : t('keys.change-of', { key: children, label });
  return (
    <button
      type="button"
      id={old === null ? addKeyId(command) : undefined}
      className={`button key-button${isListening ? ' is-listening' : ''}`}
      aria-label={isListening ? undefined : name}
      onClick={(event) => editing.listen(command, old, event.currentTarget)}
      onKeyDown={(event) => isListening && editing.hear(event)}
      onBlur={() => isListening && editing.stop()}
    >
      {isListening ? t('keys.press') : children}
    </button>
  );
};
