/** The bar at the bottom: what has just been done, whether everything is saved, who is working, and in which of the two programs. */
import type { ReactElement } from 'react';
import type { Host } from '#host/contract';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { WorkbenchState } from '../session/workbench-state';
import { countOf } from '../words/describe';
import { FolderNotice } from './folder-notice';
import './status-bar.css';

const HOST_NAMES: Readonly<Record<Host['kind'], string>> = {
  electron: 'Desktop window',
  browser: 'Browser page',
  memory: 'Trial, nothing is kept',
};

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
      <FolderNotice />
      <p>{saved}</p>
      {me && (
        <button
          type="button"
          className="button is-quiet"
          onClick={() => workbench.show({ dialog: { kind: 'analyst' } })}
        >
          {me.name}
        </button>
      )}
      <p title="The desktop window and the browser page keep two separate libraries. Save library and Open library move everything between them.">
        {HOST_NAMES[workbench.host.kind]}
      </p>
    </footer>
  );
};

/** A draft that could not be saved is named until it is, also while it is tried again. */
const describeSaving = ({ drafts, lost, pendingWrites }: WorkbenchState): string => {
  const failed = [...drafts.values()].filter(({ hasFailed }) => hasFailed).length;
  if (failed > 0) return `Not saved yet: ${countOf(failed, 'note')}, tried again by itself`;
  if (pendingWrites > 0 || drafts.size > 0) return 'Saving…';
  return lost.length > 0 ? 'Not saved: the words above' : 'All saved on this machine';
};
