/** The bar at the top: where one is, and the commands that are always at hand. */

import {
  ArrowLeft,
  CircleQuestionMark,
  Columns2,
  FileText,
  Maximize2,
  Network,
  PanelLeft,
  PanelRight,
  Redo2,
  Share,
  Undo2,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { redo } from '../commands/annotate/redo';
import { undo } from '../commands/annotate/undo';
import { showLibrary } from '../commands/go/show-library';
import { openLibrary } from '../commands/library/open-library';
import { openPapers } from '../commands/library/open-papers';
import { saveLibrary } from '../commands/library/save-library';
import { showExport } from '../commands/library/show-export';
import { toggleInspector, toggleOutline, toggleReadingOnly } from '../commands/view/pane-commands';
import { showHelp } from '../commands/view/show-help';
import { toggleComparing } from '../commands/view/toggle-comparing';
import { toggleMap } from '../commands/view/toggle-map';
import { togglePages } from '../commands/view/toggle-pages';
import { usePaperTitle } from '../hooks/use-open-paper';
import { useIsPaneOpen, useMedia } from '../hooks/use-panes';
import { useSharedSets } from '../hooks/use-shared-sets';
import { useLook, usePreferences, useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { CommandButton, type CommandButtonProps } from '../keys/command-button';
import { STACKED } from '../session/panes';
import { lastReadIn } from '../session/paper-memory';
import type { PaperSession } from '../session/paper-session';
import type { OnScreen } from '../session/workbench-state';
import { ReadingSettings } from './reading-settings';
import { VersionLinks } from './version-links';
import './top-bar.css';

export const TopBar = (): ReactElement => {
  const onScreen = useWorkbenchState((state) => state.onScreen);
  useWorkbenchState((state) => state.history); // the labels of undo and redo
  usePreferences(); // the keys
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click leaves the focus where it is, so that after Undo or Map one goes on with the keys of the text
    <header className="top-bar" onMouseDown={(event) => event.preventDefault()}>
      <ScreenTitle onScreen={onScreen} />
      <div className="top-bar-tools">
        <Tool command={undo} icon={Undo2} />
        <Tool command={redo} icon={Redo2} />
        {onScreen.kind === 'paper' && <PaperTools session={onScreen.session} />}
        <Group />
        <ReadingSettings />
        {onScreen.kind === 'paper' && <Tool command={toggleReadingOnly} icon={Maximize2} />}
        <Tool command={showHelp} icon={CircleQuestionMark} />
        <Group />
        {onScreen.kind === 'library' && <LibraryTools />}
        {onScreen.kind === 'paper' && <LastTools session={onScreen.session} />}
      </div>
    </header>
  );
};

/** An icon that shows its name and its key when one points at it. */
const Tool = (props: Omit<CommandButtonProps, 'rank' | 'children'>): ReactElement => (
  <CommandButton rank="quiet" {...props} />
);

const Group = (): ReactElement => <span className="top-bar-group" aria-hidden="true" />;

const ScreenTitle = ({ onScreen }: { readonly onScreen: OnScreen }): ReactElement =>
  onScreen.kind === 'library' ? (
    <p className="top-bar-brand">Postil</p>
  ) : (
    <div className="top-bar-place">
      {onScreen.kind === 'paper' && <OutlineTool session={onScreen.session} />}
      <CommandButton command={showLibrary} rank="quiet" icon={ArrowLeft}>
        <span className="top-bar-word">{t('command.show-library')}</span>
      </CommandButton>
      <p className="top-bar-title" dir="auto">
        {onScreen.kind === 'paper' && <PaperTitle session={onScreen.session} />}
      </p>
      {onScreen.kind === 'paper' && <VersionLinks paperId={onScreen.session.paper.id} />}
    </div>
  );

const PaperTitle = ({ session }: { readonly session: PaperSession }): string => usePaperTitle(session);

const OutlineTool = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const isDrawer = useMedia(STACKED);
  const isOpen = useIsPaneOpen(session, isDrawer ? 'drawer' : 'outline');
  return <Tool command={toggleOutline} icon={PanelLeft} isPressed={isOpen} />;
};

const LibraryTools = (): ReactElement => {
  const hasNext = useWorkbenchState(
    ({ library }) => library !== null && (library.length === 0 || lastReadIn(library) !== null),
  );
  return (
    <>
      <CommandButton command={openLibrary} rank="quiet" />
      <CommandButton command={saveLibrary} rank="quiet" />
      {/* The empty library has it in its middle, where one looks; once something was read, to go on comes first. */}
      <CommandButton command={openPapers} rank={hasNext ? 'plain' : 'primary'} />
    </>
  );
};

const PaperTools = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const { hasMap, hasPages, compared } = useLook();
  const others = useSharedSets(session);
  // With sets of colleagues here, to compare is what one does next.
  const isNext = compared === null && (others?.length ?? 0) > 0;
  return (
    <>
      <Group />
      <Tool command={toggleMap} icon={Network} isPressed={hasMap} />
      {togglePages.isEnabled(workbench) && (
        <Tool command={togglePages} icon={FileText} isPressed={hasPages} />
      )}
      <CommandButton
        command={toggleComparing}
        rank={isNext ? 'primary' : 'quiet'}
        icon={Columns2}
        isPressed={compared !== null}
      >
        <span className="top-bar-word">{t('app.compare')}</span>
      </CommandButton>
    </>
  );
};

const LastTools = ({ session }: { readonly session: PaperSession }): ReactElement => (
  <>
    <CommandButton command={showExport} rank="quiet" icon={Share}>
      <span className="top-bar-word">{t('command.export')}</span>
    </CommandButton>
    <Tool command={toggleInspector} icon={PanelRight} isPressed={useIsPaneOpen(session, 'inspector')} />
  </>
);
