import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { additionSteps, createChange, type Step } from '#core/edit/change';
import { withDetails } from '#core/edit/paper-details';
import { importWith } from '#core/import/import-paper';
import type { LibraryPaper } from '#core/records/library-paper';
import { sealRecords, TO_BE_SEALED } from '#core/sealing/seal-records';
import { testAnnotation, testPaper, testRelation, testSharedSet, unrelated } from '#core/testing/records';
import type { CarryChoices } from '#core/versions/carry-over-steps';
import { applyChange } from '#store/apply-change';
import { readLibraryPaper } from '#store/queries';
import { readSharedRecords } from '#store/shared-sets';
import { addPaper, relate, tag } from '#store/testing/sample-changes';
import { withSealedContents } from '#store/with-sealed-contents';
import { mayReadOtherwise } from '../../session/read-alike';
import { fileOf } from '../../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import type { Dialog } from '../../session/workbench-state';
import { addPapers } from './paper-actions';
import { readAgain, reviewVersion } from './version-actions';

const LINES = [
  'The harbour was closed for the whole of that winter, and nobody opened it.',
  'Grain rose by 34 per cent in the towns along the river, as everybody had feared.',
  'Coal was kept for the hospitals, and for nobody else who asked for it.',
  'Ships that came from the south were sent on to the next harbour, built for few of them.',
];
const old = testPaper(LINES.join('\n\n'), 'ice.txt');
const REVISED = [LINES[0], LINES[3], LINES[1], 'A line that is new stands here.'].join('\n\n');
const harbour = testAnnotation('harbour', old, 'The harbour was closed', { note: 'All of it?' });
const grain = testAnnotation('grain', old, 'Grain rose by 34 per cent', { tag: 'evidence' });
const coal = testAnnotation('coal', old, 'Coal was kept for the hospitals');

let open: OpenWorkbench;
let older: LibraryPaper;

beforeEach(async () => {
  open = await openWorkbench();
  const { store } = open;
  await applyChange(store, addPaper(old), 0, [old]);
  for (const annotation of [harbour, grain, coal]) await applyChange(store, tag(annotation), 0);
  await applyChange(store, relate(testRelation('relation', grain, harbour)), 0);
  const listed = await readLibraryPaper(store, old.id);
  if (!listed) throw new TypeError('The paper is not here');
  older = listed;
});
afterEach(closeWorkbenches);

type DialogOf<Kind extends Dialog['kind']> = Extract<Dialog, { kind: Kind }>;

const isOf = <Kind extends Dialog['kind']>(dialog: Dialog | null, kind: Kind): dialog is DialogOf<Kind> =>
  dialog?.kind === kind;

/** The dialog of that kind, once it is asked. */
const asked = async <Kind extends Dialog['kind']>(kind: Kind): Promise<DialogOf<Kind>> => {
  await expect.poll(() => open.workbench.state.value.dialog?.kind).toBe(kind);
  const { dialog } = open.workbench.state.value;
  if (!isOf(dialog, kind)) throw new TypeError(`No dialog ${kind}`);
  return dialog;
};

const revised = testPaper(REVISED, 'ice 2.txt');
const review = async (choices: CarryChoices | null): Promise<void> => {
  const done = reviewVersion(open.workbench, older, revised);
  (await asked('carry-over')).answer(choices);
  await done;
};

const stored = async () => ({
  papers: await open.store.db.papers.toArray(),
  annotations: await open.store.db.annotations.where({ paperId: revised.id }).sortBy('id'),
  relations: (await open.store.db.relations.toArray()).filter(({ paperId }) => paperId === revised.id),
});

describe('the passages are looked for apart from the window', () => {
  test('which says so, and ends it when it is called off: nothing is asked and nothing written', async () => {
    const done = reviewVersion(open.workbench, older, revised);
    await expect.poll(() => open.workbench.state.value.waiting?.kind).toBe('passages');
    open.workbench.state.value.waiting?.cancel();
    await done;
    expect(open.workbench.state.value).toMatchObject({ dialog: null, waiting: null });
    expect(await readLibraryPaper(open.store, revised.id)).toBeUndefined();
  });

  test('and when that breaks down, it does not wait for ever', async () => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      this.dispatchEvent(new ErrorEvent('error', { message: 'No memory is left' }));
    });
    await expect(reviewVersion(open.workbench, older, revised)).rejects.toThrow('No memory is left');
    expect(open.workbench.state.value).toMatchObject({ dialog: null, waiting: null });
  });
});

