import { afterEach, expect, test, vi } from 'vitest';
import type { HostMenu, MenuGroup } from '#host/contract';
import { createMemoryHost } from '#host/memory-host';
import { openStore } from '#store/open-store';
import { preferences, setChangedKeys, setSingleKeys, storedPreferences } from '../session/preferences';
import { createWorkbench } from '../session/workbench';
import { showMenu } from './show-menu';

/** Shows the menu of a real workbench; gives what stands beside a command in the menu last shown. */
const showRecorded = async (): Promise<(command: string) => string | null | undefined> => {
  const opened = await openStore();
  if (opened.kind !== 'open') throw new Error(opened.kind);
  let shown: readonly MenuGroup[] = [];
  const menu: HostMenu = {
    async show(groups) {
      shown = groups;
    },
    onCommand: () => () => {},
  };
  showMenu(createWorkbench(opened.store, createMemoryHost()), menu);
  return (command) =>
    shown.flatMap(({ entries }) => entries).find((entry) => entry.command === command)?.accelerator;
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  preferences.set(storedPreferences());
});

test('the menu shows the keys that there are, and follows when they change', async () => {
  const keyOf = await showRecorded();
  expect([keyOf('show-palette'), keyOf('tag-claim'), keyOf('show-keys')]).toEqual(['CmdOrCtrl+K', 'C', '?']);
  setChangedKeys({ 'show-palette': ['Mod+Shift+K'], 'tag-claim': [] });
  expect([keyOf('show-palette'), keyOf('tag-claim')]).toEqual(['CmdOrCtrl+Shift+K', null]);
  setSingleKeys(false);
  expect(keyOf('show-keys')).toBe('F1');
});

test('a Mac’s menu gets no key that types: it would act on it where one writes', async () => {
  vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('MacIntel');
  const keyOf = await showRecorded();
  expect([keyOf('tag-claim'), keyOf('delete-annotation'), keyOf('show-keys'), keyOf('undo')]).toEqual([
    null,
    null,
    'F1',
    'CmdOrCtrl+Z',
  ]);
});
