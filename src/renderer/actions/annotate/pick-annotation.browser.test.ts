import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testAnnotation } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, evidence, paper } from '#store/testing/filled-store';
import { tag } from '#store/testing/sample-changes';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { createTestView } from '../../session/testing/test-view';
import { type HeldKeys, pickAnnotation, relateHere, relateTo } from './pick-annotation';

const assessment = testAnnotation('assessment', paper, 'One', { tag: 'assessment' });
const NO_KEYS: HeldKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
  for (const one of [evidence, assessment]) await applyChange(open.store, tag(one), 0);
});
afterEach(closeWorkbenches);

const state = () => open.session.state.value;
const pick = (id: string | null, held: HeldKeys = NO_KEYS): void =>
  pickAnnotation(open.workbench, open.session, id, held, false);
const expectRelations = (...relations: readonly object[]): Promise<void> =>
  expect.poll(() => state().argument.relations).toMatchObject(relations);

test('pointing at an annotation chooses it, and beside all of them leaves it', () => {
  pick(claim.id);
  expect(state().chosenId).toBe(claim.id);
  pick(null);
  expect(state().chosenId).toBeNull();
});

describe('while relating', () => {
  beforeEach(() => open.session.relateFrom(evidence.id));

  test('pointing at an annotation relates to it, and the first one is chosen again', async () => {
    pick(claim.id);
    await expectRelations({ kind: 'supports', from: evidence.id, to: claim.id });
    expect(state()).toMatchObject({ relatingId: null, chosenId: evidence.id });
  });

  test('Shift makes the second of what may be said', async () => {
    pick(claim.id, { ...NO_KEYS, shiftKey: true });
    await expectRelations({ kind: 'challenges', from: evidence.id, to: claim.id });
  });

  test.each(['ctrlKey', 'metaKey'])('%s makes the third', async (key) => {
    pick(assessment.id, { ...NO_KEYS, [key]: true });
    await expectRelations({ kind: 'basedOn', from: assessment.id, to: evidence.id });
  });

  test('both make the fourth', async () => {
    pick(claim.id, { ...NO_KEYS, ctrlKey: true, shiftKey: true });
    await expectRelations({ kind: 'challenges', from: claim.id, to: evidence.id });
  });

  test('a key for which there is nothing to say makes the first', async () => {
    pick(assessment.id, { ...NO_KEYS, ctrlKey: true, shiftKey: true });
    await expectRelations({ kind: 'supports', from: evidence.id, to: assessment.id });
  });

  test('pointing beside all of them goes on relating', () => {
    pick(null);
    expect(state().relatingId).toBe(evidence.id);
  });

  test('an annotation is not related to itself: that is said, and one goes on relating', async () => {
    pick(evidence.id);
    expect(open.notice()).toContain('cannot be related to itself');
    expect(state().relatingId).toBe(evidence.id);
    expect(await open.store.db.relations.count()).toBe(0);
  });

  test('the keyboard relates to what was chosen on the way', async () => {
    open.session.choose(assessment.id, false);
    expect(relateHere(open.workbench, open.session, NO_KEYS)).toBe(true);
    await expectRelations({ from: evidence.id, to: assessment.id });
  });

  test('the keyboard relates to what is at the caret when nothing else was chosen', async () => {
    open.session.choose(evidence.id, false);
    open.session.setView(createTestView(paper.text.indexOf('claim')));
    expect(relateHere(open.workbench, open.session, NO_KEYS)).toBe(true);
    await expectRelations({ from: evidence.id, to: claim.id });
  });

  test('with nothing at the caret the keyboard relates nothing', async () => {
    open.session.choose(evidence.id, false);
    open.session.setView(createTestView(paper.text.indexOf('and')));
    expect(relateHere(open.workbench, open.session, NO_KEYS)).toBe(false);
    expect(state().relatingId).toBe(evidence.id);
  });
});

test('to an annotation that has gone nothing is related, and that is said', async () => {
  relateTo(open.workbench, open.session, claim.id, 'gone', NO_KEYS);
  expect(open.notice()).toContain('These two cannot be related');
  expect(await open.store.db.relations.count()).toBe(0);
});

test('with nothing being related the keyboard relates nothing', () => {
  open.session.choose(claim.id, false);
  expect(relateHere(open.workbench, open.session, NO_KEYS)).toBe(false);
});
