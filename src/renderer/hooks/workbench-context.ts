/** The workbench for the components: what they show follows its state. */
import { createContext, useContext } from 'react';
import { useObservable } from '../session/observable';
import type { PaperSession, SessionState } from '../session/paper-session';
import { type Preferences, preferences } from '../session/preferences';
import { type PaperLook, PLAIN_LOOK } from '../session/route';
import type { Workbench } from '../session/workbench';
import type { WorkbenchState } from '../session/workbench-state';

export const WorkbenchContext = createContext<Workbench | null>(null);

export const useWorkbench = (): Workbench => {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new TypeError('A component outside the workbench');
  return workbench;
};

export const useWorkbenchState = <Selected>(select: (state: WorkbenchState) => Selected): Selected =>
  useObservable(useWorkbench().state, select);

/** What one looks at in the open paper. */
export const useLook = (): PaperLook =>
  useWorkbenchState(({ route }) => (route.kind === 'paper' ? route.look : PLAIN_LOOK));

export const useSessionState = <Selected>(
  session: PaperSession,
  select: (state: SessionState) => Selected,
): Selected => useObservable(session.state, select);

export const usePreferences = (): Preferences => useObservable(preferences, (value) => value);
