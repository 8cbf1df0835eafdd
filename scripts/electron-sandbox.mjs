/** Whether Linux lets Electron build its sandbox. Ubuntu since 23.10 forbids it to programs that no package installed. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sandboxArguments } from './browsers.mjs';

/** A setting of the kernel, and the value with which an ordinary program gets no namespace of its own. */
const RESTRICTIONS = [
  ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['kernel/unprivileged_userns_clone', '0'],
  ['user/max_user_namespaces', '0'],
];

/** Owned by root and with the bit that lets it act as root: then the helper builds the sandbox. */
const SET_USER_ID = 0o4000;

/**
 * @param {string} executable Electron's.
 * @param {string} settings Where the kernel's settings can be read.
 * @returns {string | null} What is wrong and how to mend it, or null.
 */
export const sandboxFault = (executable, settings = '/proc/sys') => {
  if (process.platform !== 'linux' || sandboxArguments().length > 0) return null;
  const isRestricted = RESTRICTIONS.some(([name, value]) => readSetting(join(settings, `${name}`)) === value);
  const helper = join(dirname(executable), 'chrome-sandbox');
  return isRestricted && !isReady(helper) ? faultOf(helper) : null;
};

/** @param {string} file */
const readSetting = (file) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null; // a kernel without this setting
  }
};

/** @param {string} helper */
const isReady = (helper) => {
  const found = statSync(helper, { throwIfNoEntry: false });
  return found === undefined || (found.uid === 0 && (found.mode & SET_USER_ID) !== 0);
};

/** @param {string} helper */
const faultOf = (
  helper,
) => `This system lets Electron build its sandbox only with a helper that belongs to root. Run these two commands once, and start again:

  sudo chown root:root '${helper}'
  sudo chmod 4755 '${helper}'

Or use the browser page, whose library is separate from the desktop window's: npm start -- --browser`;
