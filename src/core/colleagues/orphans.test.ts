import { describe, expect, test } from 'vitest';
import type { Step } from '../edit/change';
import type { ClaimSetFile } from '../files/claim-set-file';
import { toSentSet } from '../files/read-claim-set';
import { toClaimSetFile } from '../files/write-claim-set';
import type { PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { canLeaveOut, leaveOutSteps, orphansIn, reanchorSteps, type WaitingSet } from './orphans';

const BEGINNING = `# Ice\n
The harbour was closed for the whole of that winter, and nobody opened it.\n`;
const ENDING = `\nShips that came from the south were sent on to the next harbour, built for few of them.\n`;
const REFRAIN = 'Nothing was done about it.';
const before = testPaper(`${BEGINNING}\n${REFRAIN}\n\nGrain rose by a third.\n${ENDING}`, 'ice.md');
/** The refrain occurs twice, and the sentence about grain is gone. */
const after = testPaper(
  `${BEGINNING}\nSo it was. ${REFRAIN} Not ever. ${REFRAIN} Nor by us.\n${ENDING}`,
  'ice.md',
);

const by = { analystId: 'b' };
const harbour = testAnnotation('harbour', before, 'The harbour was closed', by);
const refrain = testAnnotation('refrain', before, REFRAIN, by);
const grain = testAnnotation('grain', before, 'Grain rose by a third', { ...by, tag: 'evidence' });
const toHarbour = testRelation('to harbour', grain, harbour);
const toRefrain = testRelation('to refrain', grain, refrain);
const dismissal = testDismissal('dismissal', refrain);
const claims = {
  annotations: [harbour, refrain, grain],
  relations: [toHarbour, toRefrain],
  dismissals: [dismissal],
};

const fileWith = (consensus: ClaimSetFile['consensus'] = null): ClaimSetFile => ({
  ...soundValue(toClaimSetFile({ paper: before, analyst: testAnalyst('b'), ...claims }, TEST_TIME)),
  consensus,
});

const sentWith = (consensus: ClaimSetFile['consensus'] = null): SentSet =>
  toSentSet(fileWith(consensus), after.id);

const onAfter = { ...harbour, paperId: after.id };

const waitingWith = (here: Partial<PaperRecords> = {}, sent = sentWith()): WaitingSet => ({
  set: testSharedSet(after.id, {
    source: { name: 'b.json', exportedAt: TEST_TIME, textHash: before.textHash, sent },
  }),
  sent,
  here: {
    annotations: [onAfter],
    relations: [],
    dismissals: [],
    sharedSets: [],
    decisions: [],
    commentAnswers: [],
    ...here,
  },
  paper: after,
});

const [first, second] = [after.text.indexOf(REFRAIN), after.text.lastIndexOf(REFRAIN)];
const placeOf = (from: number) => ({ from, to: from + REFRAIN.length });

const idsOf = (steps: readonly Step[]): string[] =>
  steps.map(({ table, after: record }) => `${table} ${record?.id}`);

const keptOf = (steps: readonly Step[]): SentSet | null | undefined => {
  const last = steps.at(-1);
  return last?.table === 'sharedSets' ? last.after?.source?.sent : undefined;
};

describe('what has no sure place', () => {
  test('is listed with the places that it may have, and what was lost with none', () => {
    const [doubtful, lost, ...more] = orphansIn(waitingWith());
    expect(more).toEqual([]);
    expect(doubtful).toMatchObject({ annotation: { id: 'refrain' }, passages: [{ kind: 'doubtful' }] });
    const ranges = doubtful?.passages[0]?.candidates.map(({ range }) => range.from) ?? [];
    expect(ranges.toSorted((a, b) => a - b)).toEqual([first, second]);
    expect(lost).toMatchObject({ annotation: { id: 'grain' }, passages: [{ kind: 'lost' }] });
  });

  test('is not what stands already', () => {
    const placed = { ...refrain, paperId: after.id };
    const rest = orphansIn(waitingWith({ annotations: [onAfter, placed] }));
    expect(rest.map(({ annotation }) => annotation.id)).toEqual(['grain']);
  });

  test('shows of an annotation of which half is found that half as sure', () => {
    const both = testAnnotation('both', before, ['The harbour was closed', 'Grain rose by a third'], by);
    const file = soundValue(
      toClaimSetFile(
        { paper: before, analyst: testAnalyst('b'), annotations: [both], relations: [], dismissals: [] },
        TEST_TIME,
      ),
    );
    const [orphan] = orphansIn(waitingWith({}, toSentSet(file, after.id)));
    expect(orphan?.passages.map(({ kind }) => kind)).toEqual(['sure', 'lost']);
  });
});

describe('re-anchoring an annotation by hand', () => {
  const inAfter = { ...refrain, paperId: after.id };

  test('writes it where it was put, quoting the paper, with the dismissal that waited for it', () => {
    const steps = reanchorSteps(waitingWith(), inAfter, [placeOf(second)]);
    expect(idsOf(steps)).toEqual([
      'annotations refrain',
      'dismissals dismissal',
      `sharedSets ${waitingWith().set.id}`,
    ]);
    expect(steps[0]?.after).toMatchObject({
      passages: [{ from: second, quote: { exact: REFRAIN, prefix: after.text.slice(second - 32, second) } }],
    });
  });

  test('adds no relation that is here already', () => {
    const here = {
      annotations: [onAfter, { ...grain, paperId: after.id }],
      relations: [{ ...toHarbour, paperId: after.id }],
    };
    expect(idsOf(reanchorSteps(waitingWith(here), inAfter, [placeOf(first)]))).toEqual([
      'annotations refrain',
      'relations to refrain',
      'dismissals dismissal',
      `sharedSets ${waitingWith().set.id}`,
    ]);
  });

  test('keeps the file while something waits, and writes relations when both ends are there', () => {
    const steps = reanchorSteps(waitingWith(), inAfter, [placeOf(first)]);
    expect(keptOf(steps)).toEqual(sentWith());
    const here = { annotations: [onAfter, inAfter], dismissals: [{ ...dismissal, paperId: after.id }] };
    const last = reanchorSteps(waitingWith(here), { ...grain, paperId: after.id }, [placeOf(first)]);
    expect(idsOf(last)).toEqual([
      'annotations grain',
      'relations to harbour',
      'relations to refrain',
      `sharedSets ${waitingWith().set.id}`,
    ]);
    expect(keptOf(last)).toBeNull();
  });
});

describe('leaving an annotation out', () => {
  test('takes it, its relations and what was dismissed about it out of what is waited for', () => {
    const rest = keptOf(leaveOutSteps(waitingWith(), 'refrain'));
    expect(rest).toMatchObject({ annotations: [{}, {}], relations: [{ id: 'to harbour' }], dismissals: [] });
    const file = rest && toClaimSetFile({ ...rest, analyst: testAnalyst('b') }, TEST_TIME);
    expect(file).toMatchObject({ kind: 'ok' });
  });

  test('lets the file go when nothing is waited for any more', () => {
    const here = { annotations: [onAfter, { ...refrain, paperId: after.id }], dismissals: [dismissal] };
    expect(keptOf(leaveOutSteps(waitingWith(here), 'grain'))).toBeNull();
  });

  test('is not for what a decision of a consensus came to', () => {
    const decision = testDecision('decision', harbour, 'refrain');
    const file = soundValue(
      toClaimSetFile(
        {
          paper: before,
          analyst: testAnalyst('b'),
          ...claims,
          consensus: { people: [testAnalyst('a'), testAnalyst('b')], decisions: [decision] },
        },
        TEST_TIME,
      ),
    );
    const consensus = toSentSet(file, after.id);
    expect(canLeaveOut(consensus, 'refrain')).toBe(false);
    expect(canLeaveOut(consensus, 'grain')).toBe(true);
    expect(canLeaveOut(sentWith(), 'refrain')).toBe(true);
  });

  test('a decision waits for what came of it, and comes with that', () => {
    const consensus = {
      people: [testAnalyst('a'), testAnalyst('b')].map(({ id, name }) => ({ id, name })),
      decisions: [testDecision('decision', harbour, 'refrain')],
    };
    const file = soundValue(
      toClaimSetFile({ paper: before, analyst: testAnalyst('b'), ...claims, consensus }, TEST_TIME),
    );
    const steps = reanchorSteps(
      waitingWith({}, toSentSet(file, after.id)),
      { ...refrain, paperId: after.id },
      [placeOf(first)],
    );
    expect(idsOf(steps)).toContain('decisions decision');
    expect(steps.find(({ table }) => table === 'decisions')?.after).toMatchObject({
      paperId: after.id,
      passages: [{ from: after.text.indexOf('The harbour was closed') }],
    });
  });
});
