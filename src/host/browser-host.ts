/** The host in a plain browser page: a file input, a download, and the address for what the page must be told. */
import type { FileKind, Host, OpenedFile, OpenRequest, SavedFile, SaveRequest } from './contract';
import { readFile } from './read-file';

/** What the host needs of a window. */
export type BrowserPage = Pick<Window, 'document' | 'location' | 'navigator' | 'print'>;

/** Long after any browser has begun to write the download. */
const REVOKE_AFTER_MS = 60_000;

export const createBrowserHost = (page: BrowserPage): Host => ({
  kind: 'browser',
  notice: noticeIn(page.location.search),
  menu: null,
  folder: null, // browsers that can watch one forget it at the next start
  words: null,
  backups: null,
  givenFiles: null,
  openFiles: (request) => openFiles(page.document, request),
  saveFile: async (request) => download(page.document, request),
  savePdf: async () => {
    page.print(); // a browser lets no page make a PDF of itself; its dialog offers one
    return { kind: 'print-dialog' };
  },
  keepStorage: () => page.navigator.storage.persist(),
});

const noticeIn = (search: string): Host['notice'] =>
  new URLSearchParams(search).get('notice') === 'electron-unavailable' ? 'electron-unavailable' : null;

const openFiles = async (document: Document, request: OpenRequest): Promise<readonly OpenedFile[] | null> => {
  const files = await chooseFiles(document, request);
  return files === null ? null : Promise.all(files.map((file) => readFile(file, request.maxBytes)));
};

/** A fresh input each time: one that is used again does not report the same choice twice. */
const chooseFiles = (document: Document, request: OpenRequest): Promise<readonly File[] | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = request.several;
    input.accept = acceptFor(request.kind);
    input.hidden = true;
    const finish = (files: readonly File[] | null): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish(null));
    document.body.append(input); // some browsers forget a detached input before the dialog is answered
    input.click();
  });

const acceptFor = (kind: FileKind): string => kind.extensions.map((extension) => `.${extension}`).join(',');

const download = (document: Document, { suggestedName, bytes }: SaveRequest): SavedFile => {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  return { name: suggestedName, savedTo: { kind: 'downloads' } };
};
