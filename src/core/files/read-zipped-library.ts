/** Libraries since version 3: a zip file. Papers come as they were read, and no reader is asked. */
import { openZip, type Zip, type ZipRead } from '../import/zip/open-zip';
import { paperId } from '../paper/create-paper';
import { fingerprintBytes, fingerprintText } from '../paper/fingerprint';
import type { ImportedPaper, ReaderVersion } from '../paper/paper';
import type { SealedBox } from '../sealing/sealed-box';
import { checkReading } from './check-reading';
import { createCodePointMap } from './code-points';
import { type Checked, type Fault, faultAt } from './file-fault';
import { knownReader } from './known-reader';
import {
  FIRST_ZIPPED_VERSION,
  type FilePaper,
  type FileSharedSet,
  keyEntry,
  LIBRARY_FORMAT,
  LIST_NAME,
  LibraryFile,
  MAX_LIBRARY_BYTES,
  MAX_UNPACKED_BYTES,
  sealedEntry,
} from './library-file';
import { withClaimSetsOfToday, ZIPPED_LIBRARY_MIGRATIONS } from './migrations';
import type { WholeFileProblem } from './problem';
import { type FileFormat, readFile } from './read-json';
import type { LibraryRead } from './read-plain-library';
import { withOffsets } from './reading-offsets';
import type { StoredPaper } from './write-library';

const ZIPPED_LIBRARY: FileFormat = {
  format: LIBRARY_FORMAT,
  oldest: FIRST_ZIPPED_VERSION,
  migrations: ZIPPED_LIBRARY_MIGRATIONS,
  filesWithin: withClaimSetsOfToday,
  kind: 'library',
  maxBytes: MAX_UNPACKED_BYTES,
};

/** Repetitive text is packed far: what is unpacked is bounded, and not how far. */
const CAPS = { entries: 0xffff, bytes: MAX_UNPACKED_BYTES, ratio: Number.POSITIVE_INFINITY };

export const readZippedLibrary = (bytes: Uint8Array): Checked<LibraryRead> => {
  if (bytes.length > MAX_LIBRARY_BYTES) return fault({ kind: 'too-large', maxBytes: MAX_LIBRARY_BYTES });
  const opened = openZip(bytes, CAPS);
  if (opened.kind === 'fault')
    return fault({ kind: opened.fault.kind === 'zip-bomb' ? 'zip-too-full' : 'damaged-zip' });
  const list = opened.zip.read(LIST_NAME);
  if (list.kind !== 'bytes') return fault({ kind: list.kind === 'absent' ? 'no-list' : 'damaged-zip' });
  const checked = readFile(list.bytes, ZIPPED_LIBRARY, LibraryFile);
  if (checked.kind === 'faults') return checked;
  const { papers, commentAnswers, sharedSets } = checked.value;
  const sealed = readSealed(sharedSets, opened.zip);
  if (sealed.kind === 'faults') return sealed;
  return {
    kind: 'ok',
    value: {
      said: checked.value,
      papers: papers.map((paper) => readPaper(paper, opened.zip)),
      commentAnswers,
      sealed: sealed.value,
    },
  };
};

const readSealed = (sets: readonly FileSharedSet[], zip: Zip): Checked<SealedBox[]> => {
  const sealed: SealedBox[] = [];
  const faults = sets.flatMap(({ seal }, index): Fault[] => {
    if (seal.kind !== 'sealed' || seal.id === null) return [];
    const bytes = zip.read(sealedEntry(seal.id));
    const key = zip.read(keyEntry(seal.id));
    if (bytes.kind === 'bytes' && key.kind === 'bytes') {
      sealed.push({ id: seal.id, bytes: bytes.bytes, key: key.bytes });
      return [];
    }
    const isAbsent = bytes.kind === 'absent' || key.kind === 'absent';
    return [faultAt(`sharedSets[${index}].seal.id`, isAbsent ? 'missing-source' : 'damaged-source')];
  });
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'ok', value: sealed };
};

const fault = (problem: WholeFileProblem): Checked<never> => ({
  kind: 'faults',
  faults: [{ path: '', problem }],
});

const readPaper = (entry: FilePaper, zip: Zip): Checked<StoredPaper> => {
  const reader = knownReader(entry.reader);
  if (reader.kind === 'faults') return reader;
  const source = zip.read(entry.source);
  const lost = faultOfSource(source, entry);
  if (source.kind !== 'bytes' || lost) return { kind: 'faults', faults: lost ? [lost] : [] };
  const paper = paperOf(entry, reader.value, source.bytes);
  const faults = [
    ...(entry.id === paperId(entry.reader, entry.sourceHash) ? [] : [faultAt('id', 'wrong-paper-id')]),
    ...(fingerprintText(entry.text) === entry.textHash ? [] : [faultAt('textHash', 'wrong-text-hash')]),
    ...checkReading(paper),
  ];
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'ok', value: storedPaper(paper, entry) };
};

const storedPaper = (
  paper: ImportedPaper,
  { importedAt, previousVersion, asRead, labels }: FilePaper,
): StoredPaper => ({
  paper,
  importedAt,
  previousVersion: previousVersion ?? null,
  ...(asRead && { asRead }),
  ...(labels && { labels }),
});

const faultOfSource = (source: ZipRead, { sourceHash }: FilePaper): Fault | null => {
  if (source.kind === 'absent') return faultAt('source', 'missing-source');
  if (source.kind !== 'bytes') return faultAt('source', 'damaged-source');
  return fingerprintBytes(source.bytes) === sourceHash ? null : faultAt('sourceHash', 'wrong-source-hash');
};

const paperOf = (
  { id, sourceName, sourceHash, metadata, textHash, text, ...read }: FilePaper,
  reader: ReaderVersion,
  source: Uint8Array<ArrayBuffer>,
): ImportedPaper => {
  const { blocks, pages, remarks, comments } = read;
  const points = createCodePointMap(text);
  const placed = withOffsets({ blocks, origin: { pages, remarks, comments } }, points.toUtf16);
  return { id, sourceName, sourceHash, reader, textHash, metadata, text, ...placed, source };
};
