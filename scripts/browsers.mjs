/** The Chromium-like browsers of this machine, and how they are asked to stay quiet and to themselves. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** @returns {string | undefined} The first browser found; POSTIL_CHROMIUM names another one. */
export const findBrowser = () => {
  const { POSTIL_CHROMIUM } = process.env;
  return POSTIL_CHROMIUM || knownPlaces().find((path) => existsSync(path)) || playwrightChromium();
};

/** For tests: nothing that needs a GPU or another host, and no pages of the browser's own. */
export const chromiumArguments = () => [
  ...quietArguments(),
  '--disable-gpu',
  '--process-per-site', // what is compiled once serves the pages of one context after each other
  `--disable-features=${NOT_FOR_TESTS.join(',')}`,
];

/** The list takes the place of Playwright's, and has those of it that matter here. */
const NOT_FOR_TESTS = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  // The address bar's popups are pages that every window draws, also where nobody sees it: half a core for each.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/**
 * A window of its own without tabs and address bar, on a profile of its own.
 * @param {string} address
 * @param {string} profile
 */
export const appWindowArguments = (address, profile) => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-default-browser-check',
  ...quietArguments(),
  ...(isRootOnLinux() ? ['--test-type'] : []), // else a bar warns of --no-sandbox in every window
];

/** Chromium and Electron refuse to run as root with their sandbox. */
export const sandboxArguments = () => (isRootOnLinux() ? ['--no-sandbox'] : []);

/** True when a window could be shown. */
export const hasDisplay = () => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
};

/** Without these Chromium keeps trying to reach hosts, also where there are none. */
const quietArguments = () => [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  ...sandboxArguments(),
];

const isRootOnLinux = () => process.platform === 'linux' && process.getuid?.() === 0;

/** @returns {string[]} */
const knownPlaces = () => {
  switch (process.platform) {
    case 'win32':
      return windowsPlaces();
    case 'darwin':
      return macPlaces();
    default:
      return linuxPlaces();
  }
};

const linuxPlaces = () => {
  const { PATH = '' } = process.env;
  return LINUX_NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
};

const macPlaces = () =>
  ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  );

const windowsPlaces = () => {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
  return [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((program) =>
    [PROGRAMFILES, programFilesX86, LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, program)] : [],
    ),
  );
};

/** @returns {string | undefined} */
const playwrightChromium = () => {
  const path = loadPlaywright()?.chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

/** @returns {typeof import('@playwright/test') | undefined} Undefined before the dependencies are installed. */
const loadPlaywright = () => {
  try {
    return createRequire(import.meta.url)('@playwright/test');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};
