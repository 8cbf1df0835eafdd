/** The one window: where it opens, what it shows, and that it opens there again. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  nativeTheme,
  screen,
} from 'electron';
import { t } from '#catalogue/translate';
import type { BridgeEvents } from '#host/bridge';
import icon from '../../packaging/icons/256x256.png?asset';
import { setupContextMenu } from './context-menu';
import { ownAddress } from './own-page';
import {
  DEFAULT_SIZE,
  MINIMUM_SIZE,
  type Reopening,
  readWindowState,
  type WindowState,
} from './window-state';

const BACKGROUND = { light: '#ffffff', dark: '#1b1b1d' }; // seen for a moment while the window grows

let mainWindow: BrowserWindow | null = null;

export const openMainWindow = async (): Promise<void> => {
  const remembered = readRemembered();
  const window = new BrowserWindow(optionsFor(remembered));
  mainWindow = window;
  showOncePainted(window, remembered?.maximized ?? false);
  setupContextMenu(window);
  window.on('close', () => remember(window));
  window.webContents.on('will-prevent-unload', (event) => {
    if (isLossAccepted(window)) event.preventDefault(); // of the preventing
  });
  window.on('closed', () => {
    mainWindow = null;
  });
  await window.loadURL(ownAddress.page).catch((error: unknown) => {
    if (!window.isDestroyed()) throw error; // closed while it loaded
  });
};

/** Maximising shows a window too, so it comes with showing. On Wayland only the second of the two events may ever come. */
const showOncePainted = (window: BrowserWindow, isMaximized: boolean): void => {
  const show = (): void => {
    if (window.isVisible()) return;
    if (isMaximized) window.maximize();
    window.show();
  };
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', show);
};

/** For whoever starts the program a second time. */
export const showMainWindow = (): void => {
  if (mainWindow?.isMinimized()) mainWindow.restore();
  mainWindow?.show();
  mainWindow?.focus();
};

export const tellPage = <Channel extends keyof BridgeEvents>(
  channel: Channel,
  ...told: Parameters<BridgeEvents[Channel]>
): void => {
  mainWindow?.webContents.send(channel, ...told);
};

const optionsFor = (remembered: Reopening | null): BrowserWindowConstructorOptions => {
  return {
    ...(remembered?.bounds ?? DEFAULT_SIZE),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: app.getName(),
    icon, // Linux shows no other; macOS has that of the bundle
    show: false, // until the page has drawn something
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  };
};

/** Electron asks nobody: a page that holds what is not saved would keep its window open without a word. */
const isLossAccepted = (window: BrowserWindow): boolean =>
  dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: t('app.words-unsaved'),
    detail: t('app.words-would-be-lost'),
    buttons: [t('app.keep-window'), t('app.lose-words')],
    defaultId: 0,
    cancelId: 0,
  }) === 1;

const stateFile = (): string => join(app.getPath('userData'), 'window.json');

const readRemembered = (): Reopening | null => {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  try {
    return readWindowState(readFileSync(stateFile(), 'utf8'), screens);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null; // the first start
    console.error('The window opens at its usual place:', error);
    return null;
  }
};

/** Synchronous: the program may end right after. Renamed into place: a half-written file is never read. */
const remember = (window: BrowserWindow): void => {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
  const draft = `${stateFile()}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify(state), { flush: true });
    renameSync(draft, stateFile());
  } catch (error) {
    console.error('The window will not open here again:', error); // no reason to keep it from closing
  }
};
