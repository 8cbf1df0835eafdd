/** The relations of a foreign set, as far as they can be made here. */
import { faultOfRelation, type RelationFault } from '../../annotation/argument';
import type { Annotation } from '../../records/annotation';
import type { Relation, RelationEnds } from '../../records/relation';
import type { ForeignRelation } from './foreign-project';
import type { LabelMap } from './label-map';
import type { LossReason } from './loss';
import type { LossCount } from './losses';

export interface RelationContext {
  readonly annotations: readonly Annotation[];
  /** From the file's ids of annotations to ours. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly kindOf: (label: string) => LabelMap['relations'][string] | undefined;
}

export const mappedRelations = (
  relations: readonly ForeignRelation[],
  { annotations, idOf, kindOf }: RelationContext,
  losses: LossCount,
): { readonly ends: RelationEnds; readonly of: ForeignRelation }[] => {
  const tags = new Map(annotations.map(({ id, tag }) => [id, tag]));
  const made = new Map<string, Relation[]>();
  const argument = { from: (id: string): readonly Relation[] => made.get(id) ?? [] };
  return relations.flatMap((of) => {
    const ends = endsOf(of, kindOf(of.label), idOf);
    if (typeof ends === 'string') {
      losses.add(ends, of.label);
      return [];
    }
    const fault = faultOfRelation(ends, (id) => tags.get(id), argument);
    if (fault) {
      losses.add(LOSS_OF[fault.kind], of.label);
      return [];
    }
    made.set(ends.from, [...argument.from(ends.from), { ...ends, id: of.id, ...NOBODY }]);
    return [{ ends, of }];
  });
};

const endsOf = (
  { from, to }: ForeignRelation,
  mapped: LabelMap['relations'][string] | undefined,
  idOf: ReadonlyMap<string, string>,
): RelationEnds | LossReason => {
  if (mapped === undefined) return 'unknown-relation';
  if (mapped === null) return 'left-out';
  const [source, target] = [idOf.get(from), idOf.get(to)];
  if (source === undefined || target === undefined) return 'relation-without-end';
  const { kind, isReversed } = typeof mapped === 'string' ? { kind: mapped, isReversed: false } : mapped;
  return isReversed ? { kind, from: target, to: source } : { kind, from: source, to: target };
};

const LOSS_OF: Readonly<Record<RelationFault['kind'], LossReason>> = {
  self: 'relation-does-not-fit',
  'ends-do-not-fit': 'relation-does-not-fit',
  duplicate: 'relation-twice',
  cycle: 'circular-relation',
};

/** What a relation is asked for here does not depend on whose it is. */
const NOBODY = { paperId: '', analystId: '', createdAt: '' };
