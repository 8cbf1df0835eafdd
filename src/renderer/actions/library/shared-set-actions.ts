/** What one does with the claim sets of others: hide, show, remove, open what is sealed, and place what has no place. */

import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { leaveOutSteps, reanchorSteps, type WaitingSet } from '#core/colleagues/orphans';
import { sharedSetRemoval } from '#core/colleagues/remove-shared-set';
import { createChange, type Step } from '#core/edit/change';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import type { SharedSet } from '#core/records/shared-set';
import { readSharedRecords, readSharedRemoval, type SharedSetEntry } from '#store/shared-sets';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

export const setHidden = async (
  workbench: Workbench,
  { set, name }: SharedSetEntry,
  isHidden: boolean,
): Promise<void> => {
  const kind = isHidden ? 'hide-shared-set' : 'show-shared-set';
  const outcome = await workbench.write(() => ({
    change: createChange({ kind, name }, [changedSet(set, { isHidden })]),
  }));
  if (outcome.kind === 'written')
    say(workbench, t(isHidden ? 'actions.set-hidden' : 'actions.set-shown', { name }));
};

/** The set with everything in it, as one step that undo brings back. */
export const removeSharedSet = async (
  workbench: Workbench,
  { set, name, contents }: SharedSetEntry,
): Promise<void> => {
  const removal = await readSharedRemoval(workbench.store, set);
  const outcome = await workbench.write(() => ({
    change: createChange({ kind: 'remove-shared-set', name }, sharedSetRemoval(removal)),
  }));
  if (outcome.kind !== 'written') return;
  const count = contents && sumOf(Object.values(contents.counts));
  const text =
    count === null ? t('actions.set-removed', { name }) : t('actions.set-removed-with', { name, count });
  say(workbench, text);
};

/** Closes my own round: the sealed sets open, and each keeps when that was and how far I had come. */
export const openSealedSets = async (
  workbench: Workbench,
  { state }: PaperSession,
  entries: readonly SharedSetEntry[],
): Promise<void> => {
  const sealed = entries.filter(({ set }) => set.seal.kind === 'sealed');
  const outcome = await workbench.write(() => {
    const seal = {
      kind: 'opened',
      at: workbench.now(),
      ownAnnotations: state.value.annotations.length,
    } as const;
    return {
      change: createChange(
        { kind: 'open-sealed-sets' },
        sealed.map(({ set }) => changedSet(set, { seal })),
      ),
    };
  });
  if (outcome.kind !== 'written') return;
  workbench.show({
    dialog: null,
    notice: {
      kind: 'done',
      text: t('actions.round-closed', { names: sealed.map(({ name }) => name).join(', ') }),
    },
  });
};

/** The annotation where a person has put it, and what has waited for it. */
export const reanchorByHand = (
  workbench: Workbench,
  waiting: WaitingSet,
  annotation: Annotation,
  places: readonly TextRange[],
): Promise<void> =>
  writeOrphan(workbench, waiting, 'place-annotation', annotation, (now) =>
    reanchorSteps(now, annotation, places),
  );

export const leaveOutAnnotation = (
  workbench: Workbench,
  waiting: WaitingSet,
  annotation: Annotation,
): Promise<void> =>
  writeOrphan(workbench, waiting, 'leave-out-annotation', annotation, (now) =>
    leaveOutSteps(now, annotation.id),
  );

const SAID_OF_ORPHAN = {
  'place-annotation': 'actions.placed',
  'leave-out-annotation': 'actions.left-out',
} as const satisfies Record<string, MessageKey>;

const writeOrphan = async (
  workbench: Workbench,
  shown: WaitingSet,
  kind: keyof typeof SAID_OF_ORPHAN,
  annotation: Annotation,
  stepsOf: (now: WaitingSet) => Step[],
): Promise<void> => {
  const { tag } = annotation;
  const waiting = await latest(workbench, shown);
  if (!waiting || waiting.here.annotations.some(({ id }) => id === annotation.id)) return;
  const outcome = await workbench.write(() => ({ change: createChange({ kind, tag }, stepsOf(waiting)) }));
  if (outcome.kind === 'written') say(workbench, t(SAID_OF_ORPHAN[kind], { tag }));
};

/** What is here by now: the screen may be a moment behind. */
const latest = async ({ store }: Workbench, { set, paper }: WaitingSet): Promise<WaitingSet | null> => {
  const here = await readSharedRecords(store, set.paperId, set.analystId);
  const [now] = here.sharedSets;
  return now?.source?.sent ? { set: now, sent: now.source.sent, here, paper } : null;
};

const changedSet = (before: SharedSet, changed: Partial<SharedSet>): Step => ({
  table: 'sharedSets',
  before,
  after: { ...before, ...changed },
});

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
