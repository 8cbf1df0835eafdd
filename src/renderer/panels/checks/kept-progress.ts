/** Keeps how far one has come with the open paper, for the library: to work it out there would mean to read every text. */
import { useEffect } from 'react';
import { progressOf } from '#core/annotation/progress';
import { remember } from '../../session/paper-memory';
import type { PaperSession } from '../../session/paper-session';
import { useFindings } from './use-findings';

export const KeptProgress = ({ session }: { readonly session: PaperSession }): null => {
  const findings = useFindings(session);
  useEffect(() => {
    if (findings === null) return;
    const { paper, state } = session;
    remember(paper.id, { progress: progressOf(paper, state.value.annotations, findings) });
  }, [session, findings]);
  return null;
};
