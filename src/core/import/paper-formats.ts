/** The kinds of files that papers come in: how each is told, and which reader it has. */
import type { ReaderVersion } from '../paper/paper';
import { NO_CHOICES, type ReadingChoices, type ReadPaper } from './reading/reader';
import { isRtf } from './rtf/is-rtf';
import { isSavedPage, isWebPage } from './web/is-web-page';
import { mimetypeIn, namesIn } from './zip/open-zip';

export interface PaperFormat {
  readonly reader: ReaderVersion;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the bytes themselves say so, whatever the name; some formats look like any text. */
  readonly isIn: (bytes: Uint8Array) => boolean;
  /** A file that takes longer is refused: nobody waits for it without end. */
  readonly maxSeconds: number;
  /** Loaded when first used: most readers bring a library along. */
  readonly load: () => Promise<ReadPaper>;
  /** The versions before, the newest first. A paper that they read alike is said to be of the oldest, so that its id stays. */
  readonly earlier?: readonly EarlierReader[];
  /** What the reader is called when a person has chosen to have the file read otherwise: another text needs another id. */
  readonly chosen?: ChosenReader;
}

interface ChosenReader {
  readonly reader: ReaderVersion;
  /** The versions before, the newest first. */
  readonly earlier?: readonly EarlierReader[];
  readonly choice: 'wholePage' | 'partsGuesses';
}

interface EarlierReader {
  readonly reader: ReaderVersion;
  readonly load: () => Promise<ReadPaper>;
}

/** Some files have a little before it. */
const beginsWithPdf = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

const looksLikeAnyText = (): boolean => false;

const PLAIN_TEXT = {
  reader: 'text/2',
  extensions: ['txt', 'text'],
  isIn: looksLikeAnyText,
  maxSeconds: 10,
  load: async () => (await import('./text/read-text')).readText2,
  earlier: [{ reader: 'text/1', load: async () => (await import('./text/read-text')).readText }],
} as const satisfies PaperFormat;

/** What the bytes say is tried in this order. */
export const PAPER_FORMATS = [
  {
    reader: 'pdf/4',
    extensions: ['pdf'],
    isIn: beginsWithPdf,
    maxSeconds: 600,
    load: async () => (await import('./pdf/read-pdf')).readPdf4,
    earlier: [
      { reader: 'pdf/3', load: async () => (await import('./pdf/read-pdf')).readPdf3 },
      { reader: 'pdf/2', load: async () => (await import('./pdf/read-pdf')).readPdf2 },
      { reader: 'pdf/1', load: async () => (await import('./pdf/read-pdf')).readPdf },
    ],
  },
  {
    reader: 'html/3',
    extensions: ['html', 'htm', 'xhtml', 'mhtml', 'mht'],
    isIn: (bytes) => isWebPage(bytes) || isSavedPage(bytes),
    maxSeconds: 60,
    load: async () => (await import('./web/read-web')).readWeb3,
    earlier: [
      { reader: 'html/2', load: async () => (await import('./web/read-web')).readWeb2 },
      { reader: 'html/1', load: async () => (await import('./web/read-web')).readWeb },
    ],
    chosen: {
      reader: 'html-page/3',
      earlier: [
        { reader: 'html-page/2', load: async () => (await import('./web/read-web')).readWeb2 },
        { reader: 'html-page/1', load: async () => (await import('./web/read-web')).readWeb },
      ],
      choice: 'wholePage',
    },
  },
  {
    reader: 'markdown/2',
    extensions: ['md', 'markdown', 'mdown'],
    isIn: looksLikeAnyText,
    maxSeconds: 10,
    load: async () => (await import('./markdown/read-markdown')).readMarkdown2,
    earlier: [
      {
        reader: 'markdown/1',
        load: async () => (await import('./markdown/read-markdown')).readMarkdown,
      },
    ],
    chosen: { reader: 'markdown-parted/2', choice: 'partsGuesses' },
  },
  PLAIN_TEXT,
  {
    reader: 'docx/3',
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    isIn: (bytes) => {
      const names = namesIn(bytes);
      return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'));
    },
    maxSeconds: 60,
    load: async () => (await import('./word/read-docx')).readDocx3,
    earlier: [
      { reader: 'docx/2', load: async () => (await import('./word/read-docx')).readDocx2 },
      { reader: 'docx/1', load: async () => (await import('./word/read-docx')).readDocx },
    ],
  },
  {
    reader: 'epub/3',
    extensions: ['epub'],
    isIn: (bytes) =>
      mimetypeIn(bytes).startsWith('application/epub+zip') ||
      namesIn(bytes).includes('META-INF/container.xml'),
    maxSeconds: 120,
    load: async () => (await import('./book/read-epub')).readEpub3,
    earlier: [
      { reader: 'epub/2', load: async () => (await import('./book/read-epub')).readEpub2 },
      { reader: 'epub/1', load: async () => (await import('./book/read-epub')).readEpub },
    ],
  },
  {
    reader: 'odt/3',
    extensions: ['odt', 'ott'],
    isIn: (bytes) => mimetypeIn(bytes).startsWith('application/vnd.oasis.opendocument.text'),
    maxSeconds: 60,
    load: async () => (await import('./odt/read-odt')).readOdt3,
    earlier: [
      { reader: 'odt/2', load: async () => (await import('./odt/read-odt')).readOdt2 },
      { reader: 'odt/1', load: async () => (await import('./odt/read-odt')).readOdt },
    ],
  },
  {
    reader: 'rtf/1',
    extensions: ['rtf'],
    isIn: isRtf,
    maxSeconds: 60,
    load: async () => (await import('./rtf/read-rtf')).readRtf,
  },
] as const satisfies readonly PaperFormat[];

