/** Writes a file so that afterwards there is either the old one, whole, or the new one, whole and on the disk. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { t } from '#catalogue/translate';
import { fileFault } from './file-fault';
import { retryWhileHeld } from './retry-while-held';

/** Rejects with a sentence; then nothing is left behind beside the old file. */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`); // the same folder: a rename cannot cross disks
  try {
    await writeFlushed(draft, bytes);
    await retryWhileHeld(() => rename(draft, path));
    await flushFolder(dirname(path));
  } catch (error) {
    await retryWhileHeld(() => rm(draft, { force: true })).catch(() => undefined); // the first reason is the one to tell
    const said = { name: basename(path), reason: fileFault(error) };
    throw new Error(t('file.not-saved', said), { cause: error });
  }
};

const writeFlushed = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** So that the new name outlives a power cut too. Windows opens no folders and needs none opened. */
const flushFolder = async (path: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  // Some file systems of a network refuse it; the file itself is on the disk by then.
  await folder
    .sync()
    .catch(() => undefined)
    .finally(() => folder.close());
};
