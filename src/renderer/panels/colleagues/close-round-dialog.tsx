/** Asks once before sealed sets are opened: what has been seen cannot be unseen. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { openSealedSets } from '../../actions/library/shared-set-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useSharedSets } from '../../hooks/use-shared-sets';
import { useSessionState, useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';

export const CloseRoundDialog = (): ReactElement | null => {
  const session = useWorkbenchState(({ onScreen }) => (onScreen.kind === 'paper' ? onScreen.session : null));
  return session && <CloseRound session={session} />;
};

const CloseRound = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const entries = useSharedSets(session) ?? [];
  const own = useSessionState(session, ({ annotations }) => annotations.length);
  const sealed = entries.filter(({ set }) => set.seal.kind === 'sealed');
  const close = (): void => workbench.show({ dialog: null });
  return (
    <Dialog title={t('colleagues.round-title')} onClose={close}>
      <p>{t('colleagues.round-own', { count: own })}</p>
      <ul className="colleague-names">
        {sealed.map(({ set, name }) => (
          <li key={set.id} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      <p>{t('colleagues.round-kept')}</p>
      <div className="dialog-buttons">
        <Button onClick={close}>{t('colleagues.round-go-on')}</Button>
        <Button
          rank="primary"
          disabled={sealed.length === 0}
          onClick={() => void openSealedSets(workbench, session, sealed)}
        >
          {t('colleagues.round-close')}
        </Button>
      </div>
    </Dialog>
  );
};
