/** Libraries of versions 1 and 2: every paper is read anew by the reader that it names, and must come out as it was. */
import { importWith } from '../import/import-paper';
import type { ImportedPaper } from '../paper/paper';
import type { SealedBox } from '../sealing/sealed-box';
import { type Checked, type Fault, faultAt } from './file-fault';
import { knownReader } from './known-reader';
import {
  type FileCommentAnswer,
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  MAX_LIBRARY_BYTES,
  type SaidLibrary,
} from './library-file';
import { PLAIN_LIBRARY_MIGRATIONS, withClaimSetsOfToday } from './migrations';
import { PlainLibraryFile, type PlainPaper } from './plain-library-file';
import { type FileFormat, readFile } from './read-json';
import type { StoredPaper } from './write-library';

const PLAIN_LIBRARY: FileFormat = {
  format: LIBRARY_FORMAT,
  oldest: 1,
  migrations: PLAIN_LIBRARY_MIGRATIONS,
  filesWithin: withClaimSetsOfToday,
  kind: 'library',
  maxBytes: MAX_LIBRARY_BYTES,
};

export interface LibraryRead {
  readonly said: SaidLibrary;
  /** Each as it is in the file, or what is wrong with it. */
  readonly papers: readonly Checked<StoredPaper>[];
  readonly commentAnswers: readonly FileCommentAnswer[];
  /** What is in sealed sets, as far as it is not among the claim sets. */
  readonly sealed: readonly SealedBox[];
}

export const readPlainLibrary = async (bytes: Uint8Array): Promise<Checked<LibraryRead>> => {
  const checked = readFile(bytes, PLAIN_LIBRARY, PlainLibraryFile);
  if (checked.kind === 'faults') return { kind: 'faults', faults: checked.faults.map(unzippedOrFault) };
  const { papers } = checked.value;
  return {
    kind: 'ok',
    value: {
      said: checked.value,
      papers: await Promise.all(papers.map(readPaper)),
      commentAnswers: [],
      sealed: [],
    },
  };
};

/** The list of a zipped version alone is no newer file: it lacks what stood beside it. */
const unzippedOrFault = (fault: Fault): Fault =>
  fault.problem.kind === 'newer-version' && fault.problem.version <= LIBRARY_VERSION
    ? { path: '', problem: { kind: 'without-sources' } }
    : fault.problem.kind === 'newer-version'
      ? { ...fault, problem: { ...fault.problem, newest: LIBRARY_VERSION } }
      : fault;

const readPaper = async (entry: PlainPaper): Promise<Checked<StoredPaper>> => {
  const reader = knownReader(entry.reader);
  if (reader.kind === 'faults') return reader;
  const source = { name: entry.sourceName, bytes: new TextEncoder().encode(entry.source) };
  const result = await importWith(reader.value, source);
  if (result.kind === 'fault') {
    return faulty({ path: 'source', problem: { kind: 'no-paper', fault: result.fault.kind } });
  }
  const fault = difference(entry, result.paper);
  return fault === null
    ? { kind: 'ok', value: { paper: result.paper, importedAt: entry.importedAt, previousVersion: null } }
    : faulty(fault);
};

const faulty = (fault: Fault): Checked<StoredPaper> => ({ kind: 'faults', faults: [fault] });

const difference = (entry: PlainPaper, paper: ImportedPaper): Fault | null => {
  if (entry.sourceHash !== paper.sourceHash) return faultAt('sourceHash', 'wrong-source-hash');
  return entry.textHash === paper.textHash ? null : faultAt('textHash', 'wrong-hash-of-read-text');
};
