/** Files to papers: read one after the other with what they ask for, a password or an encoding. */
import { t } from '#catalogue/translate';
import type { SourceFile } from '#core/import/import-paper';
import { PAPER_FORMATS } from '#core/import/paper-formats';
import { MAX_PAPER_BYTES } from '#core/import/reading/import-fault';
import { NO_CHOICES, type ReadingChoices } from '#core/import/reading/reader';
import type { ImportedPaper } from '#core/paper/paper';
import type { OpenedFile, OpenRequest } from '#host/contract';
import { describeImportFault } from '#words/describe-import-fault';
import { noteReading } from '../../session/read-alike';
import { readInWorker } from '../../session/reading/read-in-worker';
import type { Workbench } from '../../session/workbench';
import type { Dialog } from '../../session/workbench-state';

/** What is asked of the host to have papers chosen. */
export const paperRequest = (title: string, several: boolean): OpenRequest => ({
  title,
  kind: {
    label: t('actions.paper-files'),
    extensions: PAPER_FORMATS.flatMap(({ extensions }) => extensions),
  },
  several,
  maxBytes: MAX_PAPER_BYTES,
});

export interface PapersRead {
  readonly papers: readonly ImportedPaper[];
  /** Sentences: why each of the others is no paper. */
  readonly faults: readonly string[];
}

/** What is cancelled is neither: it leaves nothing, and the files after it are not read. */
export const readPapers = async (
  workbench: Workbench,
  files: readonly OpenedFile[],
  choices = NO_CHOICES,
): Promise<PapersRead> => {
  const papers: ImportedPaper[] = [];
  const faults: string[] = [];
  const cancelling = new AbortController();
  for (const file of files) {
    const read = await readFile(workbench, file, choices, cancelling);
    if (typeof read === 'string') faults.push(read);
    else if (read !== null) papers.push(read);
    if (cancelling.signal.aborted) break;
  }
  workbench.show({ waiting: null });
  return { papers, faults };
};

/** The paper, the sentence that says why the file is none, or null when it was cancelled. */
const readFile = async (
  workbench: Workbench,
  file: OpenedFile,
  choices: ReadingChoices,
  cancelling: AbortController,
): Promise<ImportedPaper | string | null> => {
  switch (file.status) {
    case 'too-large':
      return describeImportFault(file.name, { kind: 'too-large', bytes: file.size });
    case 'unreadable':
      return t('actions.paper-unreadable', { name: file.name, reason: file.reason });
    case 'read':
      return readSource(workbench, file, choices, cancelling);
  }
};

const readSource = async (
  workbench: Workbench,
  file: SourceFile,
  choices: ReadingChoices,
  cancelling: AbortController,
): Promise<ImportedPaper | string | null> => {
  const { name } = file;
  const report = (done: number, total: number): void =>
    workbench.show({ waiting: { kind: 'file', name, done, total, cancel: () => cancelling.abort() } });
  report(0, 0);
  const result = await readInWorker(file, choices, report, cancelling.signal);
  if (result === null) return null;
  if (result.kind === 'paper') {
    noteReading(result.paper);
    return result.paper;
  }
  workbench.show({ waiting: null });
  const { fault } = result;
  switch (fault.kind) {
    case 'needs-password': {
      const password = await ask<string>(workbench, (answer) => ({
        kind: 'password',
        name,
        isWrong: fault.isWrong,
        answer,
      }));
      return password === null ? null : readSource(workbench, file, { ...choices, password }, cancelling);
    }
    case 'needs-encoding': {
      const encoding = await ask<typeof fault.encoding>(workbench, (answer) => ({
        kind: 'encoding',
        name,
        encoding: fault.encoding,
        preview: fault.preview,
        answer,
      }));
      return encoding === null ? null : readSource(workbench, file, { ...choices, encoding }, cancelling);
    }
    default:
      return describeImportFault(name, fault);
  }
};

/** Null when the dialog is closed without an answer. */
export const ask = <Answer>(
  workbench: Workbench,
  dialogFor: (answer: (given: Answer | null) => void) => Dialog,
): Promise<Answer | null> =>
  new Promise((resolve) => {
    const answer = (given: Answer | null): void => {
      workbench.show({ dialog: null });
      resolve(given);
    };
    workbench.show({ dialog: dialogFor(answer) });
  });
