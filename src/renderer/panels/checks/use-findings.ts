/** What the checks find in the open paper. */
import { useEffect, useState } from 'react';
import type { Argument } from '#core/annotation/argument';
import { type Finding, findHoles } from '#core/annotation/checks';
import type { Annotation } from '#core/records/annotation';
import type { Dismissal } from '#core/records/dismissal';
import { useSessionState } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';

/**
 * Null until they are worked out for the first time. They follow the records after the frame that shows those: the
 * checks must hold up neither the opening of a paper nor the painting of a new annotation. A deferred value would,
 * as React takes it up before the browser comes to paint.
 */
export const useFindings = (session: PaperSession): readonly Finding[] | null => {
  const annotations = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  const dismissals = useSessionState(session, (state) => state.dismissals);
  const [findings, setFindings] = useState(() => knownFindings(annotations, argument, dismissals));
  useEffect(
    () => afterPaint(() => setFindings(findingsOf(session, annotations, argument, dismissals))),
    [session, annotations, argument, dismissals],
  );
  return findings;
};

/** Returns what calls it off. */
const afterPaint = (work: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    waiting = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
};

export const isOpen = ({ dismissal }: Finding): boolean => dismissal === null;

interface Found {
  readonly argument: Argument;
  readonly dismissals: readonly Dismissal[];
  readonly findings: readonly Finding[];
}

/** The tab counts what the panel lists: it is worked out once for both. */
const found = new WeakMap<readonly Annotation[], Found>();

const knownFindings = (
  annotations: readonly Annotation[],
  argument: Argument,
  dismissals: readonly Dismissal[],
): readonly Finding[] | null => {
  const known = found.get(annotations);
  return known?.argument === argument && known.dismissals === dismissals ? known.findings : null;
};

const findingsOf = (
  session: PaperSession,
  annotations: readonly Annotation[],
  argument: Argument,
  dismissals: readonly Dismissal[],
): readonly Finding[] => {
  const known = knownFindings(annotations, argument, dismissals);
  if (known) return known;
  const findings = findHoles(session.paper, session.index, argument, dismissals);
  found.set(annotations, { argument, dismissals, findings });
  return findings;
};
