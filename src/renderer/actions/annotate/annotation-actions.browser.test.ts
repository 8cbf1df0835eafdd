import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import type { Annotation, Tag } from '#core/records/annotation';
import { claim, evidence } from '#store/testing/filled-store';
import {
  closeWorkbenches,
  fillDisk,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { addLabels, deleteChosen, retagChosen, setLikelihood, tagSelection } from './annotation-actions';

let open: OpenWorkbench;
beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const stored = (): Promise<Annotation[]> => open.store.db.annotations.toArray();
const select = (from: number, to: number): void => open.session.select({ from, to }, []);

/** Puts it among the annotations and chooses it. */
const choose = async (annotation: Annotation): Promise<void> => {
  if (!open.session.index.get(annotation.id))
    await open.workbench.write(() => ({
      change: createChange({ kind: 'tag', tag: annotation.tag }, [
        { table: 'annotations', before: null, after: annotation },
      ]),
    }));
  open.session.choose(annotation.id, false);
};

describe('tagging', () => {
  test('writes what is selected, chooses it and says so', async () => {
    select(0, 5);
    await tagSelection(open.workbench, 'evidence');
    const made = (await stored()).find(({ id }) => id === open.session.state.value.chosenId);
    expect(made).toMatchObject({ tag: 'evidence', passages: [{ from: 0, to: 5 }] });
    expect(open.notice()).toBe('Tagged as evidence.');
  });

  test('of the same words twice makes one annotation and says that they are tagged already', async () => {
    select(0, 5);
    await tagSelection(open.workbench, 'claim');
    const count = (await stored()).length;
    select(0, 5);
    await tagSelection(open.workbench, 'claim');
    expect(await stored()).toHaveLength(count);
    expect(open.notice()).toBe('These words are tagged as claim already.');
  });

  test('writes nothing and chooses nothing when the disk is full, and says why', async () => {
    const before = await stored();
    const free = fillDisk();
    select(0, 5);
    await tagSelection(open.workbench, 'claim');
    free();
    expect(await stored()).toEqual(before);
    expect(open.session.state.value.chosenId).toBeNull();
    expect(open.notice()).toContain('The disk is full');
  });
});

describe('deleting', () => {
  test('pressed twice fast deletes once and says so once', async () => {
    await choose(claim);
    const said: string[] = [];
    open.workbench.state.subscribe(() => {
      if (open.notice() !== said.at(-1)) said.push(open.notice());
      if (open.notice() === 'Claim deleted.') open.workbench.show({ notice: null });
    });
    await Promise.all([deleteChosen(open.workbench), deleteChosen(open.workbench)]);
    expect(said.filter((text) => text === 'Claim deleted.')).toHaveLength(1);
    expect((await stored()).some(({ id }) => id === claim.id)).toBe(false);
  });

  test('with nothing chosen writes and says nothing', async () => {
    const before = await stored();
    await deleteChosen(open.workbench);
    expect(await stored()).toEqual(before);
    expect(open.notice()).toBe('');
  });
});

describe('an edit', () => {
  test('of the tag keeps the annotation and says what it is now', async () => {
    await choose(claim);
    await retagChosen(open.workbench, 'assessment');
    expect(open.session.index.get(claim.id)).toMatchObject({ tag: 'assessment', passages: claim.passages });
    expect(open.notice()).toBe('Now an assessment.');
  });

  test('to the tag that it has writes nothing', async () => {
    await choose(claim);
    await retagChosen(open.workbench, claim.tag);
    expect(open.notice()).toBe('');
    expect(await stored()).toEqual([claim]);
  });

  test.each<[Tag, string]>([
    ['claim', 'written'],
    ['evidence', 'nothing'],
  ])('of the likelihood of a %s comes to: %s', async (tag, outcome) => {
    const annotation = tag === 'claim' ? claim : evidence;
    await choose(annotation);
    expect((await setLikelihood(open.workbench, annotation.id, 'likely')).kind).toBe(outcome);
  });

  test('of labels keeps those that are there, and says which there are', async () => {
    await choose(claim);
    expect((await addLabels(open.workbench, claim.id, 'oil, gas')).kind).toBe('written');
    expect(open.notice()).toBe('Labels: oil, gas.');
    expect((await addLabels(open.workbench, claim.id, 'oil')).kind).toBe('nothing');
    const free = fillDisk();
    expect((await addLabels(open.workbench, claim.id, 'coal')).kind).toBe('failed');
    free();
    expect(open.session.index.get(claim.id)?.labels).toEqual(['oil', 'gas']);
  });
});
