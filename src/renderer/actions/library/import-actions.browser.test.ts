import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportPlan, isArrival } from '#core/colleagues/plan-import';
import { encodeJson, toClaimSetFile } from '#core/files/write-claim-set';
import { TEST_TIME, testAnnotation, testPaper, unrelated } from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import { claim, paper } from '#store/testing/filled-store';
import { tag } from '#store/testing/sample-changes';
import { ben, benFile, benShares, entryOf, fileOf, theirs } from '../../session/testing/colleague';
import {
  changeElsewhere,
  closeWorkbenches,
  type OpenWorkbench,
  openWorkbench,
  removeElsewhere,
} from '../../session/testing/open-workbench';
import { changeLabelMap, chooseClaimSets, importClaimSets, previewClaimSets } from './import-actions';
import { openSealedSets } from './shared-set-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const shownPlan = (): ImportPlan => {
  const { dialog } = open.workbench.state.value;
  if (dialog?.kind !== 'import') throw new TypeError('No plan is shown');
  return dialog.plan;
};
const takeAll = (plan: ImportPlan, isSealed = false): Promise<void> =>
  importClaimSets(open.workbench, plan, { taken: plan.entries.filter(isArrival), isSealed });

describe('claim sets of colleagues', () => {
  test('are shown before anything is written', async () => {
    open.host.answerOpen([benFile(theirs), fileOf('bad.claims.json', '{')]);
    await chooseClaimSets(open.workbench);
    expect(shownPlan().entries.map(({ kind }) => kind)).toEqual(['arrival', 'faults']);
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
  });

  test('that were made on another text are looked for in this one, and shown unless that is called off', async () => {
    const drafted = testPaper(`Before it all. ${paper.text}`, paper.sourceName);
    const annotations = [testAnnotation('theirs', drafted, 'One claim, and its', { analystId: ben.id })];
    const sent = toClaimSetFile({ paper: drafted, analyst: ben, ...unrelated(annotations) }, TEST_TIME);
    const file = fileOf('b.claims.json', encodeJson(soundValue(sent)));
    await previewClaimSets(open.workbench, [file]);
    const [entry] = shownPlan().entries;
    expect(entry?.kind === 'arrival' && entry.reanchored.moved.length).toBe(1);
    open.workbench.show({ dialog: null });
    const done = previewClaimSets(open.workbench, [file]);
    await expect.poll(() => open.workbench.state.value.waiting?.kind).toBe('passages');
    open.workbench.state.value.waiting?.cancel();
    await done;
    expect(open.workbench.state.value).toMatchObject({ dialog: null, waiting: null });
  });

  test.each([[null], [[]]])('are not asked about when none are chosen: %j', async (answer) => {
    open.host.answerOpen(answer);
    await chooseClaimSets(open.workbench);
    expect(open.workbench.state.value.dialog).toBeNull();
  });

  test('of other programs are shown with what of them finds no place here', async () => {
    const words = paper.text.slice(0, 5);
    const ann = `T1\tPremise 0 5\t${words}\nT2\tPER 0 5\t${words}\n`;
    await previewClaimSets(open.workbench, [fileOf('x.ann', ann), fileOf('x.txt', paper.text)]);
    expect(shownPlan().entries).toMatchObject([
      {
        kind: 'arrival',
        name: 'x.ann',
        match: { kind: 'same' },
        file: { annotations: [{ tag: 'evidence' }] },
      },
    ]);
    expect(open.workbench.state.value.dialog).toMatchObject({
      losses: [{ name: 'x.ann', losses: [{ reason: 'unknown-label', of: 'PER', count: 1 }] }],
    });
  });

  test('of other programs are planned anew when one of their labels means something else', async () => {
    const words = paper.text.slice(0, 5);
    const ann = `T1\tPremise 0 5\t${words}\nT2\tPER 0 5\t${words}\n`;
    await previewClaimSets(open.workbench, [
      fileOf('x.ann', ann),
      fileOf('x.txt', paper.text),
      benFile(theirs),
    ]);
    const tagsShown = () =>
      shownPlan().entries.map((entry) => 'file' in entry && entry.file.annotations.map(({ tag }) => tag));
    expect(tagsShown()).toEqual([['evidence'], ['evidence']]);
    await Promise.all([
      changeLabelMap(open.workbench, { labels: { PER: 'claim' }, relations: {} }),
      changeLabelMap(open.workbench, { labels: { PER: 'assessment', Premise: 'claim' }, relations: {} }),
    ]);
    expect(tagsShown()).toEqual([['claim', 'assessment'], ['evidence']]);
    expect(open.workbench.state.value.dialog).toMatchObject({ losses: [] });
  });

  test('of other programs say why they cannot be read', async () => {
    await previewClaimSets(open.workbench, [
      fileOf('x.ann', 'T1\tPremise 0 5\tnever said'),
      fileOf('x.txt', paper.text),
    ]);
    expect(shownPlan().entries).toMatchObject([
      {
        kind: 'faults',
        faults: [{ problem: { reason: expect.stringContaining('should say “never said”') } }],
      },
    ]);
  });

  test('that cannot be read say why', async () => {
    await previewClaimSets(open.workbench, [
      { status: 'too-large', name: 'large.json', size: 1e9 },
      { status: 'unreadable', name: 'gone.json', reason: 'it is gone' },
    ]);
    expect(shownPlan().entries).toMatchObject([
      { kind: 'faults', faults: [{ problem: { kind: 'larger-than-any' } }] },
      { kind: 'faults', faults: [{ problem: { kind: 'unreadable', reason: 'it is gone' } }] },
    ]);
  });

  test('come in as one step of undo, and how much can be seen is said', async () => {
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    await takeAll(shownPlan());
    expect(await open.store.db.annotations.get(theirs.id)).toMatchObject({
      analystId: ben.id,
      tag: 'evidence',
    });
    expect(await open.store.db.sharedSets.toArray()).toMatchObject([
      { analystId: ben.id, seal: { kind: 'none' } },
    ]);
    expect(open.workbench.state.value.dialog).toBeNull();
    expect(open.notice()).toBe(
      'Imported the claim set of Analyst b. 1 annotation can be seen. Undo takes it back.',
    );
    await open.workbench.undo();
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
    expect(await open.store.db.analysts.get(ben.id)).toBeUndefined();
  });

  test('come in sealed when that is asked for, and nothing is said of what is in them', async () => {
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    await takeAll(shownPlan(), true);
    const [sealed] = await open.store.db.sharedSets.toArray();
    expect(sealed).toMatchObject({ seal: { kind: 'sealed' } });
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
    expect(open.notice()).toContain('All of it is sealed until you close your round.');
    if (sealed) await openSealedSets(open.workbench, open.session, [entryOf(sealed)]);
    expect(await open.store.db.annotations.get(theirs.id)).toMatchObject({ tag: 'evidence' });
  });

  test('that are sealed here are compared with what comes again, stay sealed, and are never in two places', async () => {
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    await takeAll(shownPlan(), true);
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    expect(shownPlan().entries).toMatchObject([{ here: { kind: 'same' } }]);
    await previewClaimSets(open.workbench, [benFile({ ...theirs, note: 'Zanzibar' })]);
    expect(shownPlan().entries).toMatchObject([{ here: { kind: 'changed' } }]);
    await takeAll(shownPlan());
    const [sealed] = await open.store.db.sharedSets.toArray();
    expect(sealed).toMatchObject({ seal: { kind: 'sealed' } });
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
    if (sealed) await openSealedSets(open.workbench, open.session, [entryOf(sealed)]);
    expect(await open.store.db.annotations.get(theirs.id)).toMatchObject({ note: 'Zanzibar' });
    await open.workbench.undo();
    expect(await open.store.db.annotations.get(theirs.id)).toMatchObject({ note: '' });
    await open.workbench.undo();
    expect(await open.store.db.annotations.toArray()).toEqual([claim]);
  });

  test('that another window has just brought in are not brought in over them: what is here now is shown anew', async () => {
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    const plan = shownPlan();
    const newer = { ...theirs, note: 'newer' };
    await changeElsewhere(open, benShares({}, [newer]));
    await takeAll(plan);
    expect(await open.store.db.annotations.get(theirs.id)).toEqual(newer);
    expect(open.notice()).toContain('Another window changed this first');
    expect(shownPlan()).not.toBe(plan);
    expect(shownPlan().local.sharedSets).toHaveLength(1);
  });

  test('that have nothing to do with what another window has just changed come in', async () => {
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    await changeElsewhere(open, tag({ ...claim, id: 'mine too' }));
    await takeAll(shownPlan());
    expect(await open.store.db.annotations.count()).toBe(3);
  });

  test('of a paper that another window has just removed are refused, and the paper is missing in the new plan', async () => {
    await previewClaimSets(open.workbench, [benFile(theirs)]);
    await removeElsewhere(open);
    await takeAll(shownPlan());
    expect(await open.store.db.annotations.where({ paperId: paper.id, analystId: ben.id }).count()).toBe(0);
    expect(open.notice()).toContain('was removed from the library in another window');
    expect(shownPlan().entries.map(({ kind }) => kind)).toEqual(['no-paper']);
  });
});
