/** The list of keys, in which they are changed. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { Command } from '../commands/kit/command';
import { commands } from '../commands/registry';
import { Button } from '../design/button';
import { Dialog } from '../design/dialog';
import { usePreferences, useWorkbench } from '../hooks/workbench-context';
import { mapKeyHelp } from '../map/map-keys';
import { caretKeyHelp } from '../reader/caret/caret-keys';
import { showChord } from '../session/chord';
import { setSingleKeys } from '../session/preferences';
import type { Workbench } from '../session/workbench';
import { fold, wordsOf } from '../words/match-words';
import { keysOf, resetAllKeys } from './command-keys';
import { KeyAnswer } from './key-answer';
import { KeyTable } from './key-table';
import { useKeyEditing } from './use-key-editing';
import './keys-dialog.css';

export const KeysDialog = (): ReactElement => {
  const workbench = useWorkbench();
  const preferences = usePreferences();
  const [filter, setFilter] = useState('');
  const editing = useKeyEditing();
  const words = wordsOf(filter);
  const shownCommands = commands.filter((command) => hasWords(textOf(command, workbench), words));
  const shownHelp = fixedKeys()
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ keys, does }) => hasWords(`${title} ${keys} ${does}`, words)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Dialog title={t('command.show-keys')} onClose={() => workbench.show({ dialog: null })}>
      <div className="keys-tools">
        <input
          type="search"
          className="keys-filter"
          aria-label={t('keys.filter')}
          placeholder={t('keys.filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <label className="choice" title={t('keys.single-title')}>
          <input
            type="checkbox"
            checked={preferences.hasSingleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          <span>{t('keys.single')}</span>
        </label>
        <Button
          rank="quiet"
          aria-disabled={Object.keys(preferences.keys).length === 0}
          onClick={resetAllKeys}
        >
          {t('keys.reset-all')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
      <section className="keys-lists" tabIndex={0} aria-label={t('keys.lists')}>
        {shownCommands.length > 0 && <KeyTable commands={shownCommands} editing={editing} />}
        {shownHelp.map((table) => (
          <FixedKeys key={table.title} {...table} />
        ))}
        {shownCommands.length + shownHelp.length === 0 && <p>{t('keys.nothing-found')}</p>}
      </section>
      <KeyAnswer editing={editing} />
    </Dialog>
  );
};

const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => fold(text).includes(word));

const textOf = (command: Command, workbench: Workbench): string =>
  [command.label(workbench), command.keywords?.() ?? '', ...keysOf(command).map(showChord)].join(' ');

interface KeyHelp {
  readonly title: string;
  readonly rows: readonly { readonly keys: string; readonly does: string }[];
}

const fixedKeys = (): readonly KeyHelp[] => [
  { title: t('keys.in-reader'), rows: caretKeyHelp() },
  { title: t('keys.on-map'), rows: mapKeyHelp() },
];

const FixedKeys = ({ title, rows }: KeyHelp): ReactElement => (
  <table className="keys-table">
    <caption>{title}</caption>
    <tbody>
      {rows.map(({ keys, does }) => (
        <tr key={does}>
          <th scope="row">{does}</th>
          <td className="keys-fixed">{keys}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
