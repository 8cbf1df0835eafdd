/** What a person gave a place here keeps it when a newer file comes, made on the same text: nobody decides twice. Pure. */

import { type Annotation, compareAnnotations } from '../records/annotation';
import type { PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import type { Placing, UnplacedAnnotation } from './reanchor-claim-set';

export interface KeptPlaces {
  readonly placing: Placing;
  /** Those that have no sure place of themselves, and have one by hand; they are among the records of the placing. */
  readonly kept: readonly Annotation[];
}

/** `here`: what the analyst has on the paper. An annotation that was changed since is another one. */
export const withKeptPlaces = (placing: Placing, sent: SentSet, here: PaperRecords): KeptPlaces => {
  const [set] = here.sharedSets;
  const isSameText = set?.source?.textHash === sent.paper.textHash;
  const standing = new Map(here.annotations.map((annotation) => [annotation.id, annotation]));
  const keptOf = ({ annotation }: UnplacedAnnotation): Annotation[] => {
    const before = standing.get(annotation.id);
    return isSameText && before?.updatedAt === annotation.updatedAt
      ? [{ ...annotation, passages: before.passages }]
      : [];
  };
  const kept = [...placing.doubtful, ...placing.orphaned].flatMap(keptOf);
  return kept.length === 0 ? { placing, kept } : { placing: placedToo(placing, kept), kept };
};

/** With what has waited for them. */
const placedToo = (placing: Placing, kept: readonly Annotation[]): Placing => {
  const { records, waiting } = placing;
  const isKept = ({ annotation }: UnplacedAnnotation): boolean => kept.some(({ id }) => id === annotation.id);
  const annotations = [...records.annotations, ...kept].sort(compareAnnotations);
  const ids = new Set(annotations.map(({ id }) => id));
  const relations = waiting.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const dismissals = waiting.dismissals.filter(
    ({ subject }) => subject.kind === 'annotation' && ids.has(subject.annotationId),
  );
  return {
    ...placing,
    doubtful: placing.doubtful.filter((one) => !isKept(one)),
    orphaned: placing.orphaned.filter((one) => !isKept(one)),
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
