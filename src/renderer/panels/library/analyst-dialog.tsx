/** Who works here: asked at the first start, changed later. */
import { type FormEvent, type ReactElement, type ReactNode, useCallback, useState } from 'react';
import { MAX_NAME_LENGTH } from '#core/records/analyst';
import { observeSharingAnalysts } from '#store/shared-sets';
import { renameMe, setUpLibrary, switchAnalyst, tidyName } from '../../actions/library/analyst-actions';
import { openLibrary } from '../../commands/library/open-library';
import { Dialog } from '../../design/dialog';
import { useLive } from '../../hooks/use-live';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';

/** Nothing else can be done before it is answered. */
export const FirstStart = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <Dialog title="Welcome to Postil" onClose={null}>
      <NameForm initial="" submit="Start" onSubmit={(name) => setUpLibrary(workbench, name)}>
        <p>
          Your name goes into the claim sets that you export, so that colleagues know whose they are. Nothing
          that you open or write leaves this machine.
        </p>
      </NameForm>
      <p className="dialog-aside">
        Moving here from another machine, or from Postil’s other window?{' '}
        <CommandButton command={openLibrary} />
      </p>
    </Dialog>
  );
};

export const AnalystDialog = (): ReactNode => {
  const workbench = useWorkbench();
  const analysts = useWorkbenchState((state) => state.analysts) ?? [];
  const { store } = workbench;
  const sharing = useLive(useCallback(() => observeSharingAnalysts(store), [store]));
  const me = analysts.find(({ isMe }) => isMe);
  // Sets of colleagues are read, not worked in; and what is sealed stays so.
  const workers = analysts.filter(({ id, isMe }) => isMe || (sharing && !sharing.has(id)));
  const close = (): void => workbench.show({ dialog: null });
  return (
    me && (
      <Dialog title="Analyst" onClose={close}>
        <NameForm
          key={me.id}
          initial={me.name}
          submit="Save"
          onSubmit={(name) => renameMe(workbench, name).then(close)}
        />
        {workers.length > 1 && (
          <label className="field">
            <span>Work as</span>
            <select value={me.id} onChange={(event) => void switchAnalyst(workbench, event.target.value)}>
              {workers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </Dialog>
    )
  );
};

interface NameFormProps {
  readonly initial: string;
  readonly submit: string;
  readonly onSubmit: (name: string) => Promise<void>;
  readonly children?: ReactNode;
}

const NameForm = ({ initial, submit, onSubmit, children }: NameFormProps): ReactElement => {
  const [name, setName] = useState(initial);
  const tidy = tidyName(name);
  const onForm = (event: FormEvent): void => {
    event.preventDefault();
    if (tidy) void onSubmit(tidy);
  };
  return (
    <form className="form" onSubmit={onForm}>
      {children}
      <label className="field">
        <span>Your name</span>
        <input
          value={name}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="button is-primary" disabled={!tidy}>
        {submit}
      </button>
    </form>
  );
};
