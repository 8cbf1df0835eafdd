/** Who works here: asked at the first start, changed later. */
import { type FormEvent, type ReactElement, type ReactNode, useCallback, useState } from 'react';
import { t } from '#catalogue/translate';
import { MAX_NAME_LENGTH } from '#core/records/analyst';
import { observeSharingAnalysts } from '#store/shared-sets';
import { formatDay } from '#words/moments';
import { renameMe, setUpLibrary, switchAnalyst, tidyName } from '../../actions/library/analyst-actions';
import { openLibrary } from '../../commands/library/open-library';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useLive } from '../../hooks/use-live';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { readWitness } from '../../session/library-witness';
import { LanguageSelect } from './language-select';

/** Nothing else can be done before it is answered. */
export const FirstStart = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <Dialog title={t('library.welcome')} onClose={null}>
      <WasHere />
      <NameForm initial="" submit={t('library.start')} onSubmit={(name) => setUpLibrary(workbench, name)}>
        <p>{t('library.name-why')}</p>
      </NameForm>
      <LanguageSelect />
      <p className="dialog-aside">
        {t('library.moving-here')} <CommandButton command={openLibrary} />
      </p>
    </Dialog>
  );
};

/** An empty database is no first start where there was a library. */
const WasHere = (): ReactElement | null => {
  const { held } = readWitness();
  if (!held) return null;
  return <p role="alert">{t('library.was-here', { ...held, day: formatDay(held.at) })}</p>;
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
      <Dialog title={t('library.analyst')} onClose={close}>
        <NameForm
          key={me.id}
          initial={me.name}
          submit={t('library.save')}
          onSubmit={(name) => renameMe(workbench, name).then(close)}
        />
        {workers.length > 1 && (
          <label className="field">
            <span>{t('library.work-as')}</span>
            <select value={me.id} onChange={(event) => void switchAnalyst(workbench, event.target.value)}>
              {workers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <LanguageSelect />
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
        <span>{t('library.your-name')}</span>
        <input
          value={name}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="name"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button type="submit" rank="primary" disabled={!tidy}>
        {submit}
      </Button>
    </form>
  );
};
