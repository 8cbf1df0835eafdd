/** A window that closes waits for the backup of what was done since the last one. */
import type { BrowserWindow } from 'electron';
import { tellPage } from './window';

/** Longer than a large library takes; a page that hangs does not keep its window open. */
const LONGEST_WAIT_MS = 10_000;

let isDue = false;
let goOn: (() => void) | null = null;

export const backUpBeforeClosing = (window: BrowserWindow): void => {
  window.on('close', (event) => {
    if (!isDue) return;
    event.preventDefault();
    if (goOn) return; // it waits already
    const timer = setTimeout(() => setBackupDue(false), LONGEST_WAIT_MS);
    goOn = () => {
      clearTimeout(timer);
      goOn = null;
      if (!window.isDestroyed()) window.close();
    };
    tellPage('backups:wanted');
  });
};

/** As the page says: work was done that no backup has, or there is one now, or none could be made. */
export const setBackupDue = (due: boolean): void => {
  isDue = due;
  if (!due) goOn?.();
};
