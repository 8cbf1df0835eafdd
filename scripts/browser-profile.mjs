/** The folder in which a browser keeps the library of the page, while no browser is at work on it. */
import { existsSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cutTornLogs } from '../src/main/torn-log.mjs';

/**
 * Makes good what a crash has left half written, before a browser starts.
 * @param {string} profile A folder as Chromium's --user-data-dir has it.
 */
export const mendProfile = async (profile) => {
  if (!isProfileHeld(profile)) await cutTornLogs(join(profile, 'Default'));
};

/**
 * Nobody else may touch its files then.
 * @param {string} profile A folder as Chromium's --user-data-dir has it.
 * @returns {boolean} True also when it cannot be told.
 */
export const isProfileHeld = (profile) => {
  // On Windows the file is open as long as the browser runs, and goes away with it, also when it is killed.
  if (existsSync(join(profile, 'lockfile'))) return true;
  const holder = holderOf(profile);
  if (holder === null) return false;
  return holder.host !== hostname() || !(holder.pid > 0) || isRunning(holder.pid);
};

/**
 * Elsewhere it is a link that names who took it, 'host-1234', and outlives a browser that was killed.
 * @param {string} profile
 */
const holderOf = (profile) => {
  try {
    const owner = readlinkSync(join(profile, 'SingletonLock'));
    const dash = owner.lastIndexOf('-');
    return { host: owner.slice(0, dash), pid: Number(owner.slice(dash + 1)) };
  } catch {
    return null; // there is none
  }
};

/** @param {number} pid */
const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // somebody else's
  }
};
