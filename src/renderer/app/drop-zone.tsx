/** Files dropped anywhere on the window: papers are opened, libraries and claim sets are previewed. */

import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { t } from '#catalogue/translate';
import { loadPart } from '../design/load-part';
import { useWorkbench } from '../hooks/workbench-context';
import type { Workbench } from '../session/workbench';
import './drop-zone.css';

export const DropZone = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const workbench = useWorkbench();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) void open(workbench, files);
    };
    window.addEventListener('dragover', over, listeners);
    window.addEventListener('dragleave', leave, listeners);
    window.addEventListener('drop', drop, listeners);
    return () => listeners.abort();
  }, [workbench]);
  return (
    <>
      {children}
      {isOver && <div className="drop-zone">{t('app.drop')}</div>}
    </>
  );
};

const open = async (workbench: Workbench, files: readonly File[]): Promise<void> => {
  const { openDropped } = await loadPart(() => import('../actions/library/open-dropped'));
  await openDropped(workbench, files);
};
