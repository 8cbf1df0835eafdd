import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationCase } from '#core/cases/case';
import { testAnnotation, testSharedSet } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, paper } from '#store/testing/filled-store';
import { share } from '#store/testing/sample-changes';
import type { CompareSession } from '../../session/compare-session';
import { ben, benShares, compareAll, theirs } from '../../session/testing/colleague';
import {
  changeElsewhere,
  closeWorkbenches,
  fillDisk,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { type DecideResult, decidePassage, mergeAgreeing, withdraw } from './decide-actions';

/** Ben claims what I claim, and has one thing more. */
const alike = testAnnotation('alike', paper, 'claim', { analystId: ben.id });

let open: OpenWorkbench;
let comparing: CompareSession;

beforeEach(async () => {
  open = await openWorkbench();
  await applyChange(open.store, benShares({}, [alike, theirs]), 0);
  comparing = await compareAll(open);
});
afterEach(closeWorkbenches);

const nameOf = (id: string): string => `<${id}>`;
const caseOfTheirs = (): AnnotationCase => {
  const found = comparing.state.value.result?.cases.find(({ readings }) =>
    readings.some(({ annotations }) => annotations.some(({ id }) => id === theirs.id)),
  );
  if (found?.about !== 'annotations') throw new TypeError('There is no such case');
  return found;
};
const takeTheirs = (): Promise<DecideResult> =>
  decidePassage(
    open.workbench,
    comparing,
    caseOfTheirs(),
    { kind: 'take', analystId: ben.id, reason: '' },
    nameOf,
  );
const ownSets = () => open.store.db.sharedSets.filter(({ source }) => source === null).toArray();

describe('deciding', () => {
  test('writes the decision, what it takes, and the consensus with who had a say, as one step', async () => {
    expect(await takeTheirs()).toMatchObject({ kind: 'decided' });
    const [set] = await ownSets();
    expect(set).toMatchObject({ kind: 'consensus', paperId: paper.id });
    expect(set?.people.map(({ name }) => name)).toContain('Analyst b');
    expect(await open.store.db.decisions.toArray()).toMatchObject([
      { analystId: set?.analystId, decidedBy: 'a', outcome: { kind: 'taken', taken: [theirs.id] } },
    ]);
    expect(
      await open.store.db.annotations.filter(({ analystId }) => analystId === set?.analystId).toArray(),
    ).toMatchObject([{ tag: 'evidence', passages: theirs.passages }]);
    expect(open.notice()).toBe('Settled “evidence”: <b>’s reading.');
    await open.workbench.undo();
    expect(await open.store.db.decisions.count()).toBe(0);
    expect(await ownSets()).toEqual([]);
  });

  test('for nothing without a reason is refused and writes nothing', async () => {
    const choice = { kind: 'none', reason: ' ' } as const;
    const result = await decidePassage(open.workbench, comparing, caseOfTheirs(), choice, nameOf);
    expect(result).toEqual({ kind: 'reason-missing' });
    expect(await open.store.db.decisions.count()).toBe(0);
    expect(open.notice()).toBe('');
  });

  test('twice at once begins one consensus and keeps the later decision', async () => {
    await Promise.all([takeTheirs(), takeTheirs()]);
    expect(await ownSets()).toHaveLength(1);
    expect(await open.store.db.decisions.count()).toBe(1);
  });

  test('beside a consensus that another window has just begun begins no second one', async () => {
    const begun = testSharedSet(paper.id, { analystId: 'consensus', kind: 'consensus', source: null });
    await changeElsewhere(open, share(begun));
    expect(await takeTheirs()).toBeNull();
    expect(await ownSets()).toEqual([begun]);
    expect(open.notice()).toContain('Another window changed this first');
  });

  test('says why nothing could be written', async () => {
    fillDisk();
    expect(await takeTheirs()).toBeNull();
    expect(open.notice()).toContain('This could not be saved');
  });
});

describe('a decision', () => {
  test('is withdrawn with what it made, once, and that is said', async () => {
    await takeTheirs();
    const [decision] = comparing.state.value.decisions;
    if (!decision) throw new TypeError('Nothing was decided');
    const both = [1, 2].map(() => withdraw(open.workbench, comparing, decision));
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(await open.store.db.decisions.count()).toBe(0);
    expect((await open.store.db.annotations.toArray()).map(({ id }) => id).sort()).toEqual([
      'alike',
      claim.id,
      theirs.id,
    ]);
    expect(open.notice()).toBe('Withdrawn: “evidence” is open again.');
  });
});

describe('deciding all that agrees', () => {
  test('is one step of undo, says how much it was, and has nothing to do the second time', async () => {
    const both = [1, 2].map(() => mergeAgreeing(open.workbench, comparing, { kind: 'unanimous' }));
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(await open.store.db.decisions.toArray()).toMatchObject([{ means: { kind: 'unanimous' } }]);
    expect(open.notice()).toBe('1 case settled in one go. Undo takes all of it back.');
    await open.workbench.undo();
    expect(await open.store.db.decisions.count()).toBe(0);
  });
});
