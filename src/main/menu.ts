/** The application's menu, in step with the commands that the page shows and the language that is spoken. */
import { Menu } from 'electron';
import type { MenuGroup } from '#host/contract';
import { buildMenuTemplate, menuLabel } from './menu-template';
import { tellPage } from './window';

let shown: readonly MenuGroup[] = [];

/** Entries are changed in place: each new menu makes the bar of a Linux or Windows window flicker. */
export const setupMenu = (groups: readonly MenuGroup[]): void => {
  const isAlike = structureOf(groups) === structureOf(shown);
  shown = groups;
  if (!isAlike || !updateEntries()) redrawMenu();
};

/** In the language of now. */
export const redrawMenu = (): void => {
  const template = buildMenuTemplate(shown, {
    isMac: process.platform === 'darwin',
    choose: (command) => tellPage('menu:command', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

/** What no menu can be given afterwards. */
const structureOf = (groups: readonly MenuGroup[]): string =>
  JSON.stringify(
    groups.map(({ id, label, entries }) => [
      id,
      label,
      entries.map(({ command, accelerator }) => [command, accelerator]),
    ]),
  );

/** False when there is no such menu yet. */
const updateEntries = (): boolean => {
  const menu = Menu.getApplicationMenu();
  for (const { command, label, enabled } of shown.flatMap(({ entries }) => entries)) {
    const item = menu?.getMenuItemById(command);
    if (!item) return false;
    item.label = menuLabel(label);
    item.enabled = enabled;
  }
  return menu !== null;
};
