/** What `electron` means to the program that runs in the stand-in. */
import { app } from './app';
import { BrowserWindow } from './browser-window';
import { ipcMain } from './ipc-main';
import { Menu, MenuItem } from './menu';
import { protocol } from './protocol';
import { refuseMissing } from './refuse-missing';
import { session } from './session';
import { dialog, nativeTheme, screen } from './surroundings';

/** Playwright finds a page's window through it. */
const webContents = refuseMissing('webContents', {
  fromDevToolsTargetId: (targetId: string) =>
    BrowserWindow.getAllWindows().find((window) => window.webContents.targetId === targetId)?.webContents,
});

export const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  webContents,
};
