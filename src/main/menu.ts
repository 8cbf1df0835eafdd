/** The application's menu, rebuilt whenever the page shows other commands or speaks another language. */
import { Menu } from 'electron';
import type { MenuGroup } from '#host/contract';
import { buildMenuTemplate } from './menu-template';
import { tellPage } from './window';

let shown: readonly MenuGroup[] = [];

export const setupMenu = (groups: readonly MenuGroup[]): void => {
  shown = groups;
  const template = buildMenuTemplate(groups, {
    isMac: process.platform === 'darwin',
    choose: (command) => tellPage('menu:command', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

/** In the language of now. */
export const redrawMenu = (): void => setupMenu(shown);
