import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibraryPapers } from '#store/queries';
import { claim, paper } from '#store/testing/filled-store';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../session/testing/open-workbench';
import { deleteChosen, setConfidence } from './annotate/annotation-actions';
import { removePaper } from './library/paper-actions';
import { undoStep } from './undo-step';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});

afterEach(closeWorkbenches);

/** The step that the message offers to take back; null where it offers none. */
const offered = (): number | null => {
  const { notice, history } = open.workbench.state.value;
  return notice?.undoes === history.step ? history.step : null;
};

test('the message of a removal offers to take just that back, and then offers nothing', async () => {
  const [listed] = await readLibraryPapers(open.store);
  if (!listed) throw new TypeError('The library is empty');
  await removePaper(open.workbench, listed);
  const step = offered();
  expect(step).not.toBeNull();
  await undoStep(open.workbench, step ?? 0);
  expect((await readLibraryPapers(open.store)).map(({ id }) => id)).toEqual([paper.id]);
  expect(open.notice()).toMatch(/^Undone/);
  expect(offered()).toBeNull();
});

test('what was done since is not taken back in its place', async () => {
  open.session.choose(claim.id, false);
  await setConfidence(open.workbench, claim.id, 'high');
  await deleteChosen(open.workbench);
  const step = offered();
  await open.workbench.undo();
  await setConfidence(open.workbench, claim.id, 'low');
  expect(offered()).not.toBe(step); // but its own
  await undoStep(open.workbench, step ?? 0);
  expect(open.session.index.get(claim.id)?.confidence).toBe('low');
});
