import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HostMenu, MenuGroup } from '#host/contract';
import { createMemoryHost } from '#host/memory-host';
import { openStore } from '#store/open-store';
import { undo } from '../commands/annotate/undo';
import { paperDetails } from '../commands/library/paper-details';
import { goToRow } from '../session/library-look';
import {
  preferences,
  setChangedKeys,
  setLanguage,
  setSingleKeys,
  storedPreferences,
} from '../session/preferences';
import { createWorkbench, type Workbench } from '../session/workbench';
import { showMenu } from './show-menu';

let workbench: Workbench | null = null;
let choose: (command: string) => void = () => {};

/** Shows the menu of a real workbench; gives the menu last shown. */
const showRecorded = async (): Promise<() => readonly MenuGroup[]> => {
  const opened = await openStore();
  if (opened.kind !== 'open') throw new Error(opened.kind);
  let shown: readonly MenuGroup[] = [];
  const menu: HostMenu = {
    async show(groups) {
      shown = groups;
    },
    onCommand(listener) {
      choose = listener;
      return () => {};
    },
  };
  workbench = createWorkbench(opened.store, createMemoryHost());
  showMenu(workbench, menu);
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
  document.body.replaceChildren();
  localStorage.clear();
  preferences.set(storedPreferences());
});

test('the menu shows the keys that there are, and follows when they change', async () => {
  const keyOf = keyIn(await showRecorded());
  expect([keyOf('show-palette'), keyOf('tag-claim'), keyOf('show-keys')]).toEqual(['CmdOrCtrl+K', 'C', '?']);
  setChangedKeys({ 'show-palette': ['Mod+Shift+K'], 'tag-claim': [] });
  expect([keyOf('show-palette'), keyOf('tag-claim')]).toEqual(['CmdOrCtrl+Shift+K', null]);
  setSingleKeys(false);
  expect(keyOf('show-keys')).toBe('Shift+F1');
});

test('a Mac’s menu gets no key that types: it would act on it where one writes', async () => {
  vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('MacIntel');
  const keyOf = keyIn(await showRecorded());
  expect([keyOf('tag-claim'), keyOf('delete-annotation'), keyOf('show-keys'), keyOf('undo')]).toEqual([
    null,
    null,
    'Shift+F1',
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

const typeInto = async (field: string): Promise<HTMLInputElement> => {
  document.body.innerHTML = field;
  const input = document.querySelector('input');
  if (!input) throw new Error(field);
  input.focus();
  await userEvent.keyboard('words');
  return input;
};

test('undo and redo of the menu mean the typing while one types', async () => {
  await showRecorded();
  const field = await typeInto('<input>');
  choose('undo');
  expect(field.value).not.toBe('words');
  choose('redo');
  expect(field.value).toBe('words');
});

test('on a Mac their keys do too, for else they would go on to the menu', async () => {
  vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('MacIntel');
  await showRecorded();
  const field = await typeInto('<input>');
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    metaKey: true,
    bubbles: true,
    cancelable: true,
  });
  field.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
  expect(field.value).not.toBe('words');
});

test('while a dialog is open no command of the menu acts beneath it', async () => {
  await showRecorded();
  choose('show-keys');
  expect(workbench?.state.value.dialog).toMatchObject({ kind: 'keys' });
  workbench?.show({ dialog: null });
  document.body.innerHTML = '<dialog open></dialog>';
  choose('show-keys');
  expect(workbench?.state.value.dialog).toBeNull();
});

test('the menu follows when one goes to another row of the library', async () => {
  const shown = await showRecorded();
  const label = vi.spyOn(paperDetails, 'label').mockReturnValue('Details of “Rivers”…');
  goToRow('rivers');
  expect(shown().flatMap(({ entries }) => entries.map(({ label }) => label))).toContain(
    'Details of “Rivers”…',
  );
  label.mockRestore();
  goToRow(null);
  expect(shown().flatMap(({ entries }) => entries.map(({ label }) => label))).toContain('Paper details…');
});

test('a long name does not widen the menu', async () => {
  vi.spyOn(undo, 'label').mockReturnValue(`Undo adding “${'many words '.repeat(20)}”`);
  const shown = await showRecorded();
  const labels = shown().flatMap(({ entries }) => entries.map(({ label }) => label));
  expect(labels).toContainEqual(expect.stringMatching(/^Undo adding “many words .*…$/));
  expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(61);
});
