import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_CASE_FILTER } from '#core/cases/case-filter';
import { createChange } from '#core/edit/change';
import type { Analyst } from '#core/records/analyst';
import type { Annotation } from '#core/records/annotation';
import { testAnalyst, testAnnotation } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, me, paper } from '#store/testing/filled-store';
import { editNote } from '#store/testing/sample-changes';
import { openTestStore } from '#store/testing/test-stores';
import { type CompareSession, type CompareState, openCompareSession } from './compare-session';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from './testing/open-workbench';

const ben = testAnalyst('ben');
const theirs = testAnnotation('theirs', paper, 'evidence', { tag: 'evidence', analystId: ben.id });

let open: OpenWorkbench;
let comparing: CompareSession;

beforeEach(async () => {
  open = await openWorkbench();
  comparing = openCompareSession(open.store, open.session);
});
afterEach(async () => {
  comparing.close();
  await closeWorkbenches();
});

const state = (): CompareState => comparing.state.value;
const compared = (): Promise<void> =>
  expect.poll(() => state().result !== null && !state().isComparing).toBe(true);

const add = async (analyst: Analyst, annotation: Annotation): Promise<void> => {
  const change = createChange({ kind: 'import-claim-sets', names: [analyst.name] }, [
    { table: 'analysts', before: null, after: analyst },
    { table: 'annotations', before: null, after: annotation },
  ]);
  await applyChange(open.store, change, 0);
};

test('with my set alone nothing is compared', async () => {
  await expect.poll(() => state().available.map(({ analystId }) => analystId)).toEqual([me.id]);
  expect(state().result).toBeNull();
  expect(state().isComparing).toBe(false);
});

test('a colleague’s set that comes is compared by itself', async () => {
  await add(ben, theirs);
  await compared();
  expect(state().sets.map(({ analystId }) => analystId)).toEqual([me.id, ben.id]);
  expect(state().shown.length).toBeGreaterThan(0);
});

test('a change of another window is compared too', async () => {
  await add(ben, theirs);
  await compared();
  const other = await openTestStore(open.store.db.name);
  await applyChange(other, editNote(claim, 'from another window'), 0);
  await expect
    .poll(() => state().records?.annotations.find(({ id }) => id === claim.id)?.note)
    .toBe('from another window');
});

describe('with cases found', () => {
  beforeEach(async () => {
    await add(ben, theirs);
    await compared();
  });

  test('going to the next one looks at it, round the end', () => {
    const keys = state().shown.map(({ key }) => key);
    const visited = [...keys, null].map(() => comparing.step('forward')?.key);
    expect(visited).toEqual([...keys, keys[0]]);
    expect(state().current?.key).toBe(keys[0]);
  });

  test('the filter that is set already brings nothing into sight again, another one does', () => {
    const { visits } = state();
    comparing.filterBy({ ...EMPTY_CASE_FILTER });
    expect(state().visits).toBe(visits);
    comparing.filterBy({ ...EMPTY_CASE_FILTER, tag: ['claim'] });
    expect(state().visits).toBe(visits + 1);
  });

  test('one of two sets alone is not compared, and all are again', async () => {
    comparing.chooseSets([me.id]);
    expect(state().result).toBeNull();
    comparing.chooseSets([]);
    await compared();
    expect(state().sets).toHaveLength(2);
  });

  test('once closed it follows nothing', async () => {
    comparing.close();
    const before = state();
    await applyChange(open.store, editNote(claim, 'later'), 0);
    expect(state()).toBe(before);
  });
});
