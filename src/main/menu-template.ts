/** The menu bar: the commands that the page shows, and the entries that every desktop program has. */
import type { MenuItemConstructorOptions } from 'electron';
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
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    menu(labelOf('file'), commands('file'), [withRole(isMac ? 'close' : 'quit')]),
    menu(labelOf('edit'), commands('edit'), editRoles()),
    menu(labelOf('view'), commands('view'), viewRoles()),
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    ...(help.length > 0 ? [{ ...menu(labelOf('help'), help, []), role: 'help' } as const] : []),
  ];
};

const menu = (label: string, commands: Items, roles: Items): MenuItemConstructorOptions => {
  const isParted = commands.length > 0 && roles.length > 0;
  return { label, submenu: [...commands, ...(isParted ? [SEPARATOR] : []), ...roles] };
};

const commandItem = (
  { command, label, accelerator, enabled }: MenuEntry,
  choose: MenuSurroundings['choose'],
): MenuItemConstructorOptions => {
  return {
    id: command,
    label,
    enabled,
    // Shown only: the page listens for the key. (macOS knows no such difference; there the page comes first,
    // and a key that it has handled does not reach the menu.)
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => choose(command),
  };
};
