/** What becomes of everything on a paper when a newer version of it comes: a plan to be looked at, before anything is written. Pure. */
import { type OrphanPassage, placesOf } from '../colleagues/orphans';
import { reanchorClaimSet, type UnsureAnnotation } from '../colleagues/reanchor-claim-set';
import { type AnchorPassages, createAnchoring } from '../passage/anchor';
import type { Passage } from '../passage/passage';
import { type Annotation, compareAnnotations } from '../records/annotation';
import type { Dismissal } from '../records/dismissal';
import type { Claims } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import { carriedId, withCarriedIds } from './carried-ids';
import { type CarriedSet, carriedSets } from './carried-sets';
import { sentFrom, type Versions } from './versions';

export const FATES = ['unmoved', 'moved', 'doubtful', 'gone'] as const;
export type Fate = (typeof FATES)[number];

/** One of my annotations, as it is on the old version, and what becomes of it: exactly one of four things. */
export type CarriedAnnotation =
  | {
      readonly fate: 'unmoved' | 'moved';
      readonly annotation: Annotation;
      /** In the new text, in text order. */
      readonly passages: readonly Passage[];
    }
  /** `places`: for each passage, where it may stand now. */
  | {
      readonly fate: 'doubtful' | 'gone';
      readonly annotation: Annotation;
      readonly places: readonly OrphanPassage[];
    };

export interface CarryOverPlan {
  /** In text order of the old version. What was carried over before is not among them. */
  readonly mine: readonly CarriedAnnotation[];
  /** My annotations that were carried over before: what is there stays. */
  readonly known: number;
  /** My dismissals about passages that have a sure place, as the new version would have them. */
  readonly dismissals: readonly Dismissal[];
  /** Of everybody else. */
  readonly others: readonly CarriedSet[];
}

export interface CarryOver extends Versions, CarryOverPlan {}

export const planCarryOver = (versions: Versions): CarryOverPlan => {
  const { before, after, me, records, there } = versions;
  const here = new Set(there.annotations.map(({ id }) => id));
  const own = records.annotations.filter(({ analystId }) => analystId === me);
  const coming = own.filter(({ id }) => !here.has(carriedId(id, after.id)));
  const anchorPassages = createAnchoring(before.text, after.text);
  return {
    mine: carriedAnnotations(coming, versions, anchorPassages),
    known: own.length - coming.length,
    dismissals: carriedDismissals(versions, anchorPassages),
    others: carriedSets(versions, anchorPassages),
  };
};

const carriedAnnotations = (
  annotations: readonly Annotation[],
  { before, after }: Versions,
  anchorPassages: AnchorPassages,
): CarriedAnnotation[] => {
  const sent: SentSet = { ...sentFrom(before), ...NOTHING, annotations };
  const { exact, moved, doubtful, orphaned } = reanchorClaimSet(sent, after, anchorPassages);
  const old = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const standing = (fate: 'unmoved' | 'moved', { id, passages }: Annotation): CarriedAnnotation[] => {
    const annotation = old.get(id);
    return annotation ? [{ fate, annotation, passages }] : [];
  };
  const unsure = (
    fate: 'doubtful' | 'gone',
    { annotation, anchors }: UnsureAnnotation,
  ): CarriedAnnotation => ({
    fate,
    annotation,
    places: annotation.passages.map((passage, index) => placesOf(passage, anchors[index])),
  });
  const all = [
    ...exact.flatMap((one) => standing('unmoved', one)),
    ...moved.flatMap((one) => standing('moved', one.annotation)),
    ...doubtful.map((one) => unsure('doubtful', one)),
    ...orphaned.map((one) => unsure('gone', one)),
  ];
  return all.sort((a, b) => compareAnnotations(a.annotation, b.annotation));
};

const carriedDismissals = (versions: Versions, anchorPassages: AnchorPassages): Dismissal[] => {
  const { before, after } = versions;
  const sent: SentSet = { ...sentFrom(before), ...NOTHING, dismissals: ownClaims(versions).dismissals };
  const { records } = reanchorClaimSet(sent, after, anchorPassages);
  return records.dismissals.filter(({ subject }) => subject.kind === 'passage');
};

const NOTHING: Claims = { annotations: [], relations: [], dismissals: [], decisions: [] };

/** My relations and dismissals, and the passages of mine, as the new version would have them if all annotations came along. */
export const ownClaims = ({ records, me, after }: Versions): Claims => {
  const isMine = ({ analystId }: { readonly analystId: string }): boolean => analystId === me;
  return withCarriedIds(
    {
      annotations: records.annotations.filter(isMine),
      relations: records.relations.filter(isMine),
      dismissals: records.dismissals.filter(isMine),
      decisions: [],
    },
    after.id,
  );
};
