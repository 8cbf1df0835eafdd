/** Whose claims can be exported: mine, a consensus, and while comparing each of those who are compared, or all at once. */
import { t } from '#catalogue/translate';
import { type ShownSet, shownSets } from '#core/compare/shown-set';
import type { ClaimSet } from '#core/files/write-claim-set';
import type { Paper } from '#core/paper/paper';
import type { PaperRecords } from '#core/records/paper-records';
import type { PaperSnapshot } from '#store/queries';
import { setName } from '#words/name-of';
import { baseName, slug } from '../save-file';

export interface ExportSubject {
  /** An analyst's, or `ALL_COMPARED`. */
  readonly id: string;
  readonly name: string;
  /** What the names of its files begin with. */
  readonly stem: string;
  readonly sets: readonly ClaimSet[];
  /** Made here: only such a set leaves as a claim set, for a copy of somebody else's would pass for a newer one. */
  readonly isOwn: boolean;
}

/** No analyst has this id. */
export const ALL_COMPARED = '';

export interface SubjectChoice {
  /** Ids of those who are compared. */
  readonly compared: readonly string[];
  /** Whose set was asked for, even if it is hidden. */
  readonly asked: string | null;
}

/** Mine first. What is sealed is not among them. */
export const exportSubjects = (
  paper: Paper,
  { records, analysts }: PaperSnapshot,
  { compared, asked }: SubjectChoice,
): readonly ExportSubject[] => {
  const shown = shownSets(showing(records, asked), analysts);
  const single = shown.filter(
    ({ kind, analystId }) => kind !== 'colleague' || compared.includes(analystId) || analystId === asked,
  );
  const all = shown.filter(({ analystId }) => compared.includes(analystId));
  const subjectOf = (set: ShownSet): ExportSubject => ({
    id: set.analystId,
    name: setName(set),
    stem: stemOf(paper, isConsensus(set) ? 'consensus' : slug(set.name)),
    sets: [claimSetOf(paper, records, set)],
    isOwn: set.kind === 'me' || (isConsensus(set) && set.shared?.source === null),
  });
  return [
    ...single.map(subjectOf),
    ...(all.length > 1
      ? [
          {
            id: ALL_COMPARED,
            name: t('export.all-compared', { count: all.length }),
            stem: stemOf(paper, 'compared'),
            sets: all.map((set) => claimSetOf(paper, records, set)),
            isOwn: false,
          },
        ]
      : []),
  ];
};

const showing = (records: PaperRecords, analystId: string | null): PaperRecords => ({
  ...records,
  sharedSets: records.sharedSets.map((set) =>
    set.analystId === analystId ? { ...set, isHidden: false } : set,
  ),
});

const isConsensus = ({ kind }: ShownSet): boolean => kind === 'consensus';

const stemOf = ({ sourceName }: Paper, whose: string): string => `${baseName(sourceName)}.${whose}`;

const claimSetOf = (paper: Paper, records: PaperRecords, set: ShownSet): ClaimSet => {
  const isIn = ({ analystId }: { readonly analystId: string }): boolean => analystId === set.analystId;
  return {
    paper,
    analyst: { id: set.analystId, name: set.name },
    annotations: set.annotations,
    relations: set.relations,
    dismissals: records.dismissals.filter(isIn),
    consensus:
      set.kind === 'consensus'
        ? { people: set.shared?.people ?? [], decisions: records.decisions.filter(isIn) }
        : null,
  };
};
