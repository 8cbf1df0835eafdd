/** Comparing for the components: what they show follows its state. */
import { createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import { useSessionState } from '../../hooks/workbench-context';
import type { CompareSession, CompareState } from '../../session/compare-session';
import { useObservable } from '../../session/observable';
import type { PaperSession } from '../../session/paper-session';

interface Compared {
  readonly comparing: CompareSession;
  readonly paper: PaperSession;
}

const CompareContext = createContext<Compared | null>(null);

export interface ComparingProps {
  readonly session: PaperSession;
  readonly children: ReactNode;
}

/** Its children are shown while claim sets of the paper are compared. */
export const Comparing = ({ session, children }: ComparingProps): ReactElement | null => {
  const comparing = useSessionState(session, (state) => state.comparing);
  const compared = useMemo(() => comparing && { comparing, paper: session }, [comparing, session]);
  return compared && <CompareContext value={compared}>{children}</CompareContext>;
};

const useCompared = (): Compared => {
  const compared = useContext(CompareContext);
  if (!compared) throw new TypeError('A component outside of comparing');
  return compared;
};

export const useComparing = (): CompareSession => useCompared().comparing;

/** The open paper, of which claim sets are compared. */
export const useComparedPaper = (): PaperSession => useCompared().paper;

export const useCompareState = <Selected,>(select: (state: CompareState) => Selected): Selected =>
  useObservable(useComparing().state, select);
