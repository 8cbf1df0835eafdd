/** What everybody else has on a paper, colleagues and consensus, on a newer version of it: what has no sure place there waits with the set. */
import { isPartly } from '../colleagues/plan-import';
import { reanchorClaimSet } from '../colleagues/reanchor-claim-set';
import { reanchorDecisions } from '../colleagues/reanchor-decisions';
import type { AnchorPassages } from '../passage/anchor';
import { claimsWhere, type PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import { type SharedSet, sharedSetId } from '../records/shared-set';
import { sealRecords, TO_BE_SEALED } from '../sealing/seal-records';
import type { SealedBox } from '../sealing/sealed-box';
import { withCarriedIds } from './carried-ids';
import { sentFrom, type Versions } from './versions';

export interface CarriedSet {
  readonly analystId: string;
  /** As it is on the old version; null for annotations of which nobody knows a file. */
  readonly set: SharedSet | null;
  /** What comes to the new version. */
  readonly records: PaperRecords;
  /** How many annotations have no sure place there. */
  readonly left: number;
  /** How many decisions of a consensus stay behind: their places are to be decided again. */
  readonly open: number;
}

/** An analyst who is on the new version already keeps what is there, and is not among them. */
export const carriedSets = (versions: Versions, anchorPassages: AnchorPassages): CarriedSet[] => {
  const { records, there, me } = versions;
  const owners = [...records.sharedSets, ...records.annotations, ...records.dismissals, ...records.decisions];
  const known = new Set([...there.annotations, ...there.sharedSets].map(({ analystId }) => analystId));
  return [...new Set(owners.map(({ analystId }) => analystId))]
    .filter((analystId) => analystId !== me && !known.has(analystId))
    .map((analystId) => carriedSet(analystId, versions, anchorPassages));
};

/** What was carried over of sealed sets, sealed again: to be written. */
export const sealCarried = async <Plan extends { readonly others: readonly CarriedSet[] }>(
  plan: Plan,
): Promise<{ readonly plan: Plan; readonly sealed: readonly SealedBox[] }> => {
  const others: CarriedSet[] = [];
  const sealed: SealedBox[] = [];
  for (const one of plan.others) {
    const closed = await sealRecords(one.records);
    others.push({ ...one, records: closed.records });
    sealed.push(...closed.sealed);
  }
  return { plan: { ...plan, others }, sealed };
};

const carriedSet = (
  analystId: string,
  { records, before, after }: Versions,
  anchorPassages: AnchorPassages,
): CarriedSet => {
  const isTheirs = (row: { readonly analystId: string }): boolean => row.analystId === analystId;
  const set = records.sharedSets.find(isTheirs) ?? null;
  const claims = withCarriedIds(claimsWhere(records, isTheirs), after.id);
  const standing: SentSet = { ...sentFrom(before), ...claims };
  const reanchored = reanchorClaimSet(standing, after, anchorPassages);
  const made = new Set(
    [...reanchored.records.annotations, ...reanchored.records.relations].map(({ id }) => id),
  );
  const decisions = reanchorDecisions(standing, after, made, anchorPassages);
  const waiting = isPartly({ reanchored, decisions }) ? standing : null;
  const { length } = reanchored.records.annotations;
  return {
    analystId,
    set,
    records: {
      ...reanchored.records,
      decisions: decisions.reanchored,
      sharedSets: set ? [carriedSharedSet(set, after.id, waiting)] : [],
      commentAnswers: [],
    },
    left: claims.annotations.length - length,
    open: decisions.waiting.length,
  };
};

/** What waited on the old version already waits on, with all that it was sent with. */
const carriedSharedSet = (set: SharedSet, paperId: string, waiting: SentSet | null): SharedSet => {
  const seal = set.seal.kind === 'sealed' ? TO_BE_SEALED : set.seal;
  const carried = { ...set, id: sharedSetId(paperId, set.analystId), paperId, seal };
  const { source } = set;
  if (!source) return carried;
  if (source.sent) {
    const sent = { paper: source.sent.paper, ...withCarriedIds(source.sent, paperId) };
    return { ...carried, source: { ...source, sent } };
  }
  const textHash = waiting ? waiting.paper.textHash : source.textHash;
  return { ...carried, source: { ...source, textHash, sent: waiting } };
};
