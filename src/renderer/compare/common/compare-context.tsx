/** Comparing for the components: what they show follows its state. */
import { createContext, type ReactElement, type ReactNode, useContext, useEffect, useState } from 'react';
import { useLook, useWorkbench } from '../../hooks/workbench-context';
import { type CompareSession, type CompareState, openCompareSession } from '../../session/compare-session';
import { useObservable } from '../../session/observable';
import type { PaperSession } from '../../session/paper-session';

const CompareContext = createContext<CompareSession | null>(null);

export interface ComparingProps {
  readonly session: PaperSession;
  readonly children: ReactNode;
}

/** Compares for as long as it is shown; its children are shown once comparing has begun. */
export const Comparing = ({ session, children }: ComparingProps): ReactElement | null => {
  const workbench = useWorkbench();
  const { compared, caseFilter } = useLook();
  const [comparing, setComparing] = useState<CompareSession | null>(null);
  useEffect(() => {
    const opened = openCompareSession(workbench, session);
    setComparing(opened);
    session.setComparing(opened);
    return () => {
      setComparing(null);
      session.setComparing(null);
      opened.close();
    };
  }, [workbench, session]);
  useEffect(() => comparing?.chooseSets(compared ?? []), [comparing, compared]);
  useEffect(() => comparing?.filterBy(caseFilter), [comparing, caseFilter]);
  return comparing && <CompareContext value={comparing}>{children}</CompareContext>;
};

export const useComparing = (): CompareSession => {
  const comparing = useContext(CompareContext);
  if (!comparing) throw new TypeError('A component outside of comparing');
  return comparing;
};

export const useCompareState = <Selected,>(select: (state: CompareState) => Selected): Selected =>
  useObservable(useComparing().state, select);
