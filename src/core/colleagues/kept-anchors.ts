/** What a person gave a place here keeps it when a newer file comes, made on the same text: nobody decides twice. Pure. */

import { type Annotation, compareAnnotations } from '../records/annotation';
import type { PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import type { ReanchoredClaimSet, UnsureAnnotation } from './reanchor-claim-set';

export interface KeptAnchors {
  readonly reanchored: ReanchoredClaimSet;
  /** Those that have no sure place of themselves, and have one by hand; they are among the records of the set. */
  readonly kept: readonly Annotation[];
}

/** `here`: what the analyst has on the paper. An annotation that was changed since is another one. */
export const withKeptAnchors = (
  reanchored: ReanchoredClaimSet,
  sent: SentSet,
  here: PaperRecords,
): KeptAnchors => {
  const [set] = here.sharedSets;
  const isSameText = set?.source?.textHash === sent.paper.textHash;
  const standing = new Map(here.annotations.map((annotation) => [annotation.id, annotation]));
  const keptOf = ({ annotation }: UnsureAnnotation): Annotation[] => {
    const before = standing.get(annotation.id);
    return isSameText && before?.updatedAt === annotation.updatedAt
      ? [{ ...annotation, passages: before.passages }]
      : [];
  };
  const kept = [...reanchored.doubtful, ...reanchored.orphaned].flatMap(keptOf);
  return kept.length === 0 ? { reanchored, kept } : { reanchored: withKept(reanchored, kept), kept };
};

/** With what has waited for them. */
const withKept = (reanchored: ReanchoredClaimSet, kept: readonly Annotation[]): ReanchoredClaimSet => {
  const { records, waiting } = reanchored;
  const isKept = ({ annotation }: UnsureAnnotation): boolean => kept.some(({ id }) => id === annotation.id);
  const annotations = [...records.annotations, ...kept].sort(compareAnnotations);
  const ids = new Set(annotations.map(({ id }) => id));
  const relations = waiting.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const dismissals = waiting.dismissals.filter(
    ({ subject }) => subject.kind === 'annotation' && ids.has(subject.annotationId),
  );
  return {
    ...reanchored,
    doubtful: reanchored.doubtful.filter((one) => !isKept(one)),
    orphaned: reanchored.orphaned.filter((one) => !isKept(one)),
    records: {
      annotations,
      relations: [...records.relations, ...relations],
      dismissals: [...records.dismissals, ...dismissals],
    },
    waiting: {
      relations: waiting.relations.filter((relation) => !relations.includes(relation)),
      dismissals: waiting.dismissals.filter((dismissal) => !dismissals.includes(dismissal)),
    },
  };
};
