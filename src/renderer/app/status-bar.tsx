/** The bar at the bottom: what has just been done, whether everything is saved, who is working, and in which of the two programs. */
import type { ReactElement } from 'react';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Host } from '#host/contract';
import { compareOn } from '../actions/look-actions';
import { undoStep } from '../actions/undo-step';
import { undo } from '../commands/annotate/undo';
import { Button } from '../design/button';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { WorkbenchState } from '../session/workbench-state';
import { FolderNotice } from './folder-notice';
import './status-bar.css';

const HOST_NAMES = {
  electron: 'app.host-electron',
  browser: 'app.host-browser',
  memory: 'app.host-memory',
} as const satisfies Record<Host['kind'], MessageKey>;

export const StatusBar = (): ReactElement => {
  const workbench = useWorkbench();
  const saved = useWorkbenchState(describeSaving);
  const me = useWorkbenchState((state) => state.analysts?.find(({ isMe }) => isMe) ?? null);
  const notice = useWorkbenchState((state) => state.notice);
  return (
    <footer className="status-bar">
      <p className="status-message" role="status">
        {notice?.kind === 'done' && notice.text}
      </p>
      <CompareOfMessage />
      <UndoOfMessage />
      <FolderNotice />
      <p>{saved}</p>
      {me && (
        <Button rank="quiet" onClick={() => workbench.show({ dialog: { kind: 'analyst' } })}>
          <bdi dir="auto">{me.name}</bdi>
        </Button>
      )}
      <HostName host={workbench.host} />
    </footer>
  );
};

/** What one does next with sets that have just come in, until one does. The open paper has it in the top bar, and louder. */
const CompareOfMessage = (): ReactElement | null => {
  const workbench = useWorkbench();
  const paperId = useWorkbenchState(({ notice }) => notice?.compares ?? null);
  const route = useWorkbenchState((state) => state.route);
  const isOpen = route.kind === 'paper' && route.paperId === paperId;
  if (paperId === null || (isOpen && route.look.compared !== null)) return null;
  return (
    <Button
      className="status-next"
      rank={isOpen ? 'plain' : 'primary'}
      title={t('command.compare')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => compareOn(workbench, paperId)}
    >
      {t('app.compare')}
    </Button>
  );
};

/** The way back from what the message tells, as long as nothing was done since. A click leaves the focus where it is. */
const UndoOfMessage = (): ReactElement | null => {
  const workbench = useWorkbench();
  const step = useWorkbenchState(({ notice, history }) =>
    notice?.kind === 'done' && notice.undoes === history.step ? history.step : null,
  );
  const label = useWorkbenchState(() => undo.label(workbench));
  if (step === null) return null;
  return (
    <Button
      className="status-undo"
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => void undoStep(workbench, step)}
    >
      {t('command.undo')}
    </Button>
  );
};

/** Where the browser may delete the library, that is said here, and one click says more. */
const HostName = ({ host }: { readonly host: Host }): ReactElement => {
  const workbench = useWorkbench();
  const isKept = useWorkbenchState((state) => state.isStorageKept);
  if (host.kind !== 'browser' || isKept !== false)
    return <p title={t('app.host-title')}>{t(HOST_NAMES[host.kind])}</p>;
  return (
    <Button
      rank="quiet"
      title={t('app.host-title')}
      onClick={() => workbench.show({ dialog: { kind: 'storage' } })}
    >
      {t('backup.not-protected')}
    </Button>
  );
};

/** A draft that could not be saved is named until it is, also while it is tried again. */
const describeSaving = ({ drafts, lost, pendingWrites }: WorkbenchState): string => {
  const failed = [...drafts.values()].filter(({ hasFailed }) => hasFailed).length;
  if (failed > 0) return t('app.notes-not-saved', { count: failed });
  if (pendingWrites > 0 || drafts.size > 0) return t('app.saving');
  return t(lost.length > 0 ? 'app.words-not-saved' : 'app.all-saved');
};
