/** Opening and saving files, choosing a folder: the analyst names them in the system's dialog, never the page. */
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, type PrintToPDFOptions } from 'electron';
import { t } from '#catalogue/translate';
import type {
  FileKind,
  OpenedFile,
  OpenRequest,
  PdfOutcome,
  PdfRequest,
  SavedFile,
  SaveRequest,
} from '#host/contract';
import { dialogFolder, rememberDialogFolder } from './dialog-folder';
import { readChosenFile } from './files/read-chosen-file';
import { replaceFile } from './files/replace-file';

export const openFiles = async (
  window: BrowserWindow,
  { title, kind, several, maxBytes }: OpenRequest,
): Promise<readonly OpenedFile[] | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: await dialogFolder(),
    filters: filtersOf(kind),
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  const [first] = filePaths;
  if (canceled || first === undefined) return null;
  await rememberDialogFolder(first);
  return Promise.all(filePaths.map((path) => readChosenFile(path, maxBytes)));
};

export const saveFile = async (window: BrowserWindow, request: SaveRequest): Promise<SavedFile | null> =>
  saveChosen(window, request, async () => request.bytes);

/** Here `window.print()` shows nothing on Linux, and nowhere offers a PDF. */
export const savePdf = async (window: BrowserWindow, request: PdfRequest): Promise<PdfOutcome> => {
  const file = await saveChosen(window, request, () => window.webContents.printToPDF(PDF));
  return file === null ? { kind: 'cancelled' } : { kind: 'saved', file };
};

/** The style sheet decides on the paper; headings become the outline, and a screen reader finds the text's structure. */
const PDF: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Nothing is made before the analyst has said where to: null when that was cancelled. */
const saveChosen = async (
  window: BrowserWindow,
  { title, suggestedName, kind }: PdfRequest,
  makeBytes: () => Promise<Uint8Array>,
): Promise<SavedFile | null> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(await dialogFolder(), suggestedName),
    filters: filtersOf(kind),
  });
  if (canceled) return null;
  await replaceFile(filePath, await makeBytes());
  await rememberDialogFolder(filePath);
  return { name: basename(filePath), savedTo: { kind: 'path', path: filePath } };
};

/** Its path; null when the analyst cancelled. */
export const chooseFolder = async (window: BrowserWindow, title: string): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: await dialogFolder(),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};

const filtersOf = ({ label, extensions }: FileKind): FileFilter[] => [
  { name: label, extensions: [...extensions] },
  { name: t('file.all-files'), extensions: ['*'] },
];
