import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createChange } from '#core/edit/change';
import type { Annotation } from '#core/records/annotation';
import { applyChange, undoLast } from '#store/apply-change';
import type { Store } from '#store/open-store';
import { claim } from '#store/testing/filled-store';
import { editNote } from '#store/testing/sample-changes';
import { openTestStore } from '#store/testing/test-stores';
import { closeWorkbenches, fillDisk, openWorkbench } from '../../session/testing/open-workbench';
import type { Workbench } from '../../session/workbench';
import { undoStep } from '../undo-step';
import { deleteChosen } from './annotation-actions';
import { saveNotes, typeNote } from './note-actions';

let store: Store;
let workbench: Workbench;
let stop: () => void;

beforeEach(async () => {
  ({ store, workbench } = await openWorkbench());
  stop = saveNotes(workbench);
});

afterEach(async () => {
  stop();
  await closeWorkbenches();
});

const type = (note: string): void => typeNote(workbench, shown() ?? claim, note);
const shown = (): Annotation | undefined => workbench.session()?.index.get(claim.id);
const stored = async (): Promise<string | undefined> => (await store.db.annotations.get(claim.id))?.note;
const draft = (): unknown => workbench.state.value.drafts.get(claim.id);
const notice = (): string => workbench.state.value.notice?.text ?? '';
const expectSaved = (note: string): Promise<void> =>
  expect.poll(async () => [await stored(), workbench.state.value.drafts.size]).toEqual([note, 0]);

const expectRefused = (note: string): Promise<void> =>
  expect.poll(draft).toEqual({ note, replaces: '', hasFailed: true });

test('what is typed while a note is being written is written next', async () => {
  for (const note of ['o', 'on', 'one']) type(note);
  await expectSaved('one');
  expect(shown()?.note).toBe('one');
});

test('what one does next comes after the words, and Undo takes them back or brings them back', async () => {
  for (const note of ['o', 'on', 'one']) type(note);
  await undoStep(workbench);
  expect(await stored()).toBe('');
  for (const note of ['t', 'tw', 'two']) type(note);
  workbench.session()?.choose(claim.id, false);
  await deleteChosen(workbench);
  expect(await stored()).toBeUndefined();
  await undoStep(workbench);
  expect(await stored()).toBe('two');
  expect(workbench.state.value).toMatchObject({ lost: [], drafts: new Map() });
});

test.each<[string, () => void]>([
  ['by itself', () => undefined],
  ['when more is typed', () => type('one two')],
  ['when the window is left', () => window.dispatchEvent(new Event('blur'))],
])('a note that could not be saved is kept, says so, and is tried again %s', async (_, go) => {
  const makeRoom = fillDisk();
  type('one');
  await expectRefused('one');
  expect(notice()).toContain('could not be saved yet');
  makeRoom();
  go();
  await expect.poll(draft).toBeUndefined();
  expect(await stored()).toMatch(/^one/);
  expect(notice()).toBe('The note is saved now.');
});

test('a note is saved also when its paper has been left before', async () => {
  const makeRoom = fillDisk();
  type('one');
  await expectRefused('one');
  workbench.goTo({ kind: 'library' });
  await expect.poll(() => workbench.state.value.onScreen.kind).toBe('library');
  expect(workbench.state.value.drafts.size).toBe(1);
  makeRoom();
  await expectSaved('one');
});

test('what is typed last wins over another window, which is told, and undo brings that one’s words back', async () => {
  const other = await openTestStore(store.db.name);
  type('mine');
  await expectSaved('mine');
  const makeRoom = fillDisk();
  type('mine again');
  await expect.poll(() => workbench.state.value.drafts.get(claim.id)?.hasFailed).toBe(true);
  makeRoom();
  const mine = await other.db.annotations.get(claim.id);
  if (mine) await applyChange(other, editNote(mine, 'theirs'), Date.now());
  await expectSaved('mine again');
  expect(notice()).toContain('Another window wrote this note as well');
  await undoLast(store);
  expect(await stored()).toBe('theirs');
});

test('another window that is faster each time keeps nothing from being saved', async () => {
  const other = await openTestStore(store.db.name);
  const { attempt } = workbench;
  let races = 2;
  vi.spyOn(workbench, 'attempt').mockImplementation((build) =>
    attempt(async () => {
      const write = await build(); // and between reading and writing, the other one writes
      const now = await other.db.annotations.get(claim.id);
      if (races-- > 0 && now) await applyChange(other, editNote(now, `theirs ${races}`), 0);
      return write;
    }),
  );
  type('mine');
  await expectSaved('mine');
  expect(workbench.state.value.drafts.size).toBe(0);
  expect(workbench.state.value.notice?.kind).toBe('done');
});

test('the words of a note whose annotation is gone are kept, with all that was typed', async () => {
  const makeRoom = fillDisk();
  type('one');
  await expectRefused('one');
  makeRoom();
  const deletion = createChange({ kind: 'delete-annotation', tag: claim.tag }, [
    { table: 'annotations', before: claim, after: null },
  ]);
  await applyChange(await openTestStore(store.db.name), deletion, 0);
  type('one two');
  await expect.poll(() => workbench.state.value.lost).toEqual([{ from: 'note', words: 'one two' }]);
  expect(draft()).toBeUndefined();
  expect(workbench.state.value.notice, 'no more is it tried again').toBeNull();
});
