import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { detailsOf, type PaperDetails, withDetails } from '#core/edit/paper-details';
import type { LibraryPaper } from '#core/records/library-paper';
import { applyChange } from '#store/apply-change';
import { readLibraryPaper } from '#store/queries';
import { claim, paper } from '#store/testing/filled-store';
import { listed, removePaper } from '#store/testing/sample-changes';
import { openTestStore } from '#store/testing/test-stores';
import { paperOf } from '../../session/paper-session';
import {
  changeElsewhere,
  closeWorkbenches,
  fillDisk,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { saveDetails, showDetails } from './details-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const before = listed(paper);
const typed = (changed: Partial<PaperDetails>): PaperDetails => ({ ...detailsOf(before), ...changed });
const stored = (): Promise<LibraryPaper | undefined> => readLibraryPaper(open.store, paper.id);
const correctedElsewhere = (changed: Partial<PaperDetails>) =>
  createChange({ kind: 'edit-details', title: 'one' }, [
    { table: 'papers', before, after: withDetails(before, changed) },
  ]);
const dialog = () => open.workbench.state.value.dialog;

test('the dialog is shown with the paper as it is stored', async () => {
  await showDetails(open.workbench, paper.id);
  expect(dialog()).toEqual({ kind: 'paper-details', paper: before, labels: [] });
});

test('corrected, the open paper is called so at once, undo says of which paper, and takes it back', async () => {
  await showDetails(open.workbench, paper.id);
  await saveDetails(
    open.workbench,
    before,
    typed({ title: ' Of  claims ', authors: ['Ann'], date: '2026-07-01' }),
  );
  expect(dialog()).toBeNull();
  expect(await stored()).toEqual(
    withDetails(before, { title: 'Of claims', authors: ['Ann'], date: '2026-07-01' }),
  );
  expect(paperOf(open.session).metadata).toMatchObject({ title: 'Of claims', authors: ['Ann'] });
  expect(open.session.paper.id).toBe(paper.id);
  expect(open.notice()).toBe('Details of “Of claims” saved.');
  expect(open.workbench.state.value.history.undo).toEqual({ kind: 'edit-details', title: 'one' });
  await open.workbench.undo();
  expect(await stored()).toEqual(before);
  expect(paperOf(open.session).metadata.title).toBe('one');
});

test('labels are kept with the paper, are offered from then on, and undone in one step with what was corrected', async () => {
  await saveDetails(open.workbench, before, typed({ title: 'Sea', labels: ['to read', 'ice'] }));
  expect(await stored()).toEqual(withDetails(before, { title: 'Sea', labels: ['to read', 'ice'] }));
  await showDetails(open.workbench, paper.id);
  expect(dialog()).toMatchObject({ labels: ['ice', 'to read'] });
  await open.workbench.undo();
  expect(await stored()).toEqual(before);
});

test('what is as it was is no step of undo', async () => {
  await saveDetails(open.workbench, before, typed({ title: 'one ' }));
  expect(open.workbench.state.value.history.undo).toEqual({ kind: 'tag', tag: 'claim' });
});

test('what another window corrected meanwhile stays', async () => {
  await changeElsewhere(open, correctedElsewhere({ title: 'Elsewhere' }));
  await saveDetails(open.workbench, before, typed({ authors: ['Ann'] }));
  expect(await stored()).toEqual(withDetails(before, { title: 'Elsewhere', authors: ['Ann'] }));
});

test('what another window corrects is followed', async () => {
  const other = await openTestStore(open.store.db.name);
  await applyChange(other, correctedElsewhere({ title: 'Elsewhere' }), 0);
  await expect.poll(() => open.session.state.value.metadata.title).toBe('Elsewhere');
});

test('what cannot be saved stays in the dialog', async () => {
  await showDetails(open.workbench, paper.id);
  const empty = fillDisk();
  await saveDetails(open.workbench, before, typed({ title: 'Full' }));
  expect(dialog()).not.toBeNull();
  expect(await stored()).toEqual(before);
  empty();
});

test('a paper that is gone has no details, and that is said', async () => {
  await changeElsewhere(open, removePaper(paper, { annotations: [claim] }));
  await showDetails(open.workbench, paper.id);
  expect(dialog()).toBeNull();
  await saveDetails(open.workbench, before, typed({ title: 'Gone' }));
  expect(await stored()).toBeUndefined();
  expect(open.notice()).toContain('not in the library');
});