/** By what the bytes are, then by the name; anything else is tried as plain text. */
export const formatOf = (name: string, bytes: Uint8Array): PaperFormat => {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const formats: readonly PaperFormat[] = PAPER_FORMATS;
  return (
    formats.find(({ isIn }) => isIn(bytes)) ??
    formats.find(({ extensions }) => extensions.includes(extension)) ??
    PLAIN_TEXT
  );
};

/** Released versions stay: each is the newest of its format, one before, or that of a choice. */
export const loadReader = (version: ReaderVersion): Promise<ReadPaper> => {
  const formats: readonly PaperFormat[] = PAPER_FORMATS;
  const found = formats.flatMap(readersOf).find(({ reader }) => reader === version);
  if (found === undefined) throw new TypeError(`No reader ${version}`);
  return found.load();
};

const readersOf = (format: PaperFormat): EarlierReader[] => {
  const { earlier = [], chosen, load } = format;
  return [
    format,
    ...earlier,
    ...(chosen ? [{ reader: chosen.reader, load }, ...(chosen.earlier ?? [])] : []),
  ];
};

/** The choices that a reader stands for. */
export const choicesOf = (version: ReaderVersion): ReadingChoices => {
  const formats: readonly PaperFormat[] = PAPER_FORMATS;
  const chosen = formats.find((format) => isChosen(format, version))?.chosen;
  return chosen ? { ...NO_CHOICES, [chosen.choice]: true } : NO_CHOICES;
};

/** The readers of the same files when nobody has chosen anything; none for a reader of no choice. */
export const plainReaders = (version: ReaderVersion): readonly ReaderVersion[] => {
  const formats: readonly PaperFormat[] = PAPER_FORMATS;
  const format = formats.find((one) => isChosen(one, version));
  return format ? [format.reader, ...(format.earlier ?? []).map(({ reader }) => reader)] : [];
};

const isChosen = ({ chosen }: PaperFormat, version: ReaderVersion): boolean =>
  chosen !== undefined &&
  [chosen.reader, ...(chosen.earlier ?? []).map(({ reader }) => reader)].includes(version);
