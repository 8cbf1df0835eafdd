/** The labels that are used in the library and may be offered: followed with every change that says something of one. */
import { type Step, stepsOf } from '#core/edit/change';
import { sameRecord } from '#core/edit/same-record';
import type { SharedSet } from '#core/records/shared-set';
import { type Follower, followRecords } from './follow-records';
import type { Store } from './open-store';
import { readRevision } from './read-tables';

/** In alphabetical order: at first, and again whenever others may be in use. */
export const followLabels = (store: Store, onLabels: (labels: readonly string[]) => void): Follower =>
  followRecords(store.feed, () => readLabels(store), {
    onRead: ({ labels }) => onLabels(labels),
    // Who else uses a label is not in the change; asking the index is quick.
    onChange: ({ change }) => !concernsLabels(change.steps),
  });

interface LabelSnapshot {
  readonly labels: readonly string[];
  readonly revision: number;
}

/** As of the revision, or of a later one: what is committed while it is read is then told, and has it read again. */
const readLabels = async (store: Store): Promise<LabelSnapshot> => {
  const revision = await readRevision(store.db);
  return { labels: await openLabels(store), revision };
};

/** A set that is opened brings the labels that it alone uses. */
const concernsLabels = (steps: readonly Step[]): boolean =>
  stepsOf(steps, 'annotations').some(
    ({ before, after }) => !sameRecord(before?.labels ?? [], after?.labels ?? []),
  ) || stepsOf(steps, 'sharedSets').some(({ before, after }) => before?.seal.kind !== after?.seal.kind);

/** Every label in use, in alphabetical order, except those that only sealed sets use. */
const openLabels = async (store: Store): Promise<string[]> => {
  const { db, setAside } = store;
  const labels = (await db.annotations.orderBy('labels').uniqueKeys()).map(String);
  const sets = setAside.readable('sharedSets', await db.sharedSets.toArray());
  const sealed = sets.filter(({ seal }) => seal.kind === 'sealed');
  if (sealed.length === 0) return labels;
  const uses = await countLabels(store, sealed);
  const isSecret = await Promise.all(
    labels.map(async (label) => {
      const sealedUses = uses.get(label) ?? 0;
      return sealedUses > 0 && sealedUses === (await db.annotations.where('labels').equals(label).count());
    }),
  );
  return labels.filter((_label, index) => !isSecret[index]);
};

const countLabels = async (
  { db, setAside }: Store,
  sets: readonly SharedSet[],
): Promise<ReadonlyMap<string, number>> => {
  const uses = new Map<string, number>();
  for (const { paperId, analystId } of sets) {
    const annotations = await db.annotations.where({ paperId, analystId }).toArray();
    for (const { labels } of setAside.readable('annotations', annotations))
      for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return uses;
};
