import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextRange } from '#core/passage/range';
import { testAnnotation } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim, paper } from '#store/testing/filled-store';
import { editNote, tag } from '#store/testing/sample-changes';
import {
  changeElsewhere,
  closeWorkbenches,
  type OpenWorkbench,
  openWorkbench,
  removeElsewhere,
} from '../../session/testing/open-workbench';
import { createTestView, type TestView } from '../../session/testing/test-view';
import {
  addPassage,
  addSelection,
  moveEnd,
  removePassage,
  splitAnnotation,
  stepEnd,
} from './passage-actions';

let open: OpenWorkbench;
let view: TestView;

const twofold = testAnnotation('twofold', paper, ['One', 'its'], { tag: 'assessment' });

beforeEach(async () => {
  open = await openWorkbench();
  view = createTestView(paper.text.indexOf('claim'));
  open.session.setView(view);
  await applyChange(open.store, tag(twofold), 0);
});
afterEach(closeWorkbenches);

const placeOf = (words: string): TextRange => {
  const from = paper.text.indexOf(words);
  return { from, to: from + words.length };
};
const wordsOf = async (id: string): Promise<string[] | undefined> =>
  (await open.store.db.annotations.get(id))?.passages.map(({ quote }) => quote.exact);

test('what is selected becomes a passage of the chosen annotation, and is selected no more', async () => {
  open.session.choose(claim.id, false);
  open.session.select(placeOf(' evidence'), []);
  await addSelection(open.workbench);
  expect(await wordsOf(claim.id)).toEqual(['claim', 'evidence']);
  expect(view.collapseSelection).toHaveBeenCalledOnce();
  expect(open.notice()).toBe('Added: the claim has 2 passages now.');
});

test('with nothing chosen what is selected is kept, and nothing is written', async () => {
  open.session.select(placeOf('evidence'), []);
  await addSelection(open.workbench);
  expect(view.keepSelection).toHaveBeenCalledOnce();
  expect(await open.store.db.annotations.toArray()).toEqual([claim, twofold]);
  expect(open.notice()).toBe('');
});

test('what touches a passage becomes one with it', async () => {
  open.session.choose(claim.id, false);
  await addPassage(open.workbench, open.session, [placeOf('claim, and')]);
  expect(await wordsOf(claim.id)).toEqual(['claim, and']);
});

test('nothing to be seen is no passage', async () => {
  open.session.choose(claim.id, false);
  await addPassage(open.workbench, open.session, [{ from: 3, to: 4 }]);
  expect(await open.store.db.annotations.get(claim.id)).toEqual(claim);
  expect(open.notice()).toBe('');
});

test.each([
  ['in which the caret is', 0, 'its'],
  ['that is last, with the caret in none', 12, 'One'],
])('the passage %s is removed', async (_which, caret, left) => {
  open.session.choose(twofold.id, false);
  view.setCaret(caret);
  await removePassage(open.workbench);
  expect(await wordsOf(twofold.id)).toEqual([left]);
  expect(open.notice()).toBe('Removed: the assessment has 1 passage now.');
});

test('the only passage stays', async () => {
  open.session.choose(claim.id, false);
  await removePassage(open.workbench);
  expect(await open.store.db.annotations.get(claim.id)).toEqual(claim);
  expect(open.notice()).toBe('');
});

test('removing twice fast leaves the last passage', async () => {
  open.session.choose(twofold.id, false);
  await Promise.all([removePassage(open.workbench), removePassage(open.workbench)]);
  expect(await wordsOf(twofold.id)).toHaveLength(1);
});

test('a passage is split off as an annotation of the same tag, which is chosen', async () => {
  open.session.choose(twofold.id, false);
  view.setCaret(0);
  await splitAnnotation(open.workbench);
  const split = (await open.store.db.annotations.toArray()).find(
    ({ id }) => id !== claim.id && id !== twofold.id,
  );
  expect(split).toMatchObject({ tag: 'assessment', passages: [{ quote: { exact: 'One' } }] });
  expect(await wordsOf(twofold.id)).toEqual(['its']);
  expect(open.session.state.value.chosenId).toBe(split?.id);
  expect(open.notice()).toBe('Split off: the passage is one more assessment now.');
});

test('an annotation of one passage is not split', async () => {
  open.session.choose(claim.id, false);
  await splitAnnotation(open.workbench);
  expect(await open.store.db.annotations.count()).toBe(2);
});

test('an end is moved to where it is dragged, and what it ends with is said', async () => {
  const { to } = placeOf('claim, and');
  await moveEnd(open.workbench, open.session, { annotationId: claim.id, passage: 0, end: 'end', offset: to });
  expect(await wordsOf(claim.id)).toEqual(['claim, and']);
  expect(open.notice()).toMatch(/^Ends with “.*and”$/);
  expect(open.workbench.state.value.notice).toMatchObject({
    undoes: open.workbench.state.value.history.step,
  });
});

test('an end is not moved over the other end, nor over the next passage', async () => {
  for (const [annotationId, offset] of [
    [claim.id, 0],
    [twofold.id, paper.text.length],
  ] as const)
    await moveEnd(open.workbench, open.session, { annotationId, passage: 0, end: 'end', offset });
  expect(await open.store.db.annotations.toArray()).toEqual([claim, twofold]);
  expect(open.notice()).toBe('');
});

test('an end is moved by words, the caret goes along, and at the limit it says so', async () => {
  open.session.choose(claim.id, false);
  const back = { end: 'start', unit: 'word' } as const;
  await stepEnd(open.workbench, back, 'backward');
  expect(await wordsOf(claim.id)).toEqual(['One claim']);
  expect(view.caret).toBe(0);
  await stepEnd(open.workbench, back, 'backward');
  expect(await wordsOf(claim.id)).toEqual(['One claim']);
  expect(open.notice()).toBe('The start of the passage cannot be moved further.');
});

test('two steps that are asked for at once are two steps, and one to undo', async () => {
  open.session.choose(claim.id, false);
  const kind = { end: 'end', unit: 'word' } as const;
  await Promise.all([
    stepEnd(open.workbench, kind, 'forward'),
    stepEnd(open.workbench, kind, 'forward'),
    stepEnd(open.workbench, kind, 'forward'),
  ]);
  expect(await wordsOf(claim.id)).toEqual(['claim, and its']);
  await open.workbench.undo();
  expect(await wordsOf(claim.id)).toEqual(['claim']);
});

test('an annotation that another window has just changed stays as that one left it, and says so', async () => {
  open.session.choose(claim.id, false);
  await changeElsewhere(open, editNote(claim, 'theirs'));
  await addPassage(open.workbench, open.session, [placeOf('evidence')]);
  expect(await open.store.db.annotations.get(claim.id)).toMatchObject({
    note: 'theirs',
    passages: claim.passages,
  });
  expect(open.notice()).toContain('Another window changed this first');
});

test('on a paper that another window has just removed nothing is written, and why is said', async () => {
  await open.workbench.undo();
  open.session.choose(claim.id, false);
  await removeElsewhere(open);
  await addPassage(open.workbench, open.session, [placeOf('evidence')]);
  expect(await open.store.db.annotations.count()).toBe(0);
  expect(open.notice()).toContain('nothing was changed here');
});
