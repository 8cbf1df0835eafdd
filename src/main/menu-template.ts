/** The menu bar: the commands that the page shows, and the entries that every desktop program has. */
import type { ContextMenuParams, MenuItemConstructorOptions, PopupOptions } from 'electron';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { MenuEntry, MenuGroup } from '#host/contract';

type Items = readonly MenuItemConstructorOptions[];

export interface MenuSurroundings {
  readonly isMac: boolean;
  /** A click on a command's entry. */
  choose(command: string): void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** What Electron does by itself; it names it in English wherever the system does not. */
const ROLE_LABELS = {
  cut: 'menu.cut',
  copy: 'menu.copy',
  paste: 'menu.paste',
  selectAll: 'menu.select-all',
  resetZoom: 'menu.reset-zoom',
  zoomIn: 'menu.zoom-in',
  zoomOut: 'menu.zoom-out',
  togglefullscreen: 'menu.full-screen',
  toggleDevTools: 'menu.developer-tools',
  quit: 'menu.quit',
  close: 'menu.close-window',
} as const satisfies Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, MessageKey>>;

const withRole = (role: keyof typeof ROLE_LABELS): MenuItemConstructorOptions => ({
  role,
  label: t(ROLE_LABELS[role]),
});

const editRoles = (): Items => [withRole('cut'), withRole('copy'), withRole('paste'), withRole('selectAll')];

// No reload: it would look like a way to mend something, and there is nothing that it could mend.
const viewRoles = (): Items => [
  withRole('resetZoom'),
  withRole('zoomIn'),
  // The key with + on it, without Shift; an item carries one key only.
  { ...withRole('zoomIn'), accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
  withRole('zoomOut'),
  SEPARATOR,
  withRole('togglefullscreen'),
  withRole('toggleDevTools'),
];

/** Until the page has said them in its language. */
const USUAL_LABELS = {
  file: 'command.menu-file',
  edit: 'command.menu-edit',
  view: 'command.menu-view',
  help: 'command.menu-help',
} as const satisfies Record<MenuGroup['id'], MessageKey>;

export const buildMenuTemplate = (
  groups: readonly MenuGroup[],
  { isMac, choose }: MenuSurroundings,
): MenuItemConstructorOptions[] => {
  const commands = (id: MenuGroup['id']) =>
    groups
      .filter((group) => group.id === id)
      .flatMap((group) => group.entries)
      .map((entry) => commandItem(entry, choose));
  const labelOf = (id: MenuGroup['id']) =>
    groups.find((group) => group.id === id)?.label ?? t(USUAL_LABELS[id]);
  const help = commands('help');
  const menus = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    menu(labelOf('file'), commands('file'), [withRole(isMac ? 'close' : 'quit')]),
    menu(labelOf('edit'), commands('edit'), editRoles()),
    menu(labelOf('view'), commands('view'), viewRoles()),
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    ...(help.length > 0 ? [{ ...menu(labelOf('help'), help, []), role: 'help' } as const] : []),
  ];
  return isMac ? menus : withMnemonics(menus);
};

/** As a menu shows it: a single & would underline the letter behind it and vanish itself. */
export const menuLabel = (label: string): string => label.replaceAll('&', '&&');

/** Alt and a letter opens a menu: the first letter of its name that no menu before it has. */
const withMnemonics = (menus: Items): MenuItemConstructorOptions[] => {
  const taken = new Set<string>();
  return menus.map(({ label = '', ...rest }) => {
    const letter = [...label].find((sign) => /\p{L}/u.test(sign) && !taken.has(sign.toLowerCase()));
    if (letter === undefined) return { ...rest, label };
    taken.add(letter.toLowerCase());
    return { ...rest, label: label.replace(letter, `&${letter}`) };
  });
};

/** For the field that was clicked, or the words that are selected; empty where there is nothing to do. */
export const contextMenuTemplate = ({
  isEditable,
  editFlags,
  selectionText,
}: Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>): MenuItemConstructorOptions[] => {
  const { canCut, canCopy, canPaste, canSelectAll } = editFlags;
  const copy = { ...withRole('copy'), enabled: canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { ...withRole('cut'), enabled: canCut },
    copy,
    { ...withRole('paste'), enabled: canPaste },
    SEPARATOR,
    { ...withRole('selectAll'), enabled: canSelectAll },
  ];
};

/** By key it opens where one types: the pointer, where it opens by itself, may be anywhere. */
export const contextMenuPlace = ({
  menuSourceType,
  x,
  y,
}: Pick<ContextMenuParams, 'menuSourceType' | 'x' | 'y'>): Pick<PopupOptions, 'sourceType' | 'x' | 'y'> => ({
  sourceType: menuSourceType,
  ...(menuSourceType === 'keyboard' && { x, y }),
});

const menu = (label: string, commands: Items, roles: Items): MenuItemConstructorOptions => {
  const isParted = commands.length > 0 && roles.length > 0;
  return { label: menuLabel(label), submenu: [...commands, ...(isParted ? [SEPARATOR] : []), ...roles] };
};

const commandItem = (
  { command, label, accelerator, enabled }: MenuEntry,
  choose: MenuSurroundings['choose'],
): MenuItemConstructorOptions => {
  return {
    id: command,
    label: menuLabel(label),
    enabled,
    // Shown only: the page listens for the key. (macOS knows no such difference; there the page comes first,
    // and a key that it has handled does not reach the menu.)
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => choose(command),
  };
};
