/** The whole window: bars above and below, in between the library or a paper. */

import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import { t } from '#catalogue/translate';
import { ErrorBoundary } from '../design/error-boundary';
import { useWorkbenchState, WorkbenchContext } from '../hooks/workbench-context';
import { KeysDialog } from '../keys/keys-dialog';
import { Palette } from '../palette/palette';
import { BackupsDialog } from '../panels/backups/backups-dialog';
import { CloseRoundDialog } from '../panels/colleagues/close-round-dialog';
import { ImportDialog } from '../panels/colleagues/import-dialog';
import { ReviewDialog } from '../panels/colleagues/review-dialog';
import { AnalystDialog, FirstStart } from '../panels/library/analyst-dialog';
import { Library } from '../panels/library/library';
import { MergeDialog } from '../panels/library/merge-dialog';
import { EncodingDialog, PasswordDialog, SameTextDialog } from '../panels/library/reading-dialogs';
import { CarryOverDialog } from '../panels/versions/carry-over-dialog';
import { LikelyVersionDialog, OlderVersionDialog } from '../panels/versions/version-questions';
import type { Workbench } from '../session/workbench';
import type { Dialog, OnScreen } from '../session/workbench-state';
import { BackupReminder } from './backup-reminder';
import { DropZone } from './drop-zone';
import { FaultBar } from './fault-bar';
import { HostNotice } from './host-notice';
import { LostWordsBars } from './lost-words';
import { PaperView } from './paper-view';
import { ReadingBar } from './reading-bar';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
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
        <ReadingBar />
        <GuardedScreen />
        <StatusBar />
      </div>
      <Suspense>
        <ShownDialog />
      </Suspense>
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
    document.title =
      onScreen.kind === 'paper' ? `${onScreen.session.paper.metadata.title} – Postil` : 'Postil';
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
      return <PaperView key={onScreen.session.paper.id} session={onScreen.session} />;
  }
};

const AboutDialog = lazy(async () => ({
  default: (await import('../panels/about/about-dialog')).AboutDialog,
}));

const StorageDialog = lazy(async () => ({
  default: (await import('../panels/backups/storage-dialog')).StorageDialog,
}));

const TrashDialog = lazy(async () => ({
  default: (await import('../panels/trash/trash-dialog')).TrashDialog,
}));

const ShownPalette = (): ReactElement | null =>
  useWorkbenchState((state) => state.isPaletteOpen) ? <Palette /> : null;

const ShownDialog = (): ReactElement | null => {
  const dialog: Dialog | null = useWorkbenchState((state) => state.dialog);
  const isFirstStart = useWorkbenchState((state) => state.analysts?.length === 0);
  switch (dialog?.kind) {
    case 'keys':
      return <KeysDialog />;
    case 'about':
      return <AboutDialog />;
    case 'analyst':
      return <AnalystDialog />;
    case 'backups':
      return <BackupsDialog {...dialog} />;
    case 'trash':
      return <TrashDialog />;
    case 'storage':
      return <StorageDialog />;
    case 'merge':
      return <MergeDialog plan={dialog.plan} fileName={dialog.fileName} />;
    case 'import':
      return <ImportDialog {...dialog} />;
    case 'review':
      return <ReviewDialog key={dialog.analystId} analystId={dialog.analystId} />;
    case 'close-round':
      return <CloseRoundDialog />;
    case 'password':
      return <PasswordDialog key={String(dialog.isWrong)} {...dialog} />;
    case 'encoding':
      return <EncodingDialog {...dialog} />;
    case 'same-text':
      return <SameTextDialog {...dialog} />;
    case 'likely-version':
      return <LikelyVersionDialog {...dialog} />;
    case 'older-version':
      return <OlderVersionDialog {...dialog} />;
    case 'carry-over':
      return <CarryOverDialog {...dialog} />;
    case 'decide-agreeing':
      return null;
    case undefined:
      return isFirstStart ? <FirstStart /> : null;
  }
};
