/** The files that a folder offers, by name: never a path, and nothing of where links lead. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { t } from '#catalogue/translate';
import type { FolderFile, OpenedFile } from '#host/contract';
import { isSharedFile } from '#host/is-shared-file';
import { fileFault } from '../files/file-fault';
import { readChosenFile } from '../files/read-chosen-file';

export type FolderContents =
  | { readonly status: 'listed'; readonly files: readonly FolderFile[] }
  | { readonly status: 'unreadable'; readonly reason: string };

/** Far more than a team shares about its papers; whoever chooses another kind of folder by mistake is told. */
export const MOST_FILES = 1000;

export const listFolder = async (path: string): Promise<FolderContents> => {
  try {
    const names = (await readdir(path)).filter(isSharedFile).sort();
    if (names.length > MOST_FILES) return { status: 'unreadable', reason: tooMany(names.length) };
    const found = await Promise.all(names.map((name) => describeFile(path, name)));
    return { status: 'listed', files: found.filter((file) => file !== null) };
  } catch (error) {
    return { status: 'unreadable', reason: fileFault(error) };
  }
};

export const readFromFolder = async (path: string, name: string, maxBytes: number): Promise<OpenedFile> => {
  const gone: OpenedFile = { status: 'unreadable', name, reason: t('file.not-there') };
  if (basename(name) !== name || !isSharedFile(name)) return gone;
  try {
    return (await describeFile(path, name)) ? await readChosenFile(join(path, name), maxBytes) : gone;
  } catch (error) {
    return { ...gone, reason: fileFault(error) };
  }
};

/** Null for what is no file, or gone. A link is not followed: it came with the folder and may lead out of it. */
const describeFile = async (folder: string, name: string): Promise<FolderFile | null> => {
  try {
    const found = await lstat(join(folder, name));
    return found.isFile() ? { name, size: found.size, modifiedAt: Math.trunc(found.mtimeMs) } : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

const tooMany = (count: number): string => t('file.folder-too-full', { count, most: MOST_FILES });
