/** The menu under the pointer: for fields, and for words that are selected where the page shows no menu of its own. */
import { type BrowserWindow, Menu } from 'electron';
import { contextMenuPlace, contextMenuTemplate } from './menu-template';

export const setupContextMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked);
    if (template.length === 0) return;
    Menu.buildFromTemplate(template).popup({ window, ...contextMenuPlace(clicked) });
  });
};
