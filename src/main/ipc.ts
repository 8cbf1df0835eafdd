/** What the page may ask: the sender and every argument are checked, and a failure goes back as a sentence. */
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as z from 'zod';
import { type BridgeCalls, type BridgeReply, bridgeArguments } from '#host/bridge';
import { setBackupDue } from './backup-at-exit';
import type { BackupFolder } from './backups/backup-folder';
import { chooseFolder, openFiles, saveFile, savePdf } from './file-dialogs';
import type { GivenFiles } from './files/given-files';
import { redrawMenu, setupMenu } from './menu';
import { isOwnFrame } from './own-address';
import { ownAddress } from './own-page';
import type { SharedFolder } from './shared/shared-folder';
import { speakAsTold } from './spoken-language';

type Answer<Channel extends keyof BridgeCalls> = (
  window: BrowserWindow,
  ...given: Parameters<BridgeCalls[Channel]>
) => ReturnType<BridgeCalls[Channel]>;

export interface Answering {
  readonly folder: SharedFolder;
  readonly backups: BackupFolder;
  readonly given: GivenFiles;
  readonly languageFile: string;
}

export const setupIpc = ({ folder, backups, given, languageFile }: Answering): void => {
  handle('files:open', openFiles);
  handle('files:save', saveFile);
  handle('files:save-pdf', savePdf);
  handle('menu:show', async (_window, groups) => setupMenu(groups));
  handle('words:speak', async (_window, language) => {
    await speakAsTold(languageFile, language);
    redrawMenu();
  });
  handle('folder:choose', async (window, title) => {
    const path = await chooseFolder(window, title);
    return path === null ? null : folder.watch(path);
  });
  handle('folder:current', async () => folder.current);
  handle('folder:stop', () => folder.stop());
  handle('folder:list', () => folder.list());
  handle('folder:read', (_window, name, maxBytes) => folder.read(name, maxBytes));
  handle('backups:write', (_window, bytes, contents) => backups.write(bytes, contents));
  handle('backups:list', () => backups.list());
  handle('backups:read', (_window, name, maxBytes) => backups.read(name, maxBytes));
  handle('backups:choose', async (window, title) => {
    const path = await chooseFolder(window, title);
    return path === null ? null : backups.choose(path);
  });
  handle('given:take', (_window, maxBytes) => given.take(maxBytes));
  handle('backups:due', async (_window, isDue) => setBackupDue(isDue));
};

const handle = <Channel extends keyof BridgeCalls>(channel: Channel, answer: Answer<Channel>): void => {
  ipcMain.handle(channel, async (event, ...given: unknown[]): Promise<BridgeReply<unknown>> => {
    try {
      const window = windowOf(event);
      return { ok: true, value: await answer(window, ...checked(channel, given)) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  });
};

const windowOf = ({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow => {
  const window = BrowserWindow.fromWebContents(sender);
  if (!window || !isOwnFrame(senderFrame, ownAddress))
    throw new Error('Postil takes requests from its own page only.');
  return window;
};

const checked = <Channel extends keyof BridgeCalls>(
  channel: Channel,
  given: unknown[],
): Parameters<BridgeCalls[Channel]> => {
  const expected: z.ZodType<Parameters<BridgeCalls[Channel]>> = bridgeArguments[channel];
  const parsed = expected.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`Postil does not understand this request (${channel}): ${z.prettifyError(parsed.error)}`);
};
