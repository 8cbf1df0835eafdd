/// <reference path="./pdf-worker.d.ts" />
/** pdf.js, as far as it is used: its own types speak of pages, canvases and DOM, of which the core knows nothing. */

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getPageLabels(): Promise<readonly string[] | null>;
  getOutline(): Promise<readonly PdfOutlineItem[] | null>;
}

export interface PdfOutlineItem {
  readonly title: string;
  readonly items: readonly PdfOutlineItem[];
}

export interface PdfPage {
  readonly view: readonly number[];
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  getStructTree(): Promise<PdfStructNode | null>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  readonly commonObjs: { get(name: string): PdfFont; has(name: string): boolean };
  cleanup(): void;
}

export interface PdfFont {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly ascent?: number;
  readonly descent?: number;
  readonly isSerifFont?: boolean;
}

export interface PdfStructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly PdfStructNode[];
}

export interface PdfAnnotation {
  readonly subtype?: string;
  readonly rect: readonly number[];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly quadPoints?: ArrayLike<number> | null;
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
}

interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };
}

export interface OpenPdf {
  readonly document: PdfDocument;
  readonly ops: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/**
 * Rejects as pdf.js does: with an error named PasswordException or InvalidPDFException. Its worker runs in this thread,
 * which is a worker of ours already; nothing is evaluated, compiled or fetched.
 */
export const openPdf = async (bytes: Uint8Array, password: string | null): Promise<OpenPdf> => {
  const library = await loadLibrary();
  const task = library.getDocument({
    data: bytes.slice(), // pdf.js keeps what it is given
    ...(password !== null && { password }),
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    fontExtraProperties: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const document = await task.promise;
  return { document, ops: library.OPS, close: () => task.destroy() };
};

let loaded: Promise<PdfLibrary> | null = null;

const loadLibrary = (): Promise<PdfLibrary> => {
  loaded ??= load();
  return loaded;
};

const load = async (): Promise<PdfLibrary> => {
  provideDrawing();
  const worker: object = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const library: unknown = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (!isLibrary(library)) throw new TypeError('pdf.js is not what it was');
  return library;
};

const isLibrary = (value: unknown): value is PdfLibrary =>
  typeof value === 'object' && value !== null && 'getDocument' in value && 'OPS' in value;

/** Names that pdf.js looks up when it is loaded; it draws nothing here. */
const provideDrawing = (): void => {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
};
