import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_CASE_FILTER } from '#core/cases/case-filter';
import { applyChange } from '#store/apply-change';
import type { CompareSession } from '../../session/compare-session';
import { setHidesNames } from '../../session/preferences';
import { ben, benShares, compareAll, theirs } from '../../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { goToDifference, goToOpenCase } from './compare-actions';
import { decidePassage } from './decide-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(async () => {
  setHidesNames(false);
  await closeWorkbenches();
});

test('while nothing is compared there is nowhere to go, and nothing is said', () => {
  goToDifference(open.workbench, 'forward');
  goToOpenCase(open.workbench);
  expect(open.notice()).toBe('');
});

describe('going through what differs', () => {
  let comparing: CompareSession;
  beforeEach(async () => {
    await applyChange(open.store, benShares(), 0);
    comparing = await compareAll(open);
  });

  test('looks at each in turn and says which it is, by name', () => {
    goToDifference(open.workbench, 'forward');
    expect(open.notice()).toMatch(/^Difference 1 of 2: /);
    goToDifference(open.workbench, 'forward');
    expect(open.notice()).toMatch(/^Difference 2 of 2: .*Analyst b/);
    expect(comparing.state.value.current).toBe(comparing.state.value.shown[1]);
  });

  test('names nobody while names are hidden', () => {
    setHidesNames(true);
    goToDifference(open.workbench, 'backward');
    expect(open.notice()).toMatch(/^Difference 2 of 2: /);
    expect(open.notice()).not.toContain('Analyst b');
  });

  test('says when the filter leaves none', () => {
    comparing.filterBy({ ...EMPTY_CASE_FILTER, tag: ['assessment'] });
    goToDifference(open.workbench, 'forward');
    expect(open.notice()).toBe('There is no difference to go to.');
    goToOpenCase(open.workbench);
    expect(open.notice()).toBe('None of the other differences in the list can be settled now.');
  });

  test('passes over what is decided when one asks for what is open', async () => {
    const one = comparing.state.value.shown.find(({ readings }) =>
      readings.some(({ annotations }) => annotations.some(({ id }) => id === theirs.id)),
    );
    if (one?.about !== 'annotations') throw new TypeError('There is no such case');
    await decidePassage(
      open.workbench,
      comparing,
      one,
      { kind: 'take', analystId: ben.id, reason: '' },
      String,
    );
    comparing.lookAt(null);
    goToOpenCase(open.workbench);
    expect(comparing.state.value.current?.key).not.toBe(one.key);
    expect(open.notice()).toMatch(/^Difference 1 of 2: /);
  });
});
