/** The whole window: bars above and below, in between the library or a paper. */

import { type ReactElement, useEffect } from 'react';
import { t } from '#catalogue/translate';
import { ErrorBoundary } from '../design/error-boundary';
import { later } from '../design/later';
import { usePaperTitle } from '../hooks/use-open-paper';
import { useWorkbenchState, WorkbenchContext } from '../hooks/workbench-context';
import { Palette } from '../palette/palette';
import type { PaperSession } from '../session/paper-session';
import type { Workbench } from '../session/workbench';
import type { OnScreen } from '../session/workbench-state';
import { BackupReminder } from './backup-reminder';
import { DialogNotLoaded } from './dialog-not-loaded';
import { DropZone } from './drop-zone';
import { FaultBar } from './fault-bar';
import { HostNotice } from './host-notice';
import { LostWordsBars } from './lost-words';
import { PaperView } from './paper-view';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { WaitingBar } from './waiting-bar';
import './app.css';

export const App = ({ workbench }: { readonly workbench: Workbench }): ReactElement => (
  <WorkbenchContext value={workbench}>
    <DropZone>
      <div className="app">
        <HostNotice />
        <TopBar />
        <FaultBar />
        <BackupReminder />
        <LostWordsBars />
        <WaitingBar />
        <GuardedScreen />
        <ShownTour />
        <StatusBar />
      </div>
      <ShownDialog />
      <ShownPalette />
    </DropZone>
  </WorkbenchContext>
);

/** What is shown next has another chance. */
const GuardedScreen = (): ReactElement => {
  const key = useWorkbenchState(({ onScreen }) =>
    onScreen.kind === 'paper' ? onScreen.session.paper.id : onScreen.kind,
  );
  return (
    <ErrorBoundary key={key} part={t(key === 'library' ? 'app.part-library' : 'app.part-paper')}>
      <Screen />
    </ErrorBoundary>
  );
};

const Screen = (): ReactElement => {
  const onScreen: OnScreen = useWorkbenchState((state) => state.onScreen);
  useEffect(() => {
    if (onScreen.kind !== 'paper') document.title = 'Postil';
  }, [onScreen]);
  switch (onScreen.kind) {
    case 'library':
      return <Library />;
    case 'opening':
      return <main className="place-message" aria-busy="true" />;
    case 'missing':
      return (
        <main className="place-message">
          <p>{t('app.paper-missing')}</p>
        </main>
      );
    case 'paper':
      return (
        <>
          <PaperInTitle session={onScreen.session} />
          <PaperView key={onScreen.session.paper.id} session={onScreen.session} />
        </>
      );
  }
};

/** In the title of the window. */
const PaperInTitle = ({ session }: { readonly session: PaperSession }): null => {
  const title = usePaperTitle(session);
  useEffect(() => {
    document.title = `${title} – Postil`;
  }, [title]);
  return null;
};

const ShownTour = (): ReactElement | null => {
  const place = useWorkbenchState(({ tour }) => tour);
  return place && <TourBar place={place} />;
};

const ShownPalette = (): ReactElement | null =>
  useWorkbenchState((state) => state.isPaletteOpen) ? <Palette /> : null;

const ShownDialog = (): ReactElement | null => {
  const dialog = useWorkbenchState((state) => state.dialog);
  const isFirstStart = useWorkbenchState((state) => state.analysts?.length === 0);
  if (dialog?.kind === 'printout') return <PrintoutDialog />;
  if (dialog) return <OpenDialog dialog={dialog} />;
  return isFirstStart ? <FirstStart /> : null;
};

const OpenDialog = later(async () => (await import('./open-dialog')).OpenDialog, { Failed: DialogNotLoaded });
const PrintoutDialog = later(async () => (await import('../printout/printout-dialog')).PrintoutDialog, {
  Failed: DialogNotLoaded,
});
const FirstStart = later(async () => (await import('../panels/library/analyst-dialog')).FirstStart);
const TourBar = later(async () => (await import('../tour/tour-bar')).TourBar);
const Library = later(async () => (await import('../panels/library/library')).Library);
