/** A page that crashed, or that answers no more: the analyst is told and decides, and is never left with an empty window. */
import { app, type BrowserWindow, dialog } from 'electron';
import { t } from '#catalogue/translate';
import type { EventLog } from './event-log';

export const helpInTrouble = (window: BrowserWindow, log: EventLog): void => {
  let isMeant = false; // the page was ended to be loaded anew
  const loadAnew = (): void => {
    isMeant = true;
    window.webContents.forcefullyCrashRenderer(); // else a page that hangs would be waited for
    window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log.note('page-gone', { reason, meant: isMeant ? 'yes' : 'no' });
    if (!isMeant) void offerToReload(window, reason);
    isMeant = false;
  });
  followAnswers(window, loadAnew, log);
};

const offerToReload = async (window: BrowserWindow, reason: string): Promise<void> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('app.page-gone', { reason }),
    detail: t('app.page-gone-detail'),
    buttons: [t('app.load-anew'), t('menu.quit')],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
};

/** One question at a time, and it goes away by itself when the page answers again. */
const followAnswers = (window: BrowserWindow, loadAnew: () => void, log: EventLog): void => {
  let asking: AbortController | null = null;
  window.on('unresponsive', async () => {
    if (asking) return;
    log.note('page-hangs');
    const question = new AbortController();
    asking = question;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t('app.page-hangs'),
      detail: t('app.page-hangs-detail'),
      buttons: [t('app.wait'), t('app.load-anew')],
      defaultId: 0,
      cancelId: 0,
      signal: question.signal,
    });
    asking = null;
    if (response === 1 && !question.signal.aborted) loadAnew();
  });
  window.on('responsive', () => {
    if (asking) log.note('page-answers');
    asking?.abort();
  });
};
