/** The bar at the top: where one is, and the commands that are always at hand. */
import type { ReactElement } from 'react';
import { exportClaimSet } from '../commands/export-claim-set';
import { openLibrary } from '../commands/open-library';
import { openPapers } from '../commands/open-papers';
import { redo } from '../commands/redo';
import { saveLibrary } from '../commands/save-library';
import { showKeys } from '../commands/show-keys';
import { showLibrary } from '../commands/show-library';
import { switchTheme } from '../commands/switch-theme';
import { largerText, smallerText } from '../commands/text-size-commands';
import { toggleComparing } from '../commands/toggle-comparing';
import { toggleMap } from '../commands/toggle-map';
import { undo } from '../commands/undo';
import type { Place } from '../workbench';
import { useLook, usePreferences, useWorkbenchState } from '../workbench-context';
import { CommandButton } from './command-button';
import './top-bar.css';

export const TopBar = (): ReactElement => {
  const place = useWorkbenchState((state) => state.place);
  useWorkbenchState((state) => state.history); // the labels of undo and redo
  usePreferences(); // the label of the theme
  return (
    <header className="top-bar">
      <PlaceTitle place={place} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click leaves the focus where it is, so that after Undo or Map one goes on with the keys of the text */}
      <div className="top-bar-tools" onMouseDown={(event) => event.preventDefault()}>
        <CommandButton command={undo}>Undo</CommandButton>
        <CommandButton command={redo}>Redo</CommandButton>
        {place.kind === 'library' ? <LibraryTools /> : <PaperTools />}
        <CommandButton command={switchTheme} />
        <CommandButton command={showKeys} />
      </div>
    </header>
  );
};

const PlaceTitle = ({ place }: { readonly place: Place }): ReactElement =>
  place.kind === 'library' ? (
    <p className="top-bar-brand">Postil</p>
  ) : (
    <div className="top-bar-place">
      <CommandButton command={showLibrary}>← Library</CommandButton>
      <p className="top-bar-title">{place.kind === 'paper' ? place.session.paper.metadata.title : ''}</p>
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
  const { hasMap, compared } = useLook();
  return (
    <>
      <CommandButton command={toggleMap} isPressed={hasMap}>
        Map
      </CommandButton>
      <CommandButton command={toggleComparing} isPressed={compared !== null}>
        Compare
      </CommandButton>
      <CommandButton command={smallerText}>A−</CommandButton>
      <CommandButton command={largerText}>A+</CommandButton>
      <CommandButton command={exportClaimSet} className="button is-primary">
        Export…
      </CommandButton>
    </>
  );
};
