/** The language of what the main process says: the page's, and until that is told, the one of the last start or the system's. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { languageFor, speakLanguage } from '#catalogue/languages';
import { parseJson } from './files/parse-json';
import { replaceFile } from './files/replace-file';

const remembered = z.object({ language: z.string() });

/** Before there is a page: `system` are the languages that the system prefers, the best first. */
export const speakAtStart = async (stateFile: string, system: readonly string[]): Promise<void> => {
  const last = await readLast(stateFile);
  await speakLanguage(languageFor(last === null ? system : [last, ...system]));
};

/** As the page says. What cannot be remembered is spoken all the same: the page says it anew at the next start. */
export const speakAsTold = async (stateFile: string, language: string): Promise<void> => {
  await speakLanguage(languageFor([language]));
  if (language === (await readLast(stateFile))) return;
  const state: z.infer<typeof remembered> = { language };
  await replaceFile(stateFile, new TextEncoder().encode(JSON.stringify(state))).catch((error: unknown) => {
    console.error('The language will not be remembered:', error);
  });
};

/** Null before the first start, and when the file says something else. */
const readLast = async (stateFile: string): Promise<string | null> => {
  const text = await readFile(stateFile, 'utf8').catch(() => '');
  const parsed = remembered.safeParse(parseJson(text));
  return parsed.success ? parsed.data.language : null;
};
