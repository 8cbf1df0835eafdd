import { afterEach, beforeEach, expect, test } from 'vitest';
import { benFile, theirs } from '../../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { saveLibrary } from './library-actions';
import { openDropped } from './open-dropped';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const dialog = (): string | undefined => open.workbench.state.value.dialog?.kind;
const bytesOf = (file: ReturnType<typeof benFile>) => (file.status === 'read' ? [file.bytes] : []);

test('each file is told by what it says it is, whatever it is called: papers first, then one preview after the other', async () => {
  await saveLibrary(open.workbench);
  const library = new File([open.host.saved[0]?.bytes ?? ''], 'renamed.txt');
  const claimSet = new File(bytesOf(benFile(theirs)), 'mailed.txt');
  const done = openDropped(open.workbench, [claimSet, library, new File(['Of ice.'], 'ice.txt')]);
  await expect.poll(dialog).toBe('merge');
  expect(await open.store.db.papers.count()).toBe(2);
  open.workbench.show({ dialog: null });
  await done;
  expect(dialog()).toBe('import');
});

test('of JSON that says nothing of itself the faults are told', async () => {
  await openDropped(open.workbench, [new File(['{}'], 'anything.json')]);
  const shown = open.workbench.state.value.dialog;
  expect(shown).toMatchObject({ kind: 'import', plan: { entries: [{ kind: 'faults' }] } });
});

test('nothing dropped changes nothing', async () => {
  await openDropped(open.workbench, []);
  expect(dialog()).toBeUndefined();
  expect(open.notice()).toBe('');
});
