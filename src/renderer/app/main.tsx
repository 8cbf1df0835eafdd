/** Starts the window: picks the host, opens the library, shows the workbench, or says why it cannot. */
import '../design/styles';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserHost } from '#host/browser-host';
import type { Host } from '#host/contract';
import { createElectronHost } from '#host/electron-host';
import { libraryDatabase } from '#store/library-database';
import { openStore } from '#store/open-store';
import { saveNotes } from '../actions/annotate/note-actions';
import { LOST_WORDS_ID, loseWords, NOTE_FIELD_ID } from '../actions/annotate/tell-lost-words';
import { keepBackups } from '../actions/backup/keep-backups';
import { keepWitness } from '../actions/backup/keep-witness';
import { loadPart } from '../design/load-part';
import { guardComposition } from '../keys/guard-composition';
import { guardTyping } from '../keys/guard-typing';
import { keepFocus } from '../keys/keep-focus';
import { listenForKeys } from '../keys/listen-for-keys';
import { showMenu } from '../keys/show-menu';
import { tellLanguage } from '../keys/tell-language';
import { useObservable } from '../session/observable';
import { applyPreferences, preferences, speakChosenLanguage } from '../session/preferences';
import { createWorkbench, type Workbench } from '../session/workbench';
import { App } from './app';
import { askBeforeLeaving } from './ask-before-leaving';
import { showErrors } from './show-errors';
import { StartFailure } from './start-failure';
// The text face and the interface face, from packages: nothing is ever fetched.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';

/** Drawn anew, whole, when another language is chosen. */
const Speaking = ({ workbench }: { readonly workbench: Workbench }): ReactElement => {
  const language = useObservable(preferences, (value) => value.language);
  return <App key={language} workbench={workbench} />;
};

const start = async (): Promise<void> => {
  const element = document.getElementById('root');
  if (!element) throw new TypeError('The page has no root');
  guardComposition();
  const root = createRoot(element);
  await speakChosenLanguage();
  applyPreferences();
  const host: Host = window.postilBridge
    ? createElectronHost(window.postilBridge)
    : createBrowserHost(window);
  const database = await libraryDatabase();
  const opened = await openStore(database);
  if (opened.kind !== 'open')
    return root.render(<StartFailure failure={opened} host={host} database={database} />);
  const workbench = createWorkbench(opened.store, host);
  showErrors(workbench);
  guardTyping({
    onLost: (fieldId, words) =>
      loseWords(workbench, { from: fieldId === NOTE_FIELD_ID ? 'note' : 'field', words }),
    goToWords,
  });
  listenForKeys(workbench);
  keepFocus();
  saveNotes(workbench);
  askBeforeLeaving(workbench);
  keepBackups(workbench);
  keepWitness(workbench);
  void followHost(workbench);
  if (host.words) tellLanguage(host.words);
  if (host.menu) showMenu(workbench, host.menu);
  root.render(
    <StrictMode>
      <Speaking workbench={workbench} />
    </StrictMode>,
  );
  workbench.show({ isStorageKept: await host.keepStorage() });
};

/** What only some hosts hand over: files of a watched folder, and what the system opens. */
const followHost = async (workbench: Workbench): Promise<void> => {
  const { folder, givenFiles } = workbench.host;
  if (folder) {
    const { followFolder } = await loadPart(() => import('../actions/library/folder-actions'));
    followFolder(workbench);
  }
  if (givenFiles) {
    const { followGivenFiles } = await loadPart(() => import('../actions/library/follow-given-files'));
    followGivenFiles(workbench);
  }
};

const goToWords = (): boolean => {
  const words = document.getElementById(LOST_WORDS_ID);
  words?.focus();
  return words !== null;
};

void start();
