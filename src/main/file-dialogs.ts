/** Opening and saving files, choosing a folder: the analyst names them in the system's dialog, never the page. */
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import { t } from '#catalogue/translate';
import type { FileKind, OpenedFile, OpenRequest, SavedFile, SaveRequest } from '#host/contract';
import { readChosenFile } from './read-chosen-file';
import { replaceFile } from './replace-file';

export const openFiles = async (
  window: BrowserWindow,
  { title, kind, several, maxBytes }: OpenRequest,
): Promise<readonly OpenedFile[] | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: filtersOf(kind),
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? null : Promise.all(filePaths.map((path) => readChosenFile(path, maxBytes)));
};

export const saveFile = async (
  window: BrowserWindow,
  { title, suggestedName, kind, bytes }: SaveRequest,
): Promise<SavedFile | null> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: suggestedName,
    filters: filtersOf(kind),
  });
  if (canceled) return null;
  await replaceFile(filePath, bytes);
  return { name: basename(filePath), savedTo: { kind: 'path', path: filePath } };
};

/** Its path; null when the analyst cancelled. */
export const chooseFolder = async (window: BrowserWindow, title: string): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};

const filtersOf = ({ label, extensions }: FileKind): FileFilter[] => [
  { name: label, extensions: [...extensions] },
  { name: t('file.all-files'), extensions: ['*'] },
];