describe('a new version', () => {
  test('is offered for a text that is mostly here, and for no other', async () => {
    const adding = addPapers(open.workbench, [fileOf('ice 2.txt', REVISED)]);
    const { title, answer } = await asked('likely-version');
    expect(title).toBe('ice');
    answer('add');
    await adding;
    expect(await readLibraryPaper(open.store, revised.id)).toMatchObject({ previousVersion: null });
    await addPapers(open.workbench, [fileOf('sea.txt', 'Of the sea and of nothing that was told before.')]);
    expect(open.workbench.state.value.dialog).toBeNull();
  });

  test('is not added when the question is closed', async () => {
    const adding = addPapers(open.workbench, [fileOf('ice 2.txt', REVISED)]);
    (await asked('likely-version')).answer(null);
    await adding;
    expect(await readLibraryPaper(open.store, revised.id)).toBeUndefined();
  });

  test('writes nothing when its review is closed', async () => {
    await review(null);
    expect(await readLibraryPaper(open.store, revised.id)).toBeUndefined();
  });

  test('has what is sure with its relations, knows the old one, which stays as it was, and goes with one undo', async () => {
    await review(new Map());
    const { papers, annotations, relations } = await stored();
    expect(papers.find(({ id }) => id === revised.id)?.previousVersion).toBe(old.id);
    const words = annotations.map(({ passages }) => passages[0]?.quote.exact).sort();
    expect(words).toEqual(['Grain rose by 34 per cent', 'The harbour was closed']);
    expect(annotations.find(({ note }) => note !== '')).toMatchObject({ note: 'All of it?', analystId: 'a' });
    expect(relations).toHaveLength(1);
    expect(await open.store.db.annotations.where({ paperId: old.id }).count()).toBe(3);
    await expect.poll(() => open.workbench.session()?.paper.id).toBe(revised.id);
    expect(open.notice()).toBe('2 annotations carried over; 1 left with the old version.');

    expect(await open.workbench.undo()).toMatchObject({ kind: 'carry-over' });
    const after = await stored();
    expect([after.annotations, after.relations]).toEqual([[], []]);
    expect(await readLibraryPaper(open.store, revised.id)).toBeUndefined();
    await open.workbench.redo();
    expect((await stored()).annotations).toHaveLength(2);
  });

  test('is sorted by the same labels, and called as its own file calls it', async () => {
    const labelled = withDetails(older, { title: 'Of ice', labels: ['to read'] });
    const change = createChange({ kind: 'edit-details', title: 'ice' }, [
      { table: 'papers', before: older, after: labelled },
    ]);
    await applyChange(open.store, change, 0);
    await review(new Map());
    const version = await readLibraryPaper(open.store, revised.id);
    expect(version).toMatchObject({ metadata: { title: 'ice 2' }, labels: ['to read'] });
  });

  test('of a paper that was added as its own is made of that, with what was tagged there', async () => {
    await applyChange(open.store, addPaper(revised), 0, [revised]);
    await applyChange(open.store, tag(testAnnotation('own', revised, 'A line that is new')), 0);
    await review(new Map());
    const { papers, annotations } = await stored();
    expect(papers.find(({ id }) => id === revised.id)?.previousVersion).toBe(old.id);
    expect(annotations).toHaveLength(3);
    await open.workbench.undo();
    expect((await stored()).annotations.map(({ id }) => id)).toEqual(['own']);
    expect(await readLibraryPaper(open.store, revised.id)).toMatchObject({ previousVersion: null });
  });

  test('is not made of the paper itself, of its older version, or of what is a version of another', async () => {
    await reviewVersion(open.workbench, older, old);
    expect(open.notice()).toBe('“ice.txt” is “ice” itself, and no new version of it.');
    await review(new Map());
    const newer = await readLibraryPaper(open.store, revised.id);
    if (!newer) throw new TypeError('It is not here');
    await reviewVersion(open.workbench, newer, old);
    expect(open.notice()).toBe('“ice.txt” is an older version of “ice 2”, and cannot be its new one.');
    const other = testPaper('Something else.', 'other.txt');
    await applyChange(open.store, addPaper(other), 0, [other]);
    const listed = await readLibraryPaper(open.store, other.id);
    if (!listed) throw new TypeError('It is not here');
    await reviewVersion(open.workbench, listed, revised);
    expect(open.notice()).toBe('“ice 2.txt” is here as a new version of “ice” already.');
  });
});

