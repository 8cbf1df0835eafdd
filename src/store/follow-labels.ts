/** The labels that are used in the library and may be offered: followed with every change that says something of one. */
import { type Step, stepsOf } from '#core/edit/change';
import { sameRecord } from '#core/edit/same-record';
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

const concernsLabels = (steps: readonly Step[]): boolean =>
  stepsOf(steps, 'annotations').some(
    ({ before, after }) => !sameRecord(before?.labels ?? [], after?.labels ?? []),
  );

/** Every label in use, in alphabetical order. */
const openLabels = async ({ db }: Store): Promise<string[]> =>
  (await db.annotations.orderBy('labels').uniqueKeys()).map(String);
