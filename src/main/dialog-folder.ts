/** Where the analyst last opened or saved a file: dialogs start there. Without it Electron starts them in Downloads. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { app } from 'electron';
import * as z from 'zod';
import { parseJson } from './files/parse-json';
import { replaceFile } from './files/replace-file';

const remembered = z.object({ folder: z.string().refine(isAbsolute) });

/** The documents until there is one, and when it is gone. */
export const dialogFolder = async (): Promise<string> => {
  const folder = await readLast();
  const isThere = folder !== null && (await stat(folder).catch(() => null))?.isDirectory();
  return isThere ? folder : app.getPath('documents');
};

/** That it cannot be remembered is no reason to refuse what was asked. */
export const rememberDialogFolder = async (chosenPath: string): Promise<void> => {
  const folder = dirname(chosenPath);
  if (folder === (await readLast())) return;
  const state: z.infer<typeof remembered> = { folder };
  await replaceFile(stateFile(), new TextEncoder().encode(JSON.stringify(state))).catch((error: unknown) => {
    console.error('Dialogs will not start here again:', error);
  });
};

const stateFile = (): string => join(app.getPath('userData'), 'dialogs.json');

/** Null before the first file, and when what is remembered cannot be read. */
const readLast = async (): Promise<string | null> => {
  const parsed = remembered.safeParse(parseJson(await readFile(stateFile(), 'utf8').catch(() => '')));
  return parsed.success ? parsed.data.folder : null;
};
