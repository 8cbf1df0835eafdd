/** Bytes to paper: picks the reader and says in data what is wrong with a file. */
import { createPaper } from '../paper/create-paper';
import type { ImportedPaper, PaperContent, ReaderVersion } from '../paper/paper';
import { plainName } from '../passage/plain-signs';
import { foreignFault } from './foreign-file';
import { choicesOf, formatOf, loadReader, type PaperFormat } from './paper-formats';
import { type ImportFault, MAX_PAPER_BYTES } from './reading/import-fault';
import {
  NO_CHOICES,
  type Reading,
  type ReadingChoices,
  type ReadingRequest,
  type ReportProgress,
} from './reading/reader';
import { runReader } from './reading/run-reader';

export type ImportResult =
  | { readonly kind: 'paper'; readonly paper: ImportedPaper }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const importPaper = async (
  file: SourceFile,
  choices: ReadingChoices = NO_CHOICES,
  report: ReportProgress = () => {},
): Promise<ImportResult> => {
  if (file.bytes.length > MAX_PAPER_BYTES) return tooLarge(file);
  const format = formatOf(file.name, file.bytes);
  const foreign = format.isIn(file.bytes) ? null : foreignFault(file.bytes);
  if (foreign !== null) return { kind: 'fault', fault: foreign };
  const request = requestFor(file, choices);
  const result = await runReader(await format.load(), request, report);
  if (result.kind === 'fault') return result;
  return paperOf(file, await nameOf(format, request, result.reading), result.reading);
};

/** As that version read it: what a library holds comes back as it was. */
export const importWith = async (reader: ReaderVersion, file: SourceFile): Promise<ImportResult> => {
  if (file.bytes.length > MAX_PAPER_BYTES) return tooLarge(file);
  const result = await runReader(await loadReader(reader), requestFor(file, choicesOf(reader)), () => {});
  return result.kind === 'fault' ? result : paperOf(file, reader, result.reading);
};

const tooLarge = ({ bytes }: SourceFile): ImportResult => ({
  kind: 'fault',
  fault: { kind: 'too-large', bytes: bytes.length },
});

const requestFor = ({ name, bytes }: SourceFile, choices: ReadingChoices): ReadingRequest => ({
  bytes,
  fileTitle: fileTitle(name),
  choices,
});

const paperOf = (
  { name, bytes }: SourceFile,
  reader: ReaderVersion,
  { content, metadata, origin }: Reading,
): ImportResult => ({
  kind: 'paper',
  paper: createPaper({
    source: bytes,
    sourceName: name,
    reader,
    metadata: {
      ...metadata,
      title: plainName(metadata.title) || fileTitle(name),
      authors: metadata.authors.map(plainName).filter((author) => author !== ''),
    },
    origin,
    ...content,
  }),
});

/** A choice that makes no difference is none. */
const nameOf = async (
  format: PaperFormat,
  request: ReadingRequest,
  reading: Reading,
): Promise<ReaderVersion> => {
  const { chosen } = format;
  if (chosen === undefined || !request.choices[chosen.choice]) return oldestAlike(format, request, reading);
  const plain = { ...request, choices: { ...request.choices, [chosen.choice]: false } };
  const before = await runReader(await format.load(), plain, () => {});
  return before.kind === 'reading' && isAlike(before.reading.content, reading.content)
    ? oldestAlike(format, plain, before.reading)
    : oldestAlike(chosen, request, reading);
};

/** Where an earlier version reads the very same, it is named: the paper keeps its id, here and at colleagues'. */
const oldestAlike = async (
  { reader, earlier = [] }: Pick<PaperFormat, 'reader' | 'earlier'>,
  request: ReadingRequest,
  { content, oldestAlike: known }: Reading,
): Promise<ReaderVersion> => {
  if (known !== undefined) return known;
  const [before] = earlier;
  if (before === undefined || request.bytes.length > MOST_COMPARED) return reader;
  const result = await runReader(await before.load(), request, () => {});
  return result.kind === 'reading' && isAlike(result.reading.content, content) ? before.reader : reader;
};

/** Bytes: reading a larger one twice would take seconds. */
const MOST_COMPARED = 1024 * 1024;

const isAlike = (one: PaperContent, other: PaperContent): boolean =>
  one.text === other.text && JSON.stringify(one.blocks) === JSON.stringify(other.blocks);

/** Some systems hand over names in decomposed form. */
const fileTitle = (name: string): string => name.replace(/(.)\.[^.]*$/, '$1').normalize('NFC');
