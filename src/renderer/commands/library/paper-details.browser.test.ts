import { afterEach, expect, test } from 'vitest';
import { createMemoryHost } from '#host/memory-host';
import { openFilledStore, paper } from '#store/testing/filled-store';
import { chooseLibraryLabels, goToRow, libraryLook, searchLibrary } from '../../session/library-look';
import { paperRoute } from '../../session/route';
import { closeWorkbenches, openWorkbench } from '../../session/testing/open-workbench';
import { createWorkbench, type Workbench } from '../../session/workbench';
import { paperDetails } from './paper-details';

afterEach(async () => {
  goToRow(null);
  await closeWorkbenches();
});

const atLibrary = async (): Promise<Workbench> => {
  const workbench = createWorkbench(await openFilledStore(), createMemoryHost());
  await expect.poll(() => workbench.state.value.library?.length).toBe(1);
  return workbench;
};

test('means the open paper', async () => {
  const { workbench } = await openWorkbench();
  expect(paperDetails.isEnabled(workbench)).toBe(true);
});

test.each([
  ['other words are looked for', () => searchLibrary('rivers')],
  ['other labels are chosen', () => chooseLibraryLabels([])],
])('means in the library the row that one went to, until %s', async (_, look) => {
  const workbench = await atLibrary();
  expect(paperDetails.isEnabled(workbench)).toBe(false);
  goToRow(paper.id);
  expect(paperDetails.isEnabled(workbench)).toBe(true);
  expect(paperDetails.label(workbench)).toContain(paper.metadata.title);
  look();
  expect(paperDetails.isEnabled(workbench)).toBe(false);
});

test('means none of the library any more when a paper was opened', async () => {
  const workbench = await atLibrary();
  goToRow(paper.id);
  workbench.goTo(paperRoute(paper.id));
  await expect.poll(() => workbench.session()?.paper.id).toBe(paper.id);
  expect(libraryLook.value.rowId).toBeNull();
});
