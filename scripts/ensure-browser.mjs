/** A browser for the tests: the one that is here, else one that this system lets us install. */
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';
import { runProcess } from './run-process.mjs';

const INSTALL_LIMIT_MS = 10 * 60_000;

/**
 * @param {string} root
 * @returns {Promise<boolean>} False when there is none and none could be installed; why has been shown.
 */
export const ensureBrowser = async (root) => {
  for (const [command, ...args] of installations()) {
    if (findBrowser()) return true;
    console.log(`Installing a browser for the tests: ${[command, ...args].join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await runProcess(command, args, { cwd: root, env, timeout: INSTALL_LIMIT_MS });
    if (code !== 0) console.error(output);
  }
  if (findBrowser()) return true;
  console.error(
    'The tests need Chromium, Google Chrome or Microsoft Edge: install one (Debian: apt-get install chromium), or name it in POSTIL_CHROMIUM.',
  );
  return false;
};

/** @returns {[command: string, ...args: string[]][]} What may bring one, in the order in which to try. */
const installations = () => {
  const isRoot = process.getuid?.() === 0;
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  return [
    ...(isRoot && isDebian() ? aptInstallation : []),
    [process.execPath, ...playwright, ...(isRoot && process.platform === 'linux' ? ['--with-deps'] : [])],
  ];
};

/** @type {[string, ...string[]][]} */
const aptInstallation = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];

/** Not its descendants: Ubuntu's package of that name is a snap, which a container cannot run. */
const isDebian = () =>
  existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
