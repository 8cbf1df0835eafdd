/** What importing claim sets of colleagues would bring, file by file, before anything is written. Pure. */

import type { ClaimSetFile } from '../files/claim-set-file';
import type { Checked, Fault } from '../files/file-fault';
import type { LocalLibrary } from '../files/merge-library';
import { toSentSet } from '../files/read-claim-set';
import { type AnchorPassages, createAnchoring } from '../passage/anchor';
import type { LibraryPaper } from '../records/library-paper';
import { claimsWhere, type PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import type { SharedSet } from '../records/shared-set';
import { type KeptAnchors, withKeptAnchors } from './kept-anchors';
import { matchPaper, type PaperMatch } from './match-paper';
import { type ReanchoredClaimSet, reanchorClaimSet } from './reanchor-claim-set';
import { type ReanchoredDecisions, reanchorDecisions } from './reanchor-decisions';
import { type SetHere, setHere } from './set-here';
import { createIdRegister } from './used-ids';

export interface ImportFile {
  readonly name: string;
  readonly read: Checked<ClaimSetFile>;
}

/** A claim set that can be taken. */
export interface Arrival {
  readonly kind: 'arrival';
  readonly name: string;
  readonly file: ClaimSetFile;
  /** The file in records of the paper here. */
  readonly sent: SentSet;
  readonly paper: LibraryPaper;
  readonly match: PaperMatch;
  readonly here: SetHere;
  readonly reanchored: ReanchoredClaimSet;
  /** Of what is re-anchored, that which a person has re-anchored here before. */
  readonly kept: KeptAnchors['kept'];
  /** Of a consensus. */
  readonly decisions: ReanchoredDecisions;
}

/** What becomes of one file. Only an arrival can be taken. */
export type ImportEntry =
  | Arrival
  | { readonly kind: 'faults'; readonly name: string; readonly faults: readonly Fault[] }
  /** No paper here is the one that it is about, nor like it. */
  | { readonly kind: 'no-paper'; readonly name: string; readonly file: ClaimSetFile }
  /** Mine, or a consensus that was made here: what is here is the original. */
  | { readonly kind: 'own'; readonly name: string; readonly file: ClaimSetFile }
  /** `by`: the other file, with a set of the same analyst on the same paper that is at least as new. */
  | { readonly kind: 'outdated'; readonly name: string; readonly file: ClaimSetFile; readonly by: string };

export interface ImportPlan {
  /** In the order of the files. */
  readonly entries: readonly ImportEntry[];
  /** What was here when the plan was made: the steps change exactly that. */
  readonly local: LocalLibrary;
}

/**
 * `texts`: the canonical texts of the local papers, by id, that are not the very text of a file for which they are the
 * best match (see `papersToRead`).
 */
export const planImport = (
  files: readonly ImportFile[],
  local: LocalLibrary,
  texts: ReadonlyMap<string, string>,
): ImportPlan => {
  const anchoringOf = createAnchorings();
  const entries = files.map((file) => entryOf(file, local, texts, anchoringOf));
  return { entries: withoutDoubledIds(withoutOutdated(entries), local), local };
};

/** Ids of the papers whose texts `planImport` needs. */
export const papersToRead = (files: readonly ImportFile[], local: LocalLibrary): string[] => {
  const ids = files.flatMap(({ read }) => {
    const matched = read.kind === 'ok' ? matchPaper(read.value.paper, local.papers) : null;
    return matched && read.kind === 'ok' && matched.paper.textHash !== read.value.paper.textHash
      ? [matched.paper.id]
      : [];
  });
  return [...new Set(ids)];
};

export const isArrival = (entry: ImportEntry): entry is Arrival => entry.kind === 'arrival';

/** Of the set that a file brings. */
export const sharedKind = ({ consensus }: ClaimSetFile): SharedSet['kind'] =>
  consensus ? 'consensus' : 'colleague';

/** Whether something of the file has no sure place yet, or waits for what has none. */
export const isPartly = ({
  reanchored,
  decisions,
}: {
  readonly reanchored: ReanchoredClaimSet;
  readonly decisions: ReanchoredDecisions;
}): boolean => {
  const { doubtful, orphaned, waiting } = reanchored;
  return [doubtful, orphaned, waiting.relations, waiting.dismissals, decisions.waiting].some(
    ({ length }) => length > 0,
  );
};

const entryOf = (
  { name, read }: ImportFile,
  local: LocalLibrary,
  texts: ReadonlyMap<string, string>,
  anchoringOf: AnchoringOf,
): ImportEntry => {
  if (read.kind === 'faults') return { kind: 'faults', name, faults: read.faults };
  const file = read.value;
  if (local.analysts.some(({ id, isMe }) => isMe && id === file.analyst.id))
    return { kind: 'own', name, file };
  const matched = matchPaper(file.paper, local.papers);
  if (!matched) return { kind: 'no-paper', name, file };
  const { paper, match } = matched;
  if (isMadeHere(file, paper, local)) return { kind: 'own', name, file };
  const text = paper.textHash === file.paper.textHash ? file.paper.text : texts.get(paper.id);
  if (text === undefined) throw new TypeError(`The text of ${paper.id} was not read`);
  const records = recordsOf(local, paper.id, file.analyst.id);
  const sent = toSentSet(file, paper.id);
  const sentHere = reanchorSent(sent, { text, textHash: paper.textHash }, records, anchoringOf);
  const here = setHere(file, paper, records);
  return { kind: 'arrival', name, file, sent, paper, match, here, ...sentHere };
};

type AnchoringOf = (sent: SentSet, paper: Parameters<typeof reanchorClaimSet>[1]) => AnchorPassages;

/** One for each two texts: the files of several colleagues are often about the same. */
const createAnchorings = (): AnchoringOf => {
  const known = new Map<string, AnchorPassages>();
  return (sent, paper) => {
    const texts = `${sent.paper.textHash} ${paper.textHash}`;
    const anchorPassages = known.get(texts) ?? createAnchoring(sent.paper.text, paper.text);
    known.set(texts, anchorPassages);
    return anchorPassages;
  };
};

/** What of a set can stand on a paper: its claims, and the log of how they were agreed on. */
const reanchorSent = (
  sent: SentSet,
  paper: Parameters<typeof reanchorClaimSet>[1],
  here: PaperRecords,
  anchoringOf: AnchoringOf,
): Pick<Arrival, 'reanchored' | 'kept' | 'decisions'> => {
  const anchorPassages = anchoringOf(sent, paper);
  const { reanchored, kept } = withKeptAnchors(reanchorClaimSet(sent, paper, anchorPassages), sent, here);
  const made = new Set(
    [...reanchored.records.annotations, ...reanchored.records.relations].map(({ id }) => id),
  );
  return { reanchored, kept, decisions: reanchorDecisions(sent, paper, made, anchorPassages) };
};

/** Everything of one analyst on one paper. */
export const recordsOf = (local: PaperRecords, paperId: string, analystId: string): PaperRecords => {
  const isTheirs = (record: { readonly paperId: string; readonly analystId: string }): boolean =>
    record.paperId === paperId && record.analystId === analystId;
  return {
    ...claimsWhere(local, isTheirs),
    sharedSets: local.sharedSets.filter(isTheirs),
    commentAnswers: local.commentAnswers.filter(isTheirs),
  };
};

const isMadeHere = ({ analyst }: ClaimSetFile, paper: LibraryPaper, { sharedSets }: LocalLibrary): boolean =>
  sharedSets.some(
    ({ paperId, analystId, source }) => paperId === paper.id && analystId === analyst.id && source === null,
  );

/** One analyst has one set on a paper: of several files the newest counts, of equally new ones the first. */
const withoutOutdated = (entries: readonly ImportEntry[]): ImportEntry[] => {
  const newest = new Map<string, Arrival>();
  for (const entry of entries.filter(isArrival)) {
    const before = newest.get(ownerOf(entry));
    if (!before || timeOf(before.file) < timeOf(entry.file)) newest.set(ownerOf(entry), entry);
  }
  return entries.map((entry) => {
    const best = isArrival(entry) ? newest.get(ownerOf(entry)) : undefined;
    return !isArrival(entry) || !best || best === entry
      ? entry
      : { kind: 'outdated', name: entry.name, file: entry.file, by: best.name };
  });
};

const ownerOf = ({ paper, file }: Arrival): string => JSON.stringify([paper.id, file.analyst.id]);

/** Milliseconds: two ways to write one time are one time. */
export const timeOf = ({ exportedAt }: { readonly exportedAt: string }): number => Date.parse(exportedAt);

/** Records are kept by their ids: what somebody else has here, or in a file before, cannot be had twice. */
const withoutDoubledIds = (entries: readonly ImportEntry[], local: LocalLibrary): ImportEntry[] => {
  const register = createIdRegister(local);
  return entries.map((entry) => {
    if (!isArrival(entry)) return entry;
    const faults = register.take(entry);
    return faults.length > 0 ? { kind: 'faults', name: entry.name, faults } : entry;
  });
};
