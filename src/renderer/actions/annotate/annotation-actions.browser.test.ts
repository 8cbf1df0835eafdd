import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextRange } from '#core/passage/range';
import type { Tag } from '#core/records/annotation';
import { testRelation } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, evidence } from '#store/testing/filled-store';
import { relate, tag } from '#store/testing/sample-changes';
import {
  closeWorkbenches,
  fillDisk,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import {
  addLabels,
  deleteChosen,
  removeLabel,
  retagChosen,
  setConfidence,
  setLikelihood,
  setNextConfidence,
  tagSelection,
} from './annotation-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const stored = () => open.store.db.annotations.toArray();
const placeOf = (words: string): TextRange => {
  const from = open.session.paper.text.indexOf(words);
  return { from, to: from + words.length };
};

/** Evidence that supports the claim, besides it. */
const supportClaim = async (): Promise<void> => {
  await applyChange(open.store, tag(evidence), 0);
  await applyChange(open.store, relate(testRelation('r', evidence, claim)), 0);
  await expect.poll(() => open.session.state.value.argument.relations.length).toBe(1);
};

test('what is selected is tagged, chosen, and said', async () => {
  open.session.select(placeOf('evidence'), []);
  await tagSelection(open.workbench, 'evidence');
  const added = (await stored()).find(({ id }) => id !== claim.id);
  expect(added).toMatchObject({ tag: 'evidence', passages: [{ quote: { exact: 'evidence' } }] });
  expect(open.session.state.value.chosenId).toBe(added?.id);
  expect(open.notice()).toBe('Tagged as evidence.');
});

test('the same words are not tagged twice alike', async () => {
  open.session.select(placeOf('claim'), []);
  await tagSelection(open.workbench, 'claim');
  expect(await stored()).toEqual([claim]);
  expect(open.session.state.value.chosenId).toBe(claim.id);
  expect(open.notice()).toBe('These words are tagged as claim already.');
});

test('what could not be written is not said to be', async () => {
  fillDisk();
  open.session.select(placeOf('evidence'), []);
  await tagSelection(open.workbench, 'evidence');
  expect(await stored()).toEqual([claim]);
  expect(open.notice()).toContain('This could not be saved');
});

test('deleting twice fast deletes and says so once, with the relations that go along', async () => {
  await supportClaim();
  open.session.choose(claim.id, false);
  const said: string[] = [];
  open.workbench.state.subscribe(() => said.push(open.notice()));
  await Promise.all([deleteChosen(open.workbench), deleteChosen(open.workbench)]);
  expect(await stored()).toEqual([evidence]);
  expect(await open.store.db.relations.count()).toBe(0);
  const deleted = 'Claim deleted with 1 relation.';
  expect(said.filter((text, index) => text === deleted && said[index - 1] !== deleted)).toHaveLength(1);
});

test.each<[Tag, string, number]>([
  ['assessment', 'Now an assessment.', 1],
  ['evidence', 'Now evidence.', 1],
])('a claim becomes %s and keeps the relations that it can have', async (next, said, relations) => {
  await supportClaim();
  open.session.choose(claim.id, false);
  await retagChosen(open.workbench, next);
  expect(await open.store.db.annotations.get(claim.id)).toMatchObject({ tag: next });
  expect(await open.store.db.relations.count()).toBe(relations);
  expect(open.notice()).toBe(said);
});

test('evidence is given neither likelihood nor confidence', async () => {
  await supportClaim();
  const nothing = { kind: 'nothing', reason: null };
  expect(await setLikelihood(open.workbench, evidence.id, 'likely')).toEqual(nothing);
  expect(await setConfidence(open.workbench, evidence.id, 'low')).toEqual(nothing);
  expect(await open.store.db.annotations.get(evidence.id)).toEqual(evidence);
});

test('a confidence that is set already is not written again', async () => {
  expect(await setConfidence(open.workbench, claim.id, 'high')).toMatchObject({ kind: 'written' });
  expect(await setConfidence(open.workbench, claim.id, 'high')).toMatchObject({ kind: 'nothing' });
  expect(await open.store.db.annotations.get(claim.id)).toMatchObject({ confidence: 'high' });
});

test('a judgement is said as it is set, with the way back from just that', async () => {
  await setLikelihood(open.workbench, claim.id, 'very-likely');
  expect(open.notice()).toBe('Likelihood: very likely / highly probable · 80–95 %.');
  const { notice, history } = open.workbench.state.value;
  expect(notice).toMatchObject({ undoes: history.step });
  await setConfidence(open.workbench, claim.id, 'low');
  expect(open.notice()).toBe('Confidence: low.');
  expect(open.workbench.state.value.notice).toMatchObject({
    undoes: open.workbench.state.value.history.step,
  });
});

test('confidence steps on with every press, also with one before the last is written', async () => {
  const step = () => setNextConfidence(open.workbench, claim.id);
  const confidence = async () => (await open.store.db.annotations.get(claim.id))?.confidence;
  await Promise.all([step(), step()]);
  expect(await confidence()).toBe('moderate');
  await Promise.all([step(), step()]);
  expect(await confidence()).toBeNull();
});

test('a label typed decomposed is the composed one', async () => {
  for (const typed of ['caf\u00e9', 'cafe\u0301', ' cafe\u0301 '])
    await addLabels(open.workbench, claim.id, typed);
  expect(await open.store.db.annotations.get(claim.id)).toMatchObject({ labels: ['caf\u00e9'] });
});

test('labels are tidied, kept once and taken away, and the ones left are said', async () => {
  await addLabels(open.workbench, claim.id, ' ice , sea,ice,');
  expect(await open.store.db.annotations.get(claim.id)).toMatchObject({ labels: ['ice', 'sea'] });
  expect(open.notice()).toBe('Labels: ice, sea.');
  for (const label of ['ice', 'sea']) await removeLabel(open.workbench, claim.id, label);
  expect(open.notice()).toBe('Labels: none.');
});
