/** Writes a file so that afterwards there is either the old one, whole, or the new one, whole and on the disk. */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { t } from '#catalogue/translate';
import { fileFault } from './file-fault';

/** Rejects with a sentence; then nothing is left behind beside the old file. */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`); // the same folder: a rename cannot cross disks
  try {
    await writeFlushed(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
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
