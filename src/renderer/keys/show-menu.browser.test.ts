import { afterEach, expect, test, vi } from 'vitest';
import type { HostMenu, MenuGroup } from '#host/contract';
import { createMemoryHost } from '#host/memory-host';
import { openStore } from '#store/open-store';
import {
  preferences,
  setChangedKeys,
  setLanguage,
  setSingleKeys,
  storedPreferences,
} from '../session/preferences';
import { createWorkbench } from '../session/workbench';
import { showMenu } from './show-menu';

/** Shows the menu of a real workbench; gives the menu last shown. */
const showRecorded = async (): Promise<() => readonly MenuGroup[]> => {
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
  return () => shown;
};

/** What stands beside a command in the menu. */
const keyIn =
  (shown: () => readonly MenuGroup[]) =>
  (command: string): string | null | undefined =>
    shown()
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.command === command)?.accelerator;

afterEach(async () => {
  vi.restoreAllMocks();
  await setLanguage('en');
  localStorage.clear();
  preferences.set(storedPreferences());
});

test('the menu shows the keys that there are, and follows when they change', async () => {
  const keyOf = keyIn(await showRecorded());
  expect([keyOf('show-palette'), keyOf('tag-claim'), keyOf('show-keys')]).toEqual(['CmdOrCtrl+K', 'C', '?']);
  setChangedKeys({ 'show-palette': ['Mod+Shift+K'], 'tag-claim': [] });
  expect([keyOf('show-palette'), keyOf('tag-claim')]).toEqual(['CmdOrCtrl+Shift+K', null]);
  setSingleKeys(false);
  expect(keyOf('show-keys')).toBe('F1');
});

test('a Mac’s menu gets no key that types: it would act on it where one writes', async () => {
  vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('MacIntel');
  const keyOf = keyIn(await showRecorded());
  expect([keyOf('tag-claim'), keyOf('delete-annotation'), keyOf('show-keys'), keyOf('undo')]).toEqual([
    null,
    null,
    'F1',
    'CmdOrCtrl+Z',
  ]);
});

test('the menu follows when another language is chosen', async () => {
  const shown = await showRecorded();
  const words = (): readonly (string | undefined)[] =>
    shown().flatMap(({ label, entries }) => [label, entries[0]?.label]);
  expect(words().slice(0, 4)).toEqual(['File', 'Open papers…', 'Edit', 'Undo']);
  await setLanguage('de');
  expect(words().slice(0, 4)).toEqual(['Datei', 'Dokumente öffnen …', 'Bearbeiten', 'Rückgängig']);
});
