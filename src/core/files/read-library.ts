/** A library file back into papers and annotations: every paper is read anew and must come out as it was. */

import { importWith } from '../import/import-paper';
import { type ImportedPaper, paperId, READER_VERSIONS } from '../paper/paper';
import type { Analyst } from '../records/analyst';
import { type SharedSet, sharedSetId } from '../records/shared-set';
import type { ClaimSetFile } from './claim-set-file';
import { type Checked, type Fault, faultAt, faultsUnder, repetitions } from './file-fault';
import { type FilePaper, type FileSharedSet, LIBRARY_FORMAT, LibraryFile } from './library-file';
import { LIBRARY_MIGRATIONS } from './migrations';
import { checkReferences, toDecisions, toRecords, toSentSet } from './read-claim-set';
import { type FileFormat, readFile } from './read-json';
import type { LibraryContents, StoredPaper } from './write-library';

/** Far above any library of papers that one person tags; below what would exhaust the page's memory. */
export const MAX_LIBRARY_BYTES = 512 * 2 ** 20;

const LIBRARY: FileFormat = {
  format: LIBRARY_FORMAT,
  migrations: LIBRARY_MIGRATIONS,
  kind: 'library',
  maxBytes: MAX_LIBRARY_BYTES,
};

export const readLibrary = async (bytes: Uint8Array): Promise<Checked<LibraryContents>> => {
  const checked = readFile(bytes, LIBRARY, LibraryFile);
  return checked.kind === 'faults' ? checked : readContents(checked.value);
};

const readContents = async (file: LibraryFile): Promise<Checked<LibraryContents>> => {
  const papers = await Promise.all(file.papers.map(readPaper));
  const faults = [
    ...papers.flatMap((paper, index) =>
      paper.kind === 'faults' ? faultsUnder(`papers[${index}]`, paper.faults) : [],
    ),
    ...checkOwner(file),
    ...file.claimSets.flatMap((claimSet, index) =>
      faultsUnder(`claimSets[${index}]`, checkClaimSet(claimSet, file)),
    ),
    ...checkIds(file),
    ...file.sharedSets.flatMap((set, index) =>
      faultsUnder(`sharedSets[${index}]`, checkSharedSet(set, file)),
    ),
  ];
  if (faults.length > 0) return { kind: 'faults', faults };
  const records = file.claimSets.map((claimSet) => toRecords(claimSet, claimSet.paper.id));
  return {
    kind: 'ok',
    value: {
      analysts: file.analysts.map((analyst): Analyst => ({ ...analyst, isMe: analyst.id === file.me })),
      papers: papers.flatMap((paper) => (paper.kind === 'ok' ? [paper.value] : [])),
      annotations: records.flatMap(({ annotations }) => annotations),
      relations: records.flatMap(({ relations }) => relations),
      dismissals: records.flatMap(({ dismissals }) => dismissals),
      sharedSets: file.sharedSets.map((set) => sharedSetOf(set, file)),
      decisions: file.claimSets.flatMap((claimSet) => toDecisions(claimSet, claimSet.paper.id)),
    },
  };
};

const readPaper = async (entry: FilePaper): Promise<Checked<StoredPaper>> => {
  const reader = READER_VERSIONS.find((version) => version === entry.reader);
  if (reader === undefined) {
    const known = READER_VERSIONS.join(', ');
    return faulty({ path: 'reader', problem: { kind: 'other-reader', said: entry.reader, known } });
  }
  const source = { name: entry.sourceName, bytes: new TextEncoder().encode(entry.source) };
  const result = await importWith(reader, source);
  if (result.kind === 'fault') {
    return faulty({ path: 'source', problem: { kind: 'no-paper', fault: result.fault.kind } });
  }
  const fault = difference(entry, result.paper);
  return fault === null
    ? { kind: 'ok', value: { paper: result.paper, importedAt: entry.importedAt } }
    : faulty(fault);
};

const faulty = (fault: Fault): Checked<StoredPaper> => ({ kind: 'faults', faults: [fault] });

const difference = (entry: FilePaper, paper: ImportedPaper): Fault | null => {
  if (entry.sourceHash !== paper.sourceHash) return faultAt('sourceHash', 'wrong-source-hash');
  return entry.textHash === paper.textHash ? null : faultAt('textHash', 'wrong-hash-of-read-text');
};

const checkOwner = (file: LibraryFile): Fault[] =>
  file.analysts.some(({ id }) => id === file.me) ? [] : [faultAt('me', 'unknown-owner')];

const checkClaimSet = (claimSet: ClaimSetFile, file: LibraryFile): Fault[] => {
  const { paper, analyst } = claimSet;
  const faults = checkReferences(claimSet);
  const isKnown = file.papers.some(
    ({ reader, sourceHash, textHash }) =>
      reader === paper.reader && sourceHash === paper.sourceHash && textHash === paper.textHash,
  );
  if (!isKnown) faults.push(faultAt('paper', 'unknown-paper'));
  if (!file.analysts.some(({ id }) => id === analyst.id)) {
    faults.push(faultAt('analyst.id', 'unknown-analyst'));
  }
  return faults;
};

const sharedSetOf = ({ source, ...set }: FileSharedSet, { claimSets }: LibraryFile): SharedSet => ({
  ...set,
  source: source && sourceOf(source, set.paperId),
  id: sharedSetId(set.paperId, set.analystId),
  people:
    claimSets.find(({ paper, analyst }) => paper.id === set.paperId && analyst.id === set.analystId)
      ?.consensus?.people ?? [],
});

const sourceOf = (
  { file, ...source }: NonNullable<FileSharedSet['source']>,
  paperId: string,
): SharedSet['source'] => ({ ...source, sent: file && toSentSet(file, paperId) });

const checkSharedSet = ({ paperId: id, analystId, source }: FileSharedSet, file: LibraryFile): Fault[] => [
  ...(file.papers.some(({ reader, sourceHash }) => paperId(reader, sourceHash) === id)
    ? []
    : [faultAt('paperId', 'unknown-paper')]),
  ...(file.analysts.some((analyst) => analyst.id === analystId)
    ? []
    : [faultAt('analystId', 'unknown-analyst')]),
  ...(source?.file ? faultsUnder('source.file', checkReferences(source.file)) : []),
];

/** Records are kept by their ids: of two with one id, the second would take the first one's place. */
const checkIds = ({ analysts, papers, claimSets, sharedSets }: LibraryFile): Fault[] => [
  ...repetitions(
    analysts.map(({ id }) => id),
    (index) => `analysts[${index}].id`,
  ),
  ...repetitions(
    papers.map(({ reader, sourceHash }) => paperId(reader, sourceHash)),
    (index) => `papers[${index}].sourceHash`,
  ),
  ...sharedIds(claimSets, 'annotations'),
  ...sharedIds(claimSets, 'relations'),
  ...sharedIds(claimSets, 'dismissals'),
  ...repetitions(
    sharedSets.map((set) => sharedSetId(set.paperId, set.analystId)),
    (index) => `sharedSets[${index}]`,
  ),
];

const sharedIds = (
  claimSets: readonly ClaimSetFile[],
  list: 'annotations' | 'relations' | 'dismissals',
): Fault[] => {
  const owners = new Map<string, number>();
  return claimSets.flatMap((records, claimSet) =>
    records[list].flatMap(({ id }, index): Fault[] => {
      const owner = owners.get(id) ?? claimSet;
      owners.set(id, owner);
      const path = `claimSets[${claimSet}].${list}[${index}].id`;
      return owner === claimSet ? [] : [{ path, problem: { kind: 'in-other-claim-set', index: owner } }];
    }),
  );
};