test('a paper of an older reader is read again from its source, and one that reads alike stays', async () => {
  localStorage.clear();
  expect(mayReadOtherwise(older)).toBe(true);
  await readAgain(open.workbench, older);
  expect(open.notice()).toContain('has the very same text');
  expect(mayReadOtherwise(older)).toBe(false);
  const wrapped = testPaper('A title\nThe first line of\ntwo that are one.\n\n- an item\n', 'wrapped.txt');
  await applyChange(open.store, addPaper(wrapped), 0, [wrapped]);
  const listed = await readLibraryPaper(open.store, wrapped.id);
  if (!listed) throw new TypeError('It is not here');
  const reading = readAgain(open.workbench, listed);
  const { plan, answer } = await asked('carry-over');
  expect([plan.before.reader, plan.after.reader]).toEqual(['text/1', 'text/2']);
  expect(mayReadOtherwise(listed)).toBe(true);
  answer(new Map());
  await reading;
  expect(await open.store.db.papers.get(plan.after.id)).toMatchObject({ previousVersion: wrapped.id });
});

test('a paper that was read otherwise by choice is read again by that choice', async () => {
  const page = `<!doctype html><meta charset=latin1><nav>Zurück</nav><article><h1>Eis</h1>${LINES.map((line) => `<p>${line} ${line}</p>`).join('')}</article>`;
  const bytes = new TextEncoder().encode(page);
  const result = await importWith('html-page/1', { name: 'eis.html', bytes });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  await applyChange(open.store, addPaper(result.paper), 0, [result.paper]);
  const listed = await readLibraryPaper(open.store, result.paper.id);
  if (!listed) throw new TypeError('It is not here');
  const reading = readAgain(open.workbench, listed);
  const { plan, answer } = await asked('carry-over');
  expect([plan.before.reader, plan.after.reader]).toEqual(['html-page/1', 'html-page/2']);
  expect(plan.after.text).toContain('Zurück');
  answer(null);
  await reading;
});

test('what a colleague shared comes along, and what of it has no sure place waits to be reviewed', async () => {
  const by = { analystId: 'b' };
  const theirs = [testAnnotation('b1', old, 'Grain rose', by), testAnnotation('b2', old, LINES[2] ?? '', by)];
  const steps = [
    ...theirs.map((after): Step => ({ table: 'annotations', before: null, after })),
    { table: 'sharedSets', before: null, after: testSharedSet(old.id) } satisfies Step,
  ];
  await applyChange(open.store, createChange({ kind: 'import-claim-sets', names: ['Ben'] }, steps), 0);
  await review(new Map());
  const { annotations } = await stored();
  expect(annotations.filter(({ analystId }) => analystId === 'b')).toHaveLength(1);
  const [set] = await open.store.db.sharedSets.where({ paperId: revised.id }).toArray();
  expect(set?.source?.sent?.annotations).toHaveLength(2);
  expect(set?.source?.textHash).toBe(old.textHash);
});

const benSeals = async () => {
  const { records, sealed } = await sealRecords({
    ...unrelated([testAnnotation('b1', old, 'Grain rose', { analystId: 'b' })]),
    ...{ decisions: [], commentAnswers: [] },
    sharedSets: [testSharedSet(old.id, { seal: TO_BE_SEALED })],
  });
  const change = createChange({ kind: 'import-claim-sets', names: ['Ben'] }, additionSteps(records));
  await applyChange(open.store, change, 0, [], { sealed });
  return records.sharedSets[0];
};

test('what a colleague shared under a seal comes along under another, and opens as what was carried over', async () => {
  const set = await benSeals();
  await review(new Map());
  const there = await readSharedRecords(open.store, revised.id, 'b');
  expect(there).toMatchObject({ annotations: [], sharedSets: [{ seal: { kind: 'sealed' } }] });
  expect(there.sharedSets[0]?.seal).not.toEqual(set?.seal);
  const { annotations } = await withSealedContents(open.store, there);
  expect(annotations).toMatchObject([{ paperId: revised.id, analystId: 'b' }]);
});

test('of what a colleague shared under a seal that does not open nothing comes along, and it stays where it is', async () => {
  const set = await benSeals();
  await open.store.db.sealKeys.clear();
  await review(new Map());
  expect((await readSharedRecords(open.store, revised.id, 'b')).sharedSets).toEqual([]);
  expect((await readSharedRecords(open.store, old.id, 'b')).sharedSets).toEqual([set]);
});
