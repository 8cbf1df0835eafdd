import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extentOf } from '#core/records/annotation';
import { testAnnotation } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, paper } from '#store/testing/filled-store';
import { tag } from '#store/testing/sample-changes';
import type { MenuRequest } from '../../reader/reader-ground';
import { benShares, compareAll } from '../../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { annotationsFor, pointForMenu } from './point-for-menu';

/** Lies over the claim: 'One claim, and its evidence.' */
const longer = testAnnotation('longer', paper, 'One claim, and', { tag: 'assessment' });

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
  await applyChange(open.store, tag(longer), 0);
  await expect.poll(() => open.session.index.inOrder.length).toBe(2);
});
afterEach(closeWorkbenches);

const at = (words: string, changed: Partial<MenuRequest> = {}): MenuRequest => ({
  at: new DOMRect(),
  offset: paper.text.indexOf(words),
  isForSelection: false,
  isByPointer: true,
  ...changed,
});
const chosenAfter = (request: MenuRequest): string | null => {
  pointForMenu(open.session, request);
  return open.session.state.value.chosenId;
};

describe('a menu in the text', () => {
  test('is about the shortest annotation there, which is chosen', () => {
    expect(chosenAfter(at('claim'))).toBe(claim.id);
    expect(chosenAfter(at('One'))).toBe(longer.id);
  });

  test('leaves what is chosen there as it is, also beneath another', () => {
    open.session.choose(longer.id, false);
    expect(chosenAfter(at('claim'))).toBe(longer.id);
  });

  test('beside all annotations leaves the chosen one by a click, and not by a key', () => {
    open.session.choose(longer.id, false);
    expect(chosenAfter(at('evidence', { isByPointer: false }))).toBe(longer.id);
    expect(chosenAfter(at('evidence'))).toBeNull();
    open.session.choose(longer.id, false);
    expect(chosenAfter(at('claim', { offset: null }))).toBeNull();
  });

  test('for what is selected chooses nothing else', () => {
    open.session.choose(longer.id, false);
    expect(chosenAfter(at('evidence', { isForSelection: true }))).toBe(longer.id);
  });

  test('leaves what is being related alone: only a click of the first button relates', () => {
    open.session.relateFrom(longer.id);
    expect(chosenAfter(at('claim'))).toBe(claim.id);
    expect(open.session.state.value.relatingId).toBe(longer.id);
  });
});

test('at the caret, what was just tagged is still there behind its end', () => {
  const end = at(', and', { isByPointer: false });
  open.session.choose(claim.id, false);
  expect(annotationsFor(open.session, end).map(({ id }) => id)).toEqual([claim.id, longer.id]);
  expect(annotationsFor(open.session, { ...end, isByPointer: true })).toEqual([longer]);
  const spaceAfter = (annotation: typeof claim): readonly string[] => {
    open.session.choose(annotation.id, false);
    const offset = extentOf(annotation).to + 1;
    return annotationsFor(open.session, { ...end, offset }).map(({ id }) => id);
  };
  expect(spaceAfter(longer)).toEqual([longer.id]); // behind 'and '
  expect(spaceAfter(claim)).toEqual([longer.id]); // behind the comma, which is no space
  expect(annotationsFor(open.session, at('claim')).map(({ id }) => id)).toEqual([claim.id, longer.id]);
});

test('while comparing, a click looks at the case there and stays with it; a key looks at none', async () => {
  await applyChange(open.store, benShares(), 0);
  const comparing = await compareAll(open);
  const current = (): string | undefined => comparing.state.value.current?.key;
  pointForMenu(open.session, at('evidence', { isByPointer: false }));
  expect(current()).toBeUndefined();
  pointForMenu(open.session, at('evidence'));
  const key = current();
  expect(comparing.state.value.result?.cases.map((one) => one.key)).toContain(key);
  pointForMenu(open.session, at('evidence'));
  expect(current()).toBe(key);
  pointForMenu(open.session, at('claim'));
  expect(current()).not.toBe(key);
  expect(open.session.state.value.chosenId).toBeNull();
});
