/** Reads a file that the analyst chose, unless it is too large or cannot be read: that is data, not an error. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { t } from '#catalogue/translate';
import type { OpenedFile } from '#host/contract';
import { fileFault } from './file-fault';

export const readChosenFile = async (path: string, maxBytes: number): Promise<OpenedFile> => {
  const name = basename(path);
  try {
    // Without O_NONBLOCK a named pipe would be waited for until somebody writes to it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await readOpened(file, name, maxBytes).finally(() => file.close());
  } catch (error) {
    return { status: 'unreadable', name, reason: fileFault(error) };
  }
};

/** The size is asked of the opened file, so that it is the size of what is then read. */
const readOpened = async (file: FileHandle, name: string, maxBytes: number): Promise<OpenedFile> => {
  const found = await file.stat();
  if (!found.isFile()) return { status: 'unreadable', name, reason: t('file.no-file') };
  if (found.size > maxBytes) return { status: 'too-large', name, size: found.size };
  return { status: 'read', name, bytes: new Uint8Array(await file.readFile()) };
};
