/** The application's menu, rebuilt whenever the page shows other commands. */
import { Menu } from 'electron';
import type { MenuGroup } from '#host/contract';
import { buildMenuTemplate } from './menu-template';
import { tellPage } from './window';

export const setupMenu = (groups: readonly MenuGroup[]): void => {
  const template = buildMenuTemplate(groups, {
    isMac: process.platform === 'darwin',
    choose: (command) => tellPage('menu:command', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
