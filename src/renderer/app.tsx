/** The whole window: bars above and below, in between the library or a paper. */
import { type ReactElement, useEffect } from 'react';
import { ErrorBoundary } from './design/error-boundary';
import { AnalystDialog, FirstStart } from './panels/analyst-dialog';
import { CloseRoundDialog } from './panels/colleagues/close-round-dialog';
import { ReviewDialog } from './panels/colleagues/review-dialog';
import { DropZone } from './panels/drop-zone';
import { FaultBar } from './panels/fault-bar';
import { HostNotice } from './panels/host-notice';
import { ImportDialog } from './panels/import-dialog';
import { KeysDialog } from './panels/keys-dialog';
import { Library } from './panels/library';
import { LostWordsBars } from './panels/lost-words';
import { MergeDialog } from './panels/merge-dialog';
import { Palette } from './panels/palette';
import { PaperView } from './panels/paper-view';
import { StatusBar } from './panels/status-bar';
import { TopBar } from './panels/top-bar';
import type { Dialog, Place, Workbench } from './workbench';
import { useWorkbenchState, WorkbenchContext } from './workbench-context';

export const App = ({ workbench }: { readonly workbench: Workbench }): ReactElement => (
  <WorkbenchContext value={workbench}>
    <DropZone>
      <div className="app">
        <HostNotice />
        <TopBar />
        <FaultBar />
        <LostWordsBars />
        <GuardedPlace />
        <StatusBar />
      </div>
      <ShownDialog />
      <ShownPalette />
    </DropZone>
  </WorkbenchContext>
);

/** Another place has another chance. */
const GuardedPlace = (): ReactElement => {
  const key = useWorkbenchState(({ place }) =>
    place.kind === 'paper' ? place.session.paper.id : place.kind,
  );
  return (
    <ErrorBoundary key={key} part={key === 'library' ? 'The library' : 'The paper'}>
      <ShownPlace />
    </ErrorBoundary>
  );
};

const ShownPlace = (): ReactElement => {
  const place: Place = useWorkbenchState((state) => state.place);
  useEffect(() => {
    document.title = place.kind === 'paper' ? `${place.session.paper.metadata.title} – Postil` : 'Postil';
  }, [place]);
  switch (place.kind) {
    case 'library':
      return <Library />;
    case 'opening':
      return <main className="place-message" aria-busy="true" />;
    case 'missing':
      return (
        <main className="place-message">
          <p>
            This paper is not in the library (any more). Undo may bring it back; the library lists what is
            here.
          </p>
        </main>
      );
    case 'paper':
      return <PaperView key={place.session.paper.id} session={place.session} />;
  }
};

const ShownPalette = (): ReactElement | null =>
  useWorkbenchState((state) => state.isPaletteOpen) ? <Palette /> : null;

const ShownDialog = (): ReactElement | null => {
  const dialog: Dialog | null = useWorkbenchState((state) => state.dialog);
  const isFirstStart = useWorkbenchState((state) => state.analysts?.length === 0);
  switch (dialog?.kind) {
    case 'keys':
      return <KeysDialog />;
    case 'analyst':
      return <AnalystDialog />;
    case 'merge':
      return <MergeDialog plan={dialog.plan} fileName={dialog.fileName} />;
    case 'import':
      return <ImportDialog plan={dialog.plan} />;
    case 'review':
      return <ReviewDialog key={dialog.analystId} analystId={dialog.analystId} />;
    case 'close-round':
      return <CloseRoundDialog />;
    case 'settle-agreeing':
      return null;
    case undefined:
      return isFirstStart ? <FirstStart /> : null;
  }
};
