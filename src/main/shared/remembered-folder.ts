/** The folder that is watched again after a restart, as kept in shared-folder.json. */
import { readFile, rm } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import * as z from 'zod';
import { t } from '#catalogue/translate';
import { fileFault } from '../files/file-fault';
import { parseJson } from '../files/parse-json';
import { replaceFile } from '../files/replace-file';

const remembered = z.object({ path: z.string().refine(isAbsolute) });

/** Its path; null when there is none, or when the file says something else. */
export const readRememberedFolder = async (stateFile: string): Promise<string | null> => {
  try {
    const parsed = remembered.safeParse(parseJson(await readFile(stateFile, 'utf8')));
    return parsed.success ? parsed.data.path : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    console.error('No shared folder is watched:', error);
    return null;
  }
};

/** Rejects with a sentence; then the one remembered before still is. */
export const rememberFolder = async (stateFile: string, path: string): Promise<void> => {
  const state: z.infer<typeof remembered> = { path };
  await replaceFile(stateFile, new TextEncoder().encode(JSON.stringify(state)));
};

/** Rejects with a sentence. */
export const forgetFolder = async (stateFile: string): Promise<void> => {
  await rm(stateFile, { force: true }).catch((error: unknown) => {
    throw new Error(t('file.folder-not-forgotten', { reason: fileFault(error) }), { cause: error });
  });
};
