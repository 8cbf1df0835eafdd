/** The host without a world around it, for tests: answers that were queued, and a memory of what was saved. */
import type {
  Host,
  OpenedFile,
  OpenRequest,
  PdfOutcome,
  PdfRequest,
  SavedFile,
  SaveRequest,
} from './contract';
import { MemoryFolder } from './memory-folder';

export interface MemoryHost extends Host {
  readonly folder: MemoryFolder;
  /** Everything that was saved, oldest first. */
  readonly saved: readonly SaveRequest[];
  /** Every page that was saved as a PDF, oldest first. */
  readonly savedPdfs: readonly PdfRequest[];
  /** Answers the next `openFiles` that has no answer yet; null is a cancelled dialog. */
  answerOpen(answer: readonly OpenedFile[] | null): void;
  /** Answers the next `saveFile` or `savePdf`: cancelled, or failed with that error. Unanswered ones succeed. */
  answerSave(answer: null | Error): void;
}

export const createMemoryHost = (): MemoryHost => {
  const openAnswers: (readonly OpenedFile[] | null)[] = [];
  const saveAnswers: (null | Error)[] = [];
  const saved: SaveRequest[] = [];
  const savedPdfs: PdfRequest[] = [];
  return {
    kind: 'memory',
    notice: null,
    menu: null,
    folder: new MemoryFolder(),
    words: null,
    backups: null,
    givenFiles: null,
    saved,
    savedPdfs,
    answerOpen: (answer) => void openAnswers.push(answer),
    answerSave: (answer) => void saveAnswers.push(answer),
    openFiles: async (request) => nextFiles(openAnswers, request),
    saveFile: async (request) => save(saveAnswers, saved, request),
    savePdf: async (request) => pdfOutcome(save(saveAnswers, savedPdfs, request)),
    keepStorage: async () => true,
  };
};

const nextFiles = (
  answers: (readonly OpenedFile[] | null)[],
  request: OpenRequest,
): readonly OpenedFile[] | null => {
  const answer = answers.shift();
  if (answer === undefined) throw new Error(`The memory host has no answer queued for '${request.title}'.`);
  return answer?.map((file) => capped(file, request.maxBytes)) ?? null;
};

const capped = (file: OpenedFile, maxBytes: number): OpenedFile =>
  file.status === 'read' && file.bytes.length > maxBytes
    ? { status: 'too-large', name: file.name, size: file.bytes.length }
    : file;

const save = <Request extends PdfRequest>(
  answers: (null | Error)[],
  saved: Request[],
  request: Request,
): SavedFile | null => {
  const answer = answers.shift();
  if (answer === null) return null;
  if (answer) throw answer;
  saved.push(request);
  return { name: request.suggestedName, savedTo: { kind: 'downloads' } };
};

const pdfOutcome = (file: SavedFile | null): PdfOutcome =>
  file === null ? { kind: 'cancelled' } : { kind: 'saved', file };
