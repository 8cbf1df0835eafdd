/** The open paper as it is called now, also when that is corrected here or in another window. */
import { useMemo } from 'react';
import type { Paper } from '#core/paper/paper';
import type { PaperSession } from '../session/paper-session';
import { useSessionState } from './workbench-context';

export const useOpenPaper = (session: PaperSession): Paper => {
  const { paper } = session;
  const metadata = useSessionState(session, (state) => state.metadata);
  return useMemo(() => ({ ...paper, metadata }), [paper, metadata]);
};

export const usePaperTitle = (session: PaperSession): string =>
  useSessionState(session, ({ metadata }) => metadata.title);
