/** Every dialog but that of printing: loaded together, when the first of them is wanted. */
import type { ReactElement } from 'react';
import { KeysDialog } from '../keys/keys-dialog';
import { AboutDialog } from '../panels/about/about-dialog';
import { BackupsDialog } from '../panels/backups/backups-dialog';
import { StorageDialog } from '../panels/backups/storage-dialog';
import { CloseRoundDialog } from '../panels/colleagues/close-round-dialog';
import { ImportDialog } from '../panels/colleagues/import-dialog';
import { ReviewDialog } from '../panels/colleagues/review-dialog';
import { ExportDialog } from '../panels/export/export-dialog';
import { AnalystDialog } from '../panels/library/analyst-dialog';
import { DetailsDialog } from '../panels/library/details-dialog';
import { MergeDialog } from '../panels/library/merge-dialog';
import { EncodingDialog, PasswordDialog, SameTextDialog } from '../panels/library/reading-dialogs';
import { TrashDialog } from '../panels/trash/trash-dialog';
import { CarryOverDialog } from '../panels/versions/carry-over-dialog';
import { LikelyVersionDialog, OlderVersionDialog } from '../panels/versions/version-questions';
import type { Dialog } from '../session/workbench-state';
import { HelpInLanguage } from './help-in-language';

export const OpenDialog = ({ dialog }: { readonly dialog: Dialog }): ReactElement | null => {
  switch (dialog.kind) {
    case 'help':
      return <HelpInLanguage />;
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
    case 'paper-details':
      return <DetailsDialog {...dialog} />;
    case 'export':
      return <ExportDialog analystId={dialog.analystId} />;
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
    case 'printout': // which has a part of its own
      return null;
  }
};
