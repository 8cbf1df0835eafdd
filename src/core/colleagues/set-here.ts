/** What is here already of the analyst whose claim set a file brings, and which of the two is newer. */

import { sameRecord } from '../edit/same-record';
import type { ClaimSetFile } from '../files/claim-set-file';
import { toRecords } from '../files/read-claim-set';
import type { LibraryPaper } from '../records/library-paper';
import type { PaperRecords } from '../records/paper-records';

/** As seen from the file. `exportedAt`: of the set here. */
export type SetHere =
  | { readonly kind: 'none' }
  | { readonly kind: 'older'; readonly exportedAt: string }
  | { readonly kind: 'newer'; readonly exportedAt: string }
  /** Exported at the same moment, and says the same. */
  | { readonly kind: 'same'; readonly exportedAt: string }
  /** Exported at the same moment, and says something else: one of the two was changed since. */
  | { readonly kind: 'changed'; readonly exportedAt: string }
  /** Annotations that came with a library: nobody knows how old they are. */
  | { readonly kind: 'undated'; readonly annotations: number };

/** `here`: all that the analyst has on the paper. */
export const setHere = (file: ClaimSetFile, paper: LibraryPaper, here: PaperRecords): SetHere => {
  const [set] = here.sharedSets;
  if (!set?.source) {
    const { length } = here.annotations;
    return length > 0 ? { kind: 'undated', annotations: length } : { kind: 'none' };
  }
  const { exportedAt } = set.source;
  const difference = Date.parse(file.exportedAt) - Date.parse(exportedAt);
  if (difference > 0) return { kind: 'older', exportedAt };
  if (difference < 0) return { kind: 'newer', exportedAt };
  const { sent } = set.source;
  const isSame =
    set.source.textHash === file.paper.textHash &&
    sameRecord(gistOf(toRecords(file, paper.id)), gistOf(sent ? joined(here, sent) : here));
  return { kind: isSame ? 'same' : 'changed', exportedAt };
};

type Claims = Pick<PaperRecords, 'annotations' | 'relations' | 'dismissals'>;

/** What stands here, and of what was kept as it was sent what does not. */
const joined = (here: Claims, kept: Claims): Claims => ({
  annotations: withMissing(here.annotations, kept.annotations),
  relations: withMissing(here.relations, kept.relations),
  dismissals: withMissing(here.dismissals, kept.dismissals),
});

const withMissing = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  more: readonly Row[],
): readonly Row[] => {
  const known = new Set(rows.map(({ id }) => id));
  return [...rows, ...more.filter(({ id }) => !known.has(id))];
};

/** What a set says, in an order of its own, whatever the places: what was moved or re-anchored by hand stands elsewhere than its file says. */
const gistOf = ({ annotations, relations, dismissals }: Claims): unknown => ({
  annotations: annotations.map(({ passages, ...said }) => said).sort(byId),
  relations: relations.toSorted(byId),
  dismissals: dismissals.map(({ subject, ...said }) => said).sort(byId),
});

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);
