/** Coded selections as sets: one for each person and paper, with the links between what they coded. */
import { groupedBy } from '../../agreement/grouped-by';
import type { TextRange } from '../../passage/range';
import type { ForeignAnnotation, ForeignRelation, ForeignSet } from '../foreign/foreign-project';
import type { LossCount } from '../foreign/losses';
import type { CodedSelection } from './coded-selections';
import type { ReadLinks } from './links';

export interface PlacedSelection extends CodedSelection {
  readonly paperId: string;
  readonly ranges: readonly TextRange[];
}

export const setsOf = (
  selections: readonly PlacedSelection[],
  { relations, continues }: ReadLinks,
  users: ReadonlyMap<string, string>,
  losses: LossCount,
): ForeignSet[] => {
  const byName = new Map(selections.flatMap((one) => one.names.map((name) => [name, one] as const)));
  const firstOf = (selection: PlacedSelection): PlacedSelection => {
    const first = byName.get(continues.get(selection.id) ?? '');
    return first !== undefined && ownerOf(first) === ownerOf(selection) && !continues.has(first.id)
      ? first
      : selection;
  };
  const parts = groupedBy(selections, firstOf);
  const annotations = groupedBy(parts, ([first]) => ownerOf(first));
  const endOf = (name: string): PlacedSelection | undefined => {
    const selection = byName.get(name);
    return selection && firstOf(selection);
  };
  const linked = relations.flatMap(({ id, name, from, to }) => {
    const [source, target] = [endOf(from), endOf(to)];
    if (source === undefined || target === undefined || ownerOf(source) !== ownerOf(target)) {
      losses.add('relation-without-end', name);
      return [];
    }
    const relation: ForeignRelation = { id, label: name, from: source.id, to: target.id, createdAt: null };
    return [{ owner: ownerOf(source), relation }];
  });
  const relationsOf = groupedBy(linked, ({ owner }) => owner);
  return [...annotations].map(([owner, own]) => {
    const { user, paperId } = own[0]?.[0] ?? { user: '', paperId: '' };
    return {
      paperId,
      analyst: { id: user, name: users.get(user) ?? '' },
      annotations: own.map(([first, all]) => annotationOf(first, all)),
      relations: (relationsOf.get(owner) ?? []).map(({ relation }) => relation),
    };
  });
};

const ownerOf = ({ paperId, user }: PlacedSelection): string => `${paperId} ${user}`;

const annotationOf = (first: PlacedSelection, all: readonly PlacedSelection[]): ForeignAnnotation => ({
  id: first.id,
  ranges: all
    .flatMap(({ ranges }) => ranges)
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from),
  labels: first.labels,
  note: first.note,
  createdAt: first.createdAt,
  updatedAt: first.updatedAt,
});
