import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host, OpenedFile } from '#host/contract';
import { benFile, theirs } from '../../session/testing/colleague';
import {
  closeWorkbenches,
  type OpenWorkbench,
  openEmptyWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import type { Workbench } from '../../session/workbench';
import { followGivenFiles } from './follow-given-files';
import { saveLibrary } from './library-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

/** A system that hands over files, and the workbench on it. */
const givenTo = (workbench: Workbench) => {
  let waiting: readonly OpenedFile[] = [];
  let tell = (): void => undefined;
  const givenFiles: Host['givenFiles'] = {
    take: async () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    onGiven: (listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  return {
    workbench: { ...workbench, host: { ...workbench.host, givenFiles } },
    give: (...files: readonly OpenedFile[]): void => {
      waiting = [...waiting, ...files];
      tell();
    },
    isTaken: () => waiting.length === 0,
  };
};

const text = (name: string, words: string): OpenedFile => ({
  status: 'read',
  name,
  bytes: new TextEncoder().encode(words),
});

const dialog = (): string | undefined => open.workbench.state.value.dialog?.kind;

test('what was given before the window is there is opened at the start, what comes later as it comes', async () => {
  const system = givenTo(open.workbench);
  system.give(text('early.txt', 'Of ice and of fire, said early.'));
  followGivenFiles(system.workbench);
  await expect.poll(() => open.store.db.papers.count()).toBe(2);
  system.give(text('late.txt', 'Something else altogether, said late.'));
  await expect.poll(() => open.store.db.papers.count()).toBe(3);
});

test('files of ours are told by what is in them, and shown in the same previews as those that are chosen', async () => {
  await saveLibrary(open.workbench);
  const bytes = open.host.saved[0]?.bytes ?? new Uint8Array();
  const system = givenTo(open.workbench);
  followGivenFiles(system.workbench);
  system.give({ status: 'read', name: 'all.postil-library', bytes }, benFile(theirs));
  await expect.poll(dialog).toBe('merge');
  open.workbench.show({ dialog: null });
  await expect.poll(dialog).toBe('import');
});

test.each([
  ['broken.postil-claims', 'import'],
  ['broken.Postil-Library', undefined],
])('of %s that holds nothing of ours the faults are told', async (name, shown) => {
  const system = givenTo(open.workbench);
  followGivenFiles(system.workbench);
  system.give(text(name, '{}'));
  await expect.poll(() => dialog() ?? open.workbench.state.value.notice?.kind).toBe(shown ?? 'fault');
  expect(await open.store.db.papers.count(), 'it is no paper').toBe(1);
});

test('nothing is opened beneath a question, and nothing is lost by waiting', async () => {
  const system = givenTo(open.workbench);
  open.workbench.show({ dialog: { kind: 'keys' } });
  followGivenFiles(system.workbench);
  system.give(text('patient.txt', 'Whoever waits is read in the end.'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(system.isTaken()).toBe(false);
  open.workbench.show({ dialog: null });
  await expect.poll(() => open.store.db.papers.count()).toBe(2);
});

test('before the first start is finished nothing is taken', async () => {
  const { workbench } = await openEmptyWorkbench();
  const system = givenTo(workbench);
  system.give(text('early.txt', 'Of ice.'));
  followGivenFiles(system.workbench);
  await new Promise((resolve) => setTimeout(resolve));
  expect(system.isTaken()).toBe(false);
});
