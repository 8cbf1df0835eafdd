/** A PDF opened to be drawn. pdf.js is loaded with this file and works in a worker of its own. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';
import { BundledPdfData } from './bundled-pdf-data';
import { addHighlights, type PageHighlight } from './page-highlights';

export interface PrintedDocument {
  /**
   * A picture of the page, `pixels` of it to a point. Null when `signal` was aborted before it was done.
   */
  draw(page: number, pixels: number, signal: AbortSignal): Promise<HTMLCanvasElement | null>;
  /** The file with the highlights behind all that it had: a copy, in which the bytes of the original come first. */
  withHighlights(highlights: readonly PageHighlight[]): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

/** Asked for an encrypted file; null gives up. */
export type AskPassword = (isWrong: boolean) => Promise<string | null>;

/** Null when nobody knew the password. Rejects for what is no PDF. */
export const openPrintedDocument = async (
  source: Uint8Array,
  askPassword: AskPassword,
): Promise<PrintedDocument | null> => {
  const port = new Worker(new URL('./draw-pdf.worker.ts', import.meta.url), { type: 'module' });
  GlobalWorkerOptions.workerPort = port; // taken by the next document that is asked for
  let isGivenUp = false;
  const task = getDocument({
    data: source.slice(), // it is handed over to the worker
    BinaryDataFactory: BundledPdfData,
    isEvalSupported: false,
    useWasm: false, // the content security policy allows none
    useWorkerFetch: false,
    useSystemFonts: false, // the same page on every machine
    verbosity: 0,
  });
  task.onPassword = async (answer: (password: string | Error) => void, reason: number) => {
    const password = await askPassword(reason === WRONG_PASSWORD);
    isGivenUp = password === null;
    answer(password ?? new Error('No password'));
  };
  try {
    const pdf = await Promise.race([task.promise, failureOf(port)]);
    return documentOf(pdf, () => void task.destroy().finally(() => port.terminate()));
  } catch (error) {
    port.terminate();
    if (isGivenUp) return null;
    throw error;
  }
};

/** As pdf.js numbers the reasons for which it asks. */
const WRONG_PASSWORD = 2;

/** pdf.js waits for ever for a worker that could not be loaded. */
const failureOf = (port: Worker): Promise<never> =>
  new Promise((_, reject) => {
    port.addEventListener('error', ({ message }) => reject(new Error(message || 'No worker')));
  });

const documentOf = (pdf: PDFDocumentProxy, close: () => void): PrintedDocument => ({
  draw: (page, pixels, signal) => draw(pdf, page, pixels, signal),
  withHighlights: (highlights) => addHighlights(pdf, highlights),
  close,
});

const draw = async (
  pdf: PDFDocumentProxy,
  index: number,
  pixels: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | null> => {
  const page = await pdf.getPage(index + 1);
  if (signal.aborted) return null;
  const viewport = page.getViewport({ scale: pixels });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const task = page.render({ canvas, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  return (await isDone(task, signal)) ? canvas : null;
};

const isDone = async (task: RenderTask, signal: AbortSignal): Promise<boolean> => {
  try {
    await task.promise;
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
};
