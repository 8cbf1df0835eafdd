import { describe, expect, test } from 'vitest';
import { speakLanguage } from '#catalogue/languages';
import type { MenuGroup } from '#host/contract';
import { buildMenuTemplate, contextMenuPlace, contextMenuTemplate } from './menu-template';

type Items = readonly ReturnType<typeof buildMenuTemplate>[number][];

const groups: readonly MenuGroup[] = [
  {
    id: 'file',
    label: 'File',
    entries: [
      { command: 'import', label: 'Import…', accelerator: 'CmdOrCtrl+O', enabled: true },
      { command: 'export', label: 'Export…', accelerator: null, enabled: false },
    ],
  },
  {
    id: 'help',
    label: 'Help',
    entries: [{ command: 'guide', label: 'Guide', accelerator: null, enabled: true }],
  },
];
const choose = () => undefined;

const plain = (label: string | undefined) => label?.replaceAll('&', '');
const itemsOf = (template: Items, label: string) => {
  const submenu = template.find((item) => plain(item.label) === label)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
};
const wordsOf = (items: Items) => items.map(({ label, role, type }) => role ?? plain(label) ?? type);

test('before the page has shown commands there are the usual entries only', () => {
  const template = buildMenuTemplate([], { isMac: false, choose });
  expect(wordsOf(template)).toEqual(['File', 'Edit', 'View']);
  expect(wordsOf(itemsOf(template, 'File'))).toEqual(['quit']);
  expect(wordsOf(itemsOf(template, 'Edit'))).toEqual(['cut', 'copy', 'paste', 'selectAll']);
});

test('what the system does by itself is named in the language that is spoken', async () => {
  await speakLanguage('de');
  const template = buildMenuTemplate([], { isMac: false, choose });
  expect(itemsOf(template, 'Bearbeiten').map(({ label }) => label)).toEqual([
    'Ausschneiden',
    'Kopieren',
    'Einfügen',
    'Alles auswählen',
  ]);
  await speakLanguage('en');
  expect(itemsOf(buildMenuTemplate([], { isMac: false, choose }), 'Edit')[0]?.label).toBe('Cut');
});

test('commands stand above the usual entries, with a line between', () => {
  const template = buildMenuTemplate(groups, { isMac: false, choose });
  expect(wordsOf(itemsOf(template, 'File'))).toEqual(['Import…', 'Export…', 'separator', 'quit']);
  expect(wordsOf(itemsOf(template, 'Help'))).toEqual(['Guide']);
});

test('menus are called what the page calls them', () => {
  const german = [{ id: 'edit', label: 'Bearbeiten', entries: [] }] as const;
  expect(wordsOf(buildMenuTemplate(german, { isMac: false, choose }))).toEqual([
    'File',
    'Bearbeiten',
    'View',
  ]);
});

test('a Mac has its own menus, and File closes the window', () => {
  const template = buildMenuTemplate(groups, { isMac: true, choose });
  expect(template.map(({ label, role }) => role ?? label)).toEqual([
    'appMenu',
    'File',
    'Edit',
    'View',
    'windowMenu',
    'help',
  ]);
  expect(wordsOf(itemsOf(template, 'File')).at(-1)).toBe('close');
});

test('a key is shown and left to the page', () => {
  const [first, second] = itemsOf(buildMenuTemplate(groups, { isMac: false, choose }), 'File');
  expect(first).toMatchObject({ id: 'import', accelerator: 'CmdOrCtrl+O', registerAccelerator: false });
  expect(second).not.toHaveProperty('accelerator');
  expect([first?.enabled, second?.enabled]).toEqual([true, false]);
});

test('a click hands the command back', () => {
  const chosen: string[] = [];
  const template = buildMenuTemplate(groups, { isMac: false, choose: (command) => chosen.push(command) });
  const [item] = itemsOf(template, 'File');
  Reflect.apply(item?.click ?? choose, undefined, []);
  expect(chosen).toEqual(['import']);
});

test('nothing reloads the page', () => {
  const template = buildMenuTemplate(groups, { isMac: false, choose });
  expect(JSON.stringify(template).toLowerCase()).not.toContain('reload');
});

test('each menu opens with Alt and a letter of its own, but on a Mac, where there are none', () => {
  const help = { id: 'help', label: 'File things', entries: groups[1]?.entries ?? [] } as const;
  const labels = (isMac: boolean) =>
    buildMenuTemplate([help], { isMac, choose }).flatMap(({ label }) => label ?? []);
  expect(labels(false)).toEqual(['&File', '&Edit', '&View', 'F&ile things']);
  expect(labels(true)).toEqual(['File', 'Edit', 'View', 'File things']);
});

test('an ampersand in a name is shown', () => {
  const entry = { command: 'undo', label: 'Undo “R&D”', accelerator: null, enabled: true };
  const template = buildMenuTemplate([{ id: 'file', label: 'File', entries: [entry] }], {
    isMac: false,
    choose,
  });
  expect(itemsOf(template, 'File')[0]?.label).toBe('Undo “R&&D”');
});

test('the key with + on it enlarges without Shift', () => {
  const zooms = itemsOf(buildMenuTemplate([], { isMac: false, choose }), 'View').filter(
    ({ role }) => role === 'zoomIn',
  );
  expect(zooms.map(({ accelerator, visible }) => [accelerator, visible])).toEqual([
    [undefined, undefined],
    ['CmdOrCtrl+=', false],
  ]);
});

describe('the menu under the pointer', () => {
  const editFlags = {
    canCut: false,
    canCopy: true,
    canPaste: true,
    canSelectAll: true,
    canUndo: true,
    canRedo: true,
    canDelete: true,
    canEditRichly: false,
  };
  const shown = (clicked: { isEditable: boolean; selectionText: string }) =>
    contextMenuTemplate({ ...clicked, editFlags }).map(({ role, type, enabled }) => [role ?? type, enabled]);

  test('has what edits in a field, as far as it can be done there', () => {
    expect(shown({ isEditable: true, selectionText: '' })).toEqual([
      ['cut', false],
      ['copy', true],
      ['paste', true],
      ['separator', undefined],
      ['selectAll', true],
    ]);
  });

  test('copies selected words, and is not there where nothing is selected', () => {
    expect(shown({ isEditable: false, selectionText: 'words' })).toEqual([['copy', true]]);
    expect(shown({ isEditable: false, selectionText: ' ' })).toEqual([]);
  });

  test('opens where one types when a key asks for it, and else at the pointer by itself', () => {
    const place = { x: 40, y: 60 };
    expect(contextMenuPlace({ menuSourceType: 'keyboard', ...place })).toEqual({
      sourceType: 'keyboard',
      ...place,
    });
    expect(contextMenuPlace({ menuSourceType: 'mouse', ...place })).toEqual({ sourceType: 'mouse' });
  });
});
