/** How the open paper's window is divided, for components. */
import { useSyncExternalStore } from 'react';
import { useObservable } from '../session/observable';
import { type ClosablePane, isPaneOpen, type Panes } from '../session/panes';
import { observableOf } from '../session/paper-memory';
import type { PaperSession } from '../session/paper-session';

export const usePanes = ({ paper }: PaperSession): Panes =>
  useObservable(observableOf(paper.id), ({ panes }) => panes);

export const useIsPaneOpen = (session: PaperSession, pane: ClosablePane): boolean => {
  const panes = usePanes(session);
  const width = useSyncExternalStore(followWidth, () => window.innerWidth);
  return !panes.isReading && isPaneOpen(panes, pane, width);
};

/** Whether a media query holds. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );

const followWidth = (onChange: () => void): (() => void) => {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
};
