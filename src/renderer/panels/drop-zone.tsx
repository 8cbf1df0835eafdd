/** Files dropped anywhere on the window: papers are opened, a library is previewed. */
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { MAX_LIBRARY_BYTES } from '#core/exchange/read-library';
import { MAX_PAPER_BYTES } from '#core/import/import-fault';
import { readFile } from '#host/read-file';
import { looksLikeLibrary, previewLibrary } from '../actions/exchange-actions';
import { addPapers } from '../actions/paper-actions';
import type { Workbench } from '../workbench';
import { useWorkbench } from '../workbench-context';
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
      if (!document.querySelector('dialog[open]')) void openDropped(workbench, files);
    };
    window.addEventListener('dragover', over, listeners);
    window.addEventListener('dragleave', leave, listeners);
    window.addEventListener('drop', drop, listeners);
    return () => listeners.abort();
  }, [workbench]);
  return (
    <>
      {children}
      {isOver && <div className="drop-zone">Drop papers or a library to open them</div>}
    </>
  );
};

const openDropped = async (workbench: Workbench, files: readonly File[]): Promise<void> => {
  const [library] = files.filter(({ name }) => looksLikeLibrary(name));
  const papers = files.filter(({ name }) => !looksLikeLibrary(name));
  if (papers.length > 0) {
    await addPapers(workbench, await Promise.all(papers.map((file) => readFile(file, MAX_PAPER_BYTES))));
  }
  if (library) await previewLibrary(workbench, await readFile(library, MAX_LIBRARY_BYTES));
};
