/** Says that this is the page instead of the desktop window: a silent switch would look like lost work. */
import { type ReactElement, useState } from 'react';
import { useWorkbench } from '../hooks/workbench-context';
import './fault-bar.css';

export const HostNotice = (): ReactElement | null => {
  const { host } = useWorkbench();
  const [isClosed, setClosed] = useState(false);
  if (host.notice === null || isClosed) return null;
  return (
    <div className="host-notice" role="note">
      <p>
        Electron is not available, so Postil runs as a page in the browser; its library is separate from the
        desktop window’s (Save library and Open library move everything).
      </p>
      <button
        type="button"
        className="button is-quiet"
        aria-label="Close the message"
        onClick={() => setClosed(true)}
      >
        ✕
      </button>
    </div>
  );
};
