/** The menu under the pointer: for fields, and for words that are selected. */
import { type BrowserWindow, Menu } from 'electron';
import { contextMenuTemplate } from './menu-template';

export const setupContextMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
};
