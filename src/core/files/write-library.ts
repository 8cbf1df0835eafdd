/** A whole library as a file, checked before a byte leaves the program. */

import { writeZip } from '../import/zip/write-zip';
import type { ImportedPaper, Paper, PaperOrigin } from '../paper/paper';
import type { Analyst } from '../records/analyst';
import { type LibraryFacts, libraryFacts } from '../records/library-paper';
import type { PaperRecords } from '../records/paper-records';
import { type SharedSet, sharedSetId } from '../records/shared-set';
import type { SealedBox } from '../sealing/sealed-box';
import { checkReading } from './check-reading';
import { type ClaimSetFile, OFFSET_UNIT } from './claim-set-file';
import { createCodePointMap } from './code-points';
import { type Checked, faultsUnder } from './file-fault';
import { checkKeepingExtraFields } from './keep-extra-fields';
import {
  type FileCommentAnswer,
  type FilePaper,
  type FileSharedSet,
  keyEntry,
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  LIST_NAME,
  LibraryFile,
  MAX_LIBRARY_BYTES,
  MAX_UNPACKED_BYTES,
  sealedEntry,
} from './library-file';
import { withOffsets } from './reading-offsets';
import { type ClaimSet, toClaimSetFile } from './write-claim-set';

export interface StoredPaper extends LibraryFacts {
  readonly paper: ImportedPaper;
}

export interface LibraryContents extends PaperRecords {
  /** One of them is `isMe`. */
  readonly analysts: readonly Analyst[];
  readonly papers: readonly StoredPaper[];
  /** What is in sealed sets. */
  readonly sealed: readonly SealedBox[];
}

/** The bytes of the file, or every fault that opening it would find. `savedAt` is an ISO 8601 date-time. */
export const writeLibrary = (
  contents: LibraryContents,
  savedAt: string,
): Checked<Uint8Array<ArrayBuffer>> => {
  const file = toLibraryFile(contents, savedAt);
  if (file.kind === 'faults') return file;
  const list = new TextEncoder().encode(JSON.stringify(file.value));
  const sources = contents.papers.map(({ paper }) => ({ name: sourceEntry(paper), bytes: paper.source }));
  const files = [{ name: LIST_NAME, bytes: list }, ...sources, ...contents.sealed.flatMap(sealedEntries)];
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MAX_UNPACKED_BYTES) return tooLarge(MAX_UNPACKED_BYTES);
  const bytes = writeZip(files);
  return bytes.length > MAX_LIBRARY_BYTES ? tooLarge(MAX_LIBRARY_BYTES) : { kind: 'ok', value: bytes };
};

const sealedEntries = ({ id, bytes, key }: SealedBox) => [
  { name: sealedEntry(id), bytes },
  { name: keyEntry(id), bytes: key },
];

const tooLarge = (maxBytes: number): Checked<never> => ({
  kind: 'faults',
  faults: [{ path: '', problem: { kind: 'too-large', maxBytes } }],
});

/** The list in the file. Throws when no analyst is me: a library without an owner is not one. */
export const toLibraryFile = (contents: LibraryContents, savedAt: string): Checked<LibraryFile> => {
  const me = contents.analysts.find((analyst) => analyst.isMe);
  if (!me) throw new TypeError('A library without its analyst');
  const papers = allOf(contents.papers.map(filePaper), (index) => `papers[${index}]`);
  if (papers.kind === 'faults') return papers;
  const claimSets = claimSetsOf(contents, savedAt);
  if (claimSets.kind === 'faults') return claimSets;
  const sharedSets = sharedSetsOf(contents);
  if (sharedSets.kind === 'faults') return sharedSets;
  return checkKeepingExtraFields(LibraryFile, {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    offsetUnit: OFFSET_UNIT,
    savedAt,
    me: me.id,
    analysts: contents.analysts.map(({ id, name, createdAt }) => ({ id, name, createdAt })),
    papers: papers.value,
    claimSets: claimSets.value,
    sharedSets: sharedSets.value,
    commentAnswers: answersOf(contents),
  });
};

/** What the schema then checks. */
type PaperDraft = Omit<FilePaper, keyof PlacedOrigin | keyof LibraryFacts | 'metadata'> &
  PlacedOrigin &
  Pick<Paper, 'metadata'> &
  Omit<LibraryFacts, 'previousVersion'>;
type PlacedOrigin = Pick<Paper, 'blocks'> & PaperOrigin;

