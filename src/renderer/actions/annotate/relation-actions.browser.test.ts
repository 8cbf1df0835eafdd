import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChange } from '#store/apply-change';
import { claim, evidence } from '#store/testing/filled-store';
import { tag } from '#store/testing/sample-changes';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { relate, removeRelation, turnRelation } from './relation-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
  await applyChange(open.store, tag(evidence), 0);
  await expect.poll(() => open.session.index.get(evidence.id)).toEqual(evidence);
});
afterEach(closeWorkbenches);

const SUPPORTS = { kind: 'supports', from: evidence.id, to: claim.id } as const;
const stored = () => open.store.db.relations.toArray();

test('a relation is written and read out', async () => {
  expect(await relate(open.workbench, SUPPORTS)).toBe(true);
  expect(await stored()).toMatchObject([SUPPORTS]);
  expect(open.notice()).toBe('“evidence” supports “claim”.');
});

test('a relation asked for twice fast is made once', async () => {
  await Promise.all([relate(open.workbench, SUPPORTS), relate(open.workbench, SUPPORTS)]);
  expect(await stored()).toHaveLength(1);
});

test.each([
  [{ kind: 'basedOn', from: claim.id, to: evidence.id }, 'These two cannot be related'],
  [{ kind: 'supports', from: claim.id, to: claim.id }, 'cannot be related to itself'],
] as const)('%j is refused and says why', async (ends, why) => {
  expect(await relate(open.workbench, ends)).toBe(false);
  expect(await stored()).toEqual([]);
  expect(open.notice()).toContain(why);
});

test('a relation is turned into its opposite and removed', async () => {
  await relate(open.workbench, SUPPORTS);
  const [made] = await stored();
  const id = made?.id ?? '';
  await turnRelation(open.workbench, id);
  expect(await stored()).toMatchObject([{ id, kind: 'challenges' }]);
  await removeRelation(open.workbench, id);
  expect(await stored()).toEqual([]);
  expect(open.notice()).toBe('Relation removed. Undo brings it back.');
});
