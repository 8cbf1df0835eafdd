/** The desktop program's main process: what is set up, in which order. */
import { mkdirSync } from 'node:fs';
import { release } from 'node:os';
import { join, resolve } from 'node:path';
import { app, dialog, session } from 'electron';
import { t } from '#catalogue/translate';
import { registerAppScheme, setupAppProtocol } from './app-protocol';
import { backUpBeforeClosing } from './backup-at-exit';
import { BackupFolder } from './backups/backup-folder';
import { openEventLog, traceOf } from './event-log';
import { GivenFiles } from './files/given-files';
import { pathsIn } from './files/paths-in';
import { setupIpc } from './ipc';
import { setupMenu } from './menu';
import { setupNavigationGuard } from './navigation-guard';
import { setupOfflineGuard, setupQuietChromium } from './offline';
import { setupPermissions } from './permissions';
import { givesUpSandbox } from './sandbox-demand';
import { USUAL_TIMES } from './shared/folder-watch';
import { SharedFolder } from './shared/shared-folder';
import { speakAtStart } from './spoken-language';
import { cutTornLogs } from './torn-log.mjs';
import { openMainWindow, showMainWindow, tellPage } from './window';
import { helpInTrouble } from './window-trouble';

// Electron documents no --user-data-dir. The specs shorten the look at the shared folder that makes good a missed event.
const { POSTIL_USER_DATA, POSTIL_FOLDER_POLL_MS } = process.env;
if (POSTIL_USER_DATA) {
  const folder = resolve(POSTIL_USER_DATA); // Electron takes no relative path, and none that is not there
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}

const log = openEventLog(join(app.getPath('userData'), 'logs'));
process.on('uncaughtExceptionMonitor', (error) => log.note('error', traceOf(error)));
process.on('unhandledRejection', (reason) => {
  log.note('error', traceOf(reason));
  console.error(reason);
});

const given = new GivenFiles(() => tellPage('given:files'));

const start = async (): Promise<void> => {
  app.on('second-instance', (_event, argv, folder) => {
    given.add(pathsIn(argv, folder, app.getAppPath()));
    showMainWindow();
  });
  app.on('window-all-closed', () => app.quit());
  setupNavigationGuard();
  await app.whenReady();
  log.note('start', { version: app.getVersion(), electron: process.versions.electron, system: release() });
  app.on('will-quit', () => log.note('quit'));
  const languageFile = join(app.getPath('userData'), 'language.json');
  await speakAtStart(languageFile, app.getPreferredSystemLanguages());
  if (givesUpSandbox(app.commandLine.hasSwitch('no-sandbox'), process.getuid?.()))
    throw new Error(t('app.no-sandbox'));
  setupAppProtocol(session.defaultSession);
  setupOfflineGuard(session.defaultSession);
  setupPermissions(session.defaultSession);
  setupMenu([]);
  const userData = app.getPath('userData');
  await cutTornLogs(session.defaultSession.storagePath ?? userData);
  const backups = await BackupFolder.open(join(userData, 'backups.json'), join(userData, 'backups'));
  setupIpc({ folder: await openSharedFolder(), backups, given, languageFile });
  app.on('browser-window-created', (_event, window) => {
    backUpBeforeClosing(window);
    helpInTrouble(window, log);
  });
  await openMainWindow();
};

const openSharedFolder = async (): Promise<SharedFolder> => {
  const stateFile = join(app.getPath('userData'), 'shared-folder.json');
  const folder = await SharedFolder.open(stateFile, () => tellPage('folder:changed'), {
    ...USUAL_TIMES,
    ...(POSTIL_FOLDER_POLL_MS && { pollMs: Number(POSTIL_FOLDER_POLL_MS) }),
  });
  app.on('will-quit', () => folder.close());
  return folder;
};

const fail = (error: unknown): void => {
  dialog.showErrorBox(t('app.cannot-start'), error instanceof Error ? error.message : String(error));
  app.exit(1);
};

// macOS tells of files before the app is ready, and of some only then.
app.on('open-file', (event, path) => {
  event.preventDefault();
  given.add([path]);
  showMainWindow();
});
given.add(pathsIn(process.argv, process.cwd(), app.getAppPath()));
setupQuietChromium();
registerAppScheme();
if (app.requestSingleInstanceLock()) start().catch(fail);
else app.quit();