const filePaper = ({ paper, ...known }: StoredPaper): Checked<PaperDraft> => {
  const faults = checkReading(paper);
  if (faults.length > 0) return { kind: 'faults', faults };
  const { blocks, origin } = withOffsets(paper, createCodePointMap(paper.text).toCodePoints);
  const { id, sourceName, sourceHash, reader, metadata, textHash, text } = paper;
  const source = sourceEntry(paper);
  const { previousVersion, ...facts } = libraryFacts(known);
  const version = previousVersion === null ? {} : { previousVersion };
  const identity = { id, sourceName, sourceHash, source, reader, ...facts, ...version, metadata, textHash };
  return { kind: 'ok', value: { ...identity, text, blocks, ...origin } };
};

/** Where the source of a paper stands in the zip file: under its own name, as far as every system can take that. */
const sourceEntry = ({ id, sourceName }: Paper): string => {
  const name = sourceName.replaceAll(/[\p{Control}\\/:*?"<>|]/gu, '_').replace(/^\.+|[. ]+$/g, '_');
  return `sources/${id}/${name}`;
};

const claimSetsOf = (contents: LibraryContents, savedAt: string): Checked<ClaimSetFile[]> => {
  const recordsOf = recordsByOwner(contents);
  const checked = contents.papers
    .flatMap(({ paper }) => contents.analysts.map((analyst) => recordsOf(paper, analyst)))
    .filter(
      ({ annotations, dismissals, consensus }) => annotations.length + dismissals.length > 0 || consensus,
    )
    .map((claimSet) => toClaimSetFile(claimSet, savedAt));
  return allOf(checked, (index) => `claimSets[${index}]`);
};

/** All the values, or all the faults, each under its path. */
const allOf = <Value>(
  checked: readonly Checked<Value>[],
  pathOf: (index: number) => string,
): Checked<Value[]> => {
  const faults = checked.flatMap((one, index) =>
    one.kind === 'faults' ? faultsUnder(pathOf(index), one.faults) : [],
  );
  if (faults.length > 0) return { kind: 'faults', faults };
  return { kind: 'ok', value: checked.flatMap((one) => (one.kind === 'ok' ? [one.value] : [])) };
};

const sharedSetsOf = ({ sharedSets, analysts }: LibraryContents): Checked<FileSharedSet[]> =>
  allOf(
    sharedSets.map((set) => sharedSetPart(set, analysts)),
    (index) => `sharedSets[${index}].source.file`,
  );

/** Of a paper that is not in the library nothing can be said. */
const answersOf = ({ commentAnswers, papers }: LibraryContents): FileCommentAnswer[] => {
  const known = new Set(papers.map(({ paper }) => paper.id));
  return commentAnswers.filter(({ paperId }) => known.has(paperId)).map(({ id: _, ...answer }) => answer);
};

const sharedSetPart = (
  { id, people, source, ...set }: SharedSet,
  analysts: readonly Analyst[],
): Checked<FileSharedSet> => {
  if (!source) return { kind: 'ok', value: { ...set, source } };
  const { sent, extra = null, ...rest } = source;
  if (!sent) return { kind: 'ok', value: { ...set, source: { ...rest, file: null } } };
  const { decisions, ...claims } = sent;
  const name = analysts.find((analyst) => analyst.id === set.analystId)?.name ?? set.analystId;
  const consensus = set.kind === 'consensus' ? { people, decisions } : null;
  const file = toClaimSetFile(
    { ...claims, analyst: { id: set.analystId, name }, consensus, extra },
    source.exportedAt,
  );
  return file.kind === 'faults'
    ? file
    : { kind: 'ok', value: { ...set, source: { ...rest, file: file.value } } };
};

/** All records are gone through once, however many papers and analysts there are. */
const recordsByOwner = (contents: LibraryContents): ((paper: Paper, analyst: Analyst) => ClaimSet) => {
  const annotations = byOwner(contents.annotations);
  const relations = byOwner(contents.relations);
  const dismissals = byOwner(contents.dismissals);
  const decisions = byOwner(contents.decisions);
  const sets = new Map(contents.sharedSets.map((set) => [ownerOf(set), set]));
  return (paper, analyst) => {
    const owner = ownerOf({ paperId: paper.id, analystId: analyst.id });
    const set = sets.get(owner);
    return {
      paper,
      analyst,
      annotations: annotations.get(owner) ?? [],
      relations: relations.get(owner) ?? [],
      dismissals: dismissals.get(owner) ?? [],
      consensus:
        set?.kind === 'consensus' && set.seal.kind !== 'sealed'
          ? { people: set.people, decisions: decisions.get(owner) ?? [] }
          : null,
      extra: set?.source?.extra ?? null,
    };
  };
};

interface Owned {
  readonly paperId: string;
  readonly analystId: string;
}

const byOwner = <Row extends Owned>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(ownerOf(row));
    if (group) group.push(row);
    else groups.set(ownerOf(row), [row]);
  }
  return groups;
};

const ownerOf = ({ paperId, analystId }: Owned): string => sharedSetId(paperId, analystId);
