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
const EDIT_ROLES: Items = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];
// No reload: it would look like a way to mend something, and there is nothing that it could mend.
const VIEW_ROLES: Items = [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  SEPARATOR,
  { role: 'togglefullscreen' },
  { role: 'toggleDevTools' },
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
    menu(labelOf('file'), commands('file'), [{ role: isMac ? 'close' : 'quit' }]),
    menu(labelOf('edit'), commands('edit'), EDIT_ROLES),
    menu(labelOf('view'), commands('view'), VIEW_ROLES),
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
