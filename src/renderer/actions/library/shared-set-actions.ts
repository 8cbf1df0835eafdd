/** What one does with the claim sets of others: hide, show, remove, open what is sealed, and place what has no place. */

import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { leaveOutSteps, reanchorSteps, type WaitingSet } from '#core/colleagues/orphans';
import { sharedSetRemoval } from '#core/colleagues/remove-shared-set';
import { createChange, type Step } from '#core/edit/change';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import type { SharedSet } from '#core/records/shared-set';
import {
  readSharedRecords,
  readSharedRemoval,
  readSharedSets,
  type SharedSetEntry,
} from '#store/shared-sets';
import { loadPart } from '../../design/load-part';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

export const setHidden = async (
  workbench: Workbench,
  { set, name }: SharedSetEntry,
  isHidden: boolean,
): Promise<void> => {
  const kind = isHidden ? 'hide-shared-set' : 'show-shared-set';
  const outcome = await workbench.write(async () => {
    const before = (await readSharedSets(workbench.store, set.paperId)).find(({ id }) => id === set.id);
    if (!before || before.isHidden === isHidden) return null;
    return { change: createChange({ kind, name }, [changedSet(before, { isHidden })]) };
  });
  if (outcome.kind === 'written')
    say(workbench, t(isHidden ? 'actions.set-hidden' : 'actions.set-shown', { name }), outcome);
};

/** The set with everything in it, as one step that undo brings back. */
export const removeSharedSet = async (
  workbench: Workbench,
  { set, name, contents }: SharedSetEntry,
): Promise<void> => {
  const outcome = await workbench.write(async () => {
    const removal = await readSharedRemoval(workbench.store, set);
    if (removal.records.sharedSets.length === 0) return null;
    const change = createChange({ kind: 'remove-shared-set', name }, sharedSetRemoval(removal));
    return { change, count: removal.records.annotations.length };
  });
  if (outcome.kind !== 'written') return;
  const { count } = outcome.made;
  // How much is in a sealed set is sealed, too.
  say(
    workbench,
    contents ? t('actions.set-removed-with', { name, count }) : t('actions.set-removed', { name }),
    outcome,
  );
};

/** Closes my own round: the sealed sets open, and each keeps when that was and how far I had come. No step of undo: what was seen cannot be unseen. */
export const openSealedSets = async (
  workbench: Workbench,
  { paper, state }: PaperSession,
  entries: readonly SharedSetEntry[],
): Promise<void> => {
  const names = new Map(entries.map(({ set, name }) => [set.id, name]));
  const outcome = await workbench.write(async () => {
    const sets = await readSharedSets(workbench.store, paper.id);
    const sealed = sets.filter(({ id, seal }) => names.has(id) && seal.kind === 'sealed');
    if (sealed.length === 0) return null;
    const seal = {
      kind: 'opened',
      at: workbench.now(),
      ownAnnotations: state.value.annotations.length,
    } as const;
    const { readOpening } = await loadPart(() => import('#store/opening')); // few open a round, and then once
    const { steps, openForGood, shut } = await readOpening(workbench.store, sealed, seal);
    const namesOf = (some: readonly SharedSet[]): string =>
      listOf(some.flatMap(({ id }) => names.get(id) ?? []));
    return {
      change: createChange({ kind: 'open-sealed-sets' }, steps, { undoable: false }),
      openForGood,
      said: namesOf(sealed.filter((set) => !shut.includes(set))),
      shut: namesOf(shut),
    };
  });
  if (outcome.kind === 'failed') return;
  workbench.show({ dialog: null });
  if (outcome.kind !== 'written') return;
  const { said, shut } = outcome.made;
  if (shut === '') return say(workbench, t('actions.round-closed', { names: said }));
  const details = said === '' ? [] : [t('actions.round-closed', { names: said })];
  workbench.show({ notice: { kind: 'fault', text: t('actions.seal-shut', { names: shut }), details } });
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
  const outcome = await workbench.write(async () => {
    const waiting = await latest(workbench, shown);
    if (!waiting || !isWaiting(waiting, annotation.id)) return null;
    return { change: createChange({ kind, tag }, stepsOf(waiting)) };
  });
  if (outcome.kind === 'written') say(workbench, t(SAID_OF_ORPHAN[kind], { tag }), outcome);
};

/** What is here by now: the screen may be a moment behind. */
const latest = async ({ store }: Workbench, { set, paper }: WaitingSet): Promise<WaitingSet | null> => {
  const here = await readSharedRecords(store, set.paperId, set.analystId);
  const [now] = here.sharedSets;
  return now?.source?.sent ? { set: now, sent: now.source.sent, here, paper } : null;
};

/** Another window may have re-anchored it, or left it out. */
const isWaiting = ({ sent, here }: WaitingSet, annotationId: string): boolean =>
  sent.annotations.some(({ id }) => id === annotationId) &&
  !here.annotations.some(({ id }) => id === annotationId);

const changedSet = (before: SharedSet, changed: Partial<SharedSet>): Step => ({
  table: 'sharedSets',
  before,
  after: { ...before, ...changed },
});
