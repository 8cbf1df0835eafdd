/** A whole library as a file, checked before a byte leaves the program. */

import type { ImportedPaper, Paper } from '../paper/paper';
import type { Analyst } from '../records/analyst';
import type { PaperRecords } from '../records/paper-records';
import type { SharedSet } from '../records/shared-set';
import type { ClaimSetFile } from './claim-set-file';
import { type Checked, checkSchema, faultsUnder } from './file-fault';
import {
  type FilePaper,
  type FileSharedSet,
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  LibraryFile,
} from './library-file';
import { type ClaimSet, toClaimSetFile } from './write-claim-set';

export interface StoredPaper {
  readonly paper: ImportedPaper;
  readonly importedAt: string;
}

export interface LibraryContents extends PaperRecords {
  /** One of them is `isMe`. */
  readonly analysts: readonly Analyst[];
  readonly papers: readonly StoredPaper[];
}

/** `savedAt` is an ISO 8601 date-time. Throws when no analyst is me: a library without an owner is not one. */
export const toLibraryFile = (contents: LibraryContents, savedAt: string): Checked<LibraryFile> => {
  const me = contents.analysts.find((analyst) => analyst.isMe);
  if (!me) throw new TypeError('A library without its analyst');
  const claimSets = claimSetsOf(contents, savedAt);
  if (claimSets.kind === 'faults') return claimSets;
  const sharedSets = sharedSetsOf(contents);
  if (sharedSets.kind === 'faults') return sharedSets;
  return checkSchema(LibraryFile, {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt,
    me: me.id,
    analysts: contents.analysts.map(({ id, name, createdAt }) => ({ id, name, createdAt })),
    papers: contents.papers.map(filePaper),
    claimSets: claimSets.value,
    sharedSets: sharedSets.value,
  });
};

const filePaper = ({ paper, importedAt }: StoredPaper): FilePaper => ({
  sourceName: paper.sourceName,
  sourceHash: paper.sourceHash,
  reader: paper.reader,
  textHash: paper.textHash,
  importedAt,
  // Readers accept nothing but UTF-8, so the text is the bytes; a byte-order mark is kept.
  source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(paper.source),
});

const claimSetsOf = (contents: LibraryContents, savedAt: string): Checked<ClaimSetFile[]> => {
  const checked = contents.papers
    .flatMap(({ paper }) => contents.analysts.map((analyst) => claimSetOf(paper, analyst, contents)))
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

const sharedSetPart = (
  { id, people, source, ...set }: SharedSet,
  analysts: readonly Analyst[],
): Checked<FileSharedSet> => {
  if (!source) return { kind: 'ok', value: { ...set, source } };
  const { sent, ...rest } = source;
  if (!sent) return { kind: 'ok', value: { ...set, source: { ...rest, file: null } } };
  const { decisions, ...claims } = sent;
  const name = analysts.find((analyst) => analyst.id === set.analystId)?.name ?? set.analystId;
  const consensus = set.kind === 'consensus' ? { people, decisions } : null;
  const file = toClaimSetFile(
    { ...claims, analyst: { id: set.analystId, name }, consensus },
    source.exportedAt,
  );
  return file.kind === 'faults'
    ? file
    : { kind: 'ok', value: { ...set, source: { ...rest, file: file.value } } };
};

const claimSetOf = (paper: Paper, analyst: Analyst, contents: LibraryContents): ClaimSet => {
  const isOwn = (record: { readonly paperId: string; readonly analystId: string }): boolean =>
    record.paperId === paper.id && record.analystId === analyst.id;
  const consensus = contents.sharedSets.find((set) => isOwn(set) && set.kind === 'consensus');
  return {
    paper,
    analyst,
    annotations: contents.annotations.filter(isOwn),
    relations: contents.relations.filter(isOwn),
    dismissals: contents.dismissals.filter(isOwn),
    consensus: consensus ? { people: consensus.people, decisions: contents.decisions.filter(isOwn) } : null,
  };
};
