/** Bytes to paper: picks the reader and says in data what is wrong with a file. */
import { createPaper, type Paper } from '../paper/paper';
import { formatOf, type PaperFormat } from './paper-formats';
import { type ImportFault, MAX_PAPER_BYTES } from './reading/import-fault';
import { NO_CHOICES, type ReadingChoices, type ReportProgress } from './reading/reader';
import { runReader } from './reading/run-reader';

export type ImportResult =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const importPaper = (
  file: SourceFile,
  choices: ReadingChoices = NO_CHOICES,
  report: ReportProgress = () => {},
): Promise<ImportResult> => importAs(formatOf(file.name, file.bytes), file, choices, report);

const importAs = async (
  { reader, load }: PaperFormat,
  { name, bytes }: SourceFile,
  choices: ReadingChoices,
  report: ReportProgress,
): Promise<ImportResult> => {
  if (bytes.length > MAX_PAPER_BYTES) {
    return { kind: 'fault', fault: { kind: 'too-large', bytes: bytes.length } };
  }
  const result = await runReader(await load(), { bytes, fileTitle: fileTitle(name), choices }, report);
  if (result.kind === 'fault') return result;
  const { content, metadata, origin } = result.reading;
  return {
    kind: 'paper',
    paper: createPaper({ source: bytes, sourceName: name, reader, metadata, origin, ...content }),
  };
};

/** Some systems hand over names in decomposed form. */
const fileTitle = (name: string): string => name.replace(/(.)\.[^.]*$/, '$1').normalize('NFC');
