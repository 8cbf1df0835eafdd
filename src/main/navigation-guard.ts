/** The window shows Postil's page and stays there: no navigation, no further window, no webview. */
import { app, type Event } from 'electron';
import { ownAddress } from './own-page';

/** For every page that the program will ever show, so before the first one. */
export const setupNavigationGuard = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', refuseForeign);
    contents.on('will-frame-navigate', refuseForeign);
    contents.on('will-redirect', refuseForeign);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
};

/** Loading the page itself again is no navigation away: Vite does it after an edit. */
const refuseForeign = (event: Event<{ readonly url: string; readonly isMainFrame: boolean }>): void => {
  if (!event.isMainFrame || !ownAddress.isPage(event.url)) event.preventDefault();
};
