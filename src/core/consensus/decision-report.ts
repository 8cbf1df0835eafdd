/** What adjudication came to: how many cases of which kind, how they were decided, and what was taken for what. */
import { groupedBy } from '../agreement/grouped-by';
import type { Case } from '../cases/case';
import { isAboutRelations } from '../cases/decision-log';
import { weigh } from '../cases/weigh';
import { compareRanges } from '../passage/range';
import { type Annotation, extentOf, type Tag } from '../records/annotation';
import type { Alternative, Decision } from '../records/decision';
import type { Relation, RelationKind } from '../records/relation';

export interface DecisionReport {
  /** In text order. */
  readonly rows: readonly ReportRow[];
  readonly byKind: Readonly<Record<Case['kind'], number>>;
  readonly byOutcome: Readonly<Record<Decision['outcome']['kind'], number>>;
  readonly byMeans: Readonly<Record<Decision['means']['kind'], number>>;
  readonly tags: readonly Confusion<Tag>[];
  readonly relations: readonly Confusion<RelationKind>[];
}

export interface ReportRow {
  readonly decision: Decision;
  readonly about: Case['about'];
  /** Worked out from the alternatives, so that a log is understood without the sets. */
  readonly kind: Case['kind'];
  /** What it was solved as. Empty: deliberately nothing, or it is no longer in the consensus. */
  readonly result: { readonly annotations: readonly Annotation[]; readonly relations: readonly Relation[] };
}

/** How often the analyst said the one where the other was decided; null is nothing. Equal ones are no confusion. */
export interface Confusion<Value> {
  readonly analystId: string;
  readonly said: Value | null;
  readonly solved: Value | null;
  readonly decisionIds: readonly string[];
}

/** `consensus` is what the decisions made. Decisions whose result was changed by hand since count as it is now. */
export const decisionReport = (
  decisions: readonly Decision[],
  consensus: { readonly annotations: readonly Annotation[]; readonly relations: readonly Relation[] },
): DecisionReport => {
  const annotations = new Map(consensus.annotations.map((one) => [one.id, one]));
  const relations = new Map(consensus.relations.map((one) => [one.id, one]));
  const rows = decisions.toSorted(compareDecisions).map((decision): ReportRow => {
    const ids = 'result' in decision.outcome ? decision.outcome.result : [];
    const result = {
      annotations: ids.flatMap((id) => annotations.get(id) ?? []),
      relations: ids.flatMap((id) => relations.get(id) ?? []),
    };
    return { decision, result, ...kindOf(decision) };
  });
  return {
    rows,
    byKind: count(NO_KINDS, rows, ({ kind }) => kind),
    byOutcome: count(NO_OUTCOMES, rows, ({ decision }) => decision.outcome.kind),
    byMeans: count(NO_MEANS, rows, ({ decision }) => decision.means.kind),
    tags: confusions(
      rows.filter(({ about }) => about === 'annotations'),
      (alternative) => alternative.annotations.map(({ tag }) => tag),
      ({ annotations: made }) => made.map(({ tag }) => tag),
    ),
    relations: confusions(
      rows.filter(({ about }) => about === 'relations'),
      (alternative) => alternative.relations.map(({ kind }) => kind),
      ({ relations: made }) => made.map(({ kind }) => kind),
    ),
  };
};

const compareDecisions = (a: Decision, b: Decision): number =>
  compareRanges(extentOf(a), extentOf(b)) || (a.id < b.id ? -1 : Number(a.id > b.id));

const NO_KINDS = { same: 0, tag: 0, split: 0, boundary: 0, 'only-one': 0, attribute: 0, relation: 0 };
const NO_OUTCOMES = { taken: 0, merged: 0, new: 0, none: 0 };
const NO_MEANS = { 'by-hand': 0, unanimous: 0, majority: 0, trusted: 0 };

const count = <Name extends string, Item>(
  none: Readonly<Record<Name, number>>,
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): Readonly<Record<Name, number>> => {
  const counts: Record<Name, number> = { ...none };
  for (const item of items) counts[nameOf(item)] += 1;
  return counts;
};

const kindOf = (decision: Decision): Pick<ReportRow, 'about' | 'kind'> => {
  if (!isAboutRelations(decision)) {
    const { kind } = weigh(decision.alternatives.map(({ annotations }) => annotations));
    return { about: 'annotations', kind };
  }
  const said = new Set(decision.alternatives.map(meaningOf));
  return { about: 'relations', kind: said.size > 1 ? 'relation' : 'same' };
};

/** Which relations, and whether each leads on in the text or back. */
const meaningOf = ({ annotations, relations }: Alternative): string => {
  const startOf = (id: string): number => {
    const end = annotations.find((annotation) => annotation.id === id);
    return end ? extentOf(end).from : 0;
  };
  const said = relations.map(
    ({ kind, from, to }) => `${kind} ${startOf(from) < startOf(to) ? 'on' : 'back'}`,
  );
  return [...new Set(said)].sort().join();
};

const confusions = <Value extends string>(
  rows: readonly ReportRow[],
  saidIn: (alternative: Alternative) => readonly Value[],
  solvedIn: (result: ReportRow['result']) => readonly Value[],
): Confusion<Value>[] => {
  const found = rows.flatMap(({ decision, result }) => {
    // What is no longer there was not solved as nothing.
    if (decision.outcome.kind !== 'none' && solvedIn(result).length === 0) return [];
    return decision.alternatives.flatMap((alternative) =>
      orNothing(saidIn(alternative)).flatMap((said) =>
        orNothing(solvedIn(result)).map((solved) => ({
          analystId: alternative.analystId,
          said,
          solved,
          decisionId: decision.id,
        })),
      ),
    );
  });
  const groups = groupedBy(found, ({ analystId, said, solved }) => JSON.stringify([analystId, said, solved]));
  return [...groups.values()].flatMap((same) => {
    const [any] = same;
    if (!any) return [];
    const { decisionId, ...meaning } = any;
    return [{ ...meaning, decisionIds: same.map((one) => one.decisionId) }];
  });
};

const orNothing = <Value>(values: readonly Value[]): readonly (Value | null)[] =>
  values.length > 0 ? [...new Set(values)] : [null];
