/** Asks once before sealed sets are opened: what has been seen cannot be unseen. */
import type { ReactElement } from 'react';
import { openSealedSets } from '../../actions/library/shared-set-actions';
import { Dialog } from '../../design/dialog';
import { useSharedSets } from '../../hooks/use-shared-sets';
import { useSessionState, useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { countOf } from '../../words/describe';

export const CloseRoundDialog = (): ReactElement | null => {
  const session = useWorkbenchState(({ place }) => (place.kind === 'paper' ? place.session : null));
  return session && <CloseRound session={session} />;
};

const CloseRound = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const entries = useSharedSets(session) ?? [];
  const own = useSessionState(session, ({ annotations }) => annotations.length);
  const sealed = entries.filter(({ set }) => set.seal.kind === 'sealed');
  const close = (): void => workbench.show({ dialog: null });
  return (
    <Dialog title="Close my round?" onClose={close}>
      <p>You have made {countOf(own, 'annotation')}. With your round closed you see what these have made:</p>
      <ul className="colleague-names">
        {sealed.map(({ set, name }) => (
          <li key={set.id} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      <p>Each set keeps when it was opened, and how many annotations you had by then.</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={close}>
          Go on blind
        </button>
        <button
          type="button"
          className="button is-primary"
          disabled={sealed.length === 0}
          onClick={() => void openSealedSets(workbench, session, sealed)}
        >
          Close my round
        </button>
      </div>
    </Dialog>
  );
};
