/** Panes of the open paper: how large they are, which are open, and the text alone. Kept for each paper. */

import {
  type ClosablePane,
  isPaneOpen,
  type PaneSize,
  type Panes,
  STACKED,
  withOpen,
  withSize,
} from '../session/panes';
import { memoryOf, remember } from '../session/paper-memory';
import type { PaperSession } from '../session/paper-session';

/** In CSS pixels; null gives the size at first. */
export const resizePane = (session: PaperSession, pane: PaneSize, size: number | null): void =>
  arrange(session, (panes) => withSize(panes, pane, size));

export const openPane = (session: PaperSession, pane: ClosablePane): void => setOpen(session, pane, true);

export const togglePane = (session: PaperSession, pane: ClosablePane): void =>
  setOpen(session, pane, !isOpenNow(session, pane));

/** Whether it is seen: while one only reads, none is. */
export const isOpenNow = (session: PaperSession, pane: ClosablePane): boolean => {
  const panes = panesOf(session);
  return !panes.isReading && isPaneOpen(panes, pane, window.innerWidth);
};

export const isReadingOnly = (session: PaperSession): boolean => panesOf(session).isReading;

export const setReadingOnly = (session: PaperSession, isReading: boolean): void =>
  arrange(session, (panes) => ({ ...panes, isReading }));

/** In a small window the outline is drawn over the text. */
export const outlinePane = (): ClosablePane => (matchMedia(STACKED).matches ? 'drawer' : 'outline');

const panesOf = ({ paper }: PaperSession): Panes => memoryOf(paper.id).panes;

const setOpen = (session: PaperSession, pane: ClosablePane, isOpen: boolean): void => {
  if (isOpen !== isOpenNow(session, pane))
    arrange(session, (panes) => ({ ...withOpen(panes, pane, isOpen), isReading: false }));
};

const arrange = ({ paper }: PaperSession, change: (panes: Panes) => Panes): void =>
  remember(paper.id, { panes: change(memoryOf(paper.id).panes) });
