/** The bar at the top: where one is, and the commands that are always at hand. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { redo } from '../commands/annotate/redo';
import { undo } from '../commands/annotate/undo';
import { showLibrary } from '../commands/go/show-library';
import { exportClaimSet } from '../commands/library/export-claim-set';
import { openLibrary } from '../commands/library/open-library';
import { openPapers } from '../commands/library/open-papers';
import { saveLibrary } from '../commands/library/save-library';
import { showKeys } from '../commands/view/show-keys';
import { switchTheme } from '../commands/view/switch-theme';
import { largerText, smallerText } from '../commands/view/text-size-commands';
import { toggleComparing } from '../commands/view/toggle-comparing';
import { toggleMap } from '../commands/view/toggle-map';
import { togglePages } from '../commands/view/toggle-pages';
import { useLook, usePreferences, useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { CommandButton } from '../keys/command-button';
import type { OnScreen } from '../session/workbench-state';
import './top-bar.css';

export const TopBar = (): ReactElement => {
  const onScreen = useWorkbenchState((state) => state.onScreen);
  useWorkbenchState((state) => state.history); // the labels of undo and redo
  usePreferences(); // the label of the theme
  return (
    <header className="top-bar">
      <ScreenTitle onScreen={onScreen} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click leaves the focus where it is, so that after Undo or Map one goes on with the keys of the text */}
      <div className="top-bar-tools" onMouseDown={(event) => event.preventDefault()}>
        <CommandButton command={undo}>{t('command.undo')}</CommandButton>
        <CommandButton command={redo}>{t('command.redo')}</CommandButton>
        {onScreen.kind === 'library' ? <LibraryTools /> : <PaperTools />}
        <CommandButton command={switchTheme} />
        <CommandButton command={showKeys} />
      </div>
    </header>
  );
};

const ScreenTitle = ({ onScreen }: { readonly onScreen: OnScreen }): ReactElement =>
  onScreen.kind === 'library' ? (
    <p className="top-bar-brand">Postil</p>
  ) : (
    <div className="top-bar-place">
      <CommandButton command={showLibrary}>{t('app.to-library')}</CommandButton>
      <p className="top-bar-title" dir="auto">
        {onScreen.kind === 'paper' ? onScreen.session.paper.metadata.title : ''}
      </p>
    </div>
  );

const LibraryTools = (): ReactElement => (
  <>
    <CommandButton command={openPapers} className="button is-primary" />
    <CommandButton command={openLibrary} />
    <CommandButton command={saveLibrary} />
  </>
);

const PaperTools = (): ReactElement => {
  const workbench = useWorkbench();
  const { hasMap, hasPages, compared } = useLook();
  return (
    <>
      <CommandButton command={toggleMap} isPressed={hasMap}>
        {t('app.map')}
      </CommandButton>
      {togglePages.isEnabled(workbench) && (
        <CommandButton command={togglePages} isPressed={hasPages}>
          {t('common.page')}
        </CommandButton>
      )}
      <CommandButton command={toggleComparing} isPressed={compared !== null}>
        {t('app.compare')}
      </CommandButton>
      <CommandButton command={smallerText}>A−</CommandButton>
      <CommandButton command={largerText}>A+</CommandButton>
      <CommandButton command={exportClaimSet} className="button is-primary">
        {t('app.export')}
      </CommandButton>
    </>
  );
};
