/** The desktop program's main process: what is set up, in which order. */

import { app, dialog, session } from 'electron';
import { registerAppScheme, setupAppProtocol } from './app-protocol';
import { setupIpc } from './ipc';
import { setupMenu } from './menu';
import { setupNavigationGuard } from './navigation-guard';
import { setupOfflineGuard, setupQuietChromium } from './offline';
import { setupPermissions } from './permissions';
import { openMainWindow, showMainWindow } from './window';

const { POSTIL_USER_DATA } = process.env; // Electron documents no --user-data-dir
if (POSTIL_USER_DATA) app.setPath('userData', POSTIL_USER_DATA);

setupQuietChromium();
registerAppScheme();
if (app.requestSingleInstanceLock()) start().catch(fail);
else app.quit();

async function start(): Promise<void> {
  app.on('second-instance', showMainWindow);
  app.on('window-all-closed', () => app.quit());
  setupNavigationGuard();
  await app.whenReady();
  setupAppProtocol(session.defaultSession);
  setupOfflineGuard(session.defaultSession);
  setupPermissions(session.defaultSession);
  setupMenu([]);
  setupIpc();
  await openMainWindow();
}

function fail(error: unknown): void {
  dialog.showErrorBox('Postil cannot start', String(error));
  app.exit(1);
}
