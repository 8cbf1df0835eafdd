/**
 * Chromium keeps IndexedDB in LevelDB, which appends to a log and after a start goes on with the one that it finds. A crash
 * in the middle of a write leaves part of a record at its end. LevelDB passes over that, and appends behind it; at the
 * start after that it takes part and what follows for one damaged record, and Chromium begins an empty database. So the
 * part, which nobody can read anyway, is cut off before the database is opened.
 */
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whatever keeps it from being done keeps no start.
 * @param {string} profile The folder of a session in which no page has begun, in no process.
 */
export const cutTornLogs = async (profile) => {
  const databases = join(profile, 'IndexedDB');
  for (const database of await namesIn(databases, '.leveldb'))
    await cutLastLog(join(databases, database)).catch(console.error);
};

/**
 * Only the last is written to.
 * @param {string} folder
 */
const cutLastLog = async (folder) => {
  const last = (await namesIn(folder, '.log')).at(-1);
  if (last === undefined) return;
  const path = join(folder, last);
  const bytes = await readFile(path);
  const end = endOfWhole(bytes);
  if (end === bytes.length) return;
  const file = await open(path, 'r+');
  try {
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * In order: LevelDB numbers its files with leading zeros.
 * @param {string} folder
 * @param {string} ending
 * @returns {Promise<readonly string[]>}
 */
const namesIn = async (folder, ending) => {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  return names.filter((name) => name.endsWith(ending)).sort();
};

/** Of the format of LevelDB's logs (doc/log_format.md): blocks of 32 KiB; records of a checksum, a length and a type. */
const BLOCK = 32_768;
const HEADER = 7;
const FULL = 1;
const LAST = 4;

/**
 * Where the last whole record of a log ends, in bytes; its length when all of it is whole, and also when what is not whole
 * is anything but a write that was broken off at its end: that is not ours to judge.
 * @param {Uint8Array} log
 * @returns {number}
 */
export const endOfWhole = (log) => {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let whole = 0;
  let at = 0;
  while (at < log.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left; // zeros, which belong to what ends before them
      whole = at;
      continue;
    }
    if (at + HEADER > log.length) return whole;
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    if (type < FULL || type > LAST || HEADER + length > left) return log.length;
    at += HEADER + length;
    if (at > log.length) return whole;
    if (type === FULL || type === LAST) whole = at;
  }
  return Math.min(whole, log.length);
};
