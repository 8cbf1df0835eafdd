/** The list of keys. */
import type { ReactElement } from 'react';
import { showChord } from '../commands/chord';
import { commands } from '../commands/registry';
import { Dialog } from '../design/dialog';
import { CARET_KEY_HELP } from '../reader/caret-keys';
import { useWorkbench } from '../workbench-context';

export const KeysDialog = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <Dialog title="Keys" onClose={() => workbench.show({ dialog: null })}>
      <div className="keys-columns">
        <section>
          <h3>In the reader</h3>
          <KeyList rows={CARET_KEY_HELP.map(({ keys, does }) => [keys, does])} />
        </section>
        <section>
          <h3>Commands</h3>
          <KeyList
            rows={commands.map((command) => [
              command.keys.map(showChord).join(', '),
              command.label(workbench),
            ])}
          />
        </section>
      </div>
    </Dialog>
  );
};

const KeyList = ({ rows }: { readonly rows: readonly (readonly [string, string])[] }): ReactElement => (
  <dl className="key-list">
    {rows.map(([keys, does]) => (
      <div key={does}>
        <dt>{keys}</dt>
        <dd>{does}</dd>
      </div>
    ))}
  </dl>
);
