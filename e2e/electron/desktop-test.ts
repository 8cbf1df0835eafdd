/** For what only Electron has: a spec's hold on the main process and on the page's bridge. */
import type { PostilBridge } from '#host/bridge';
import '#host/electron-host'; // declares window.postilBridge
import type { Page } from '@playwright/test';
import { test as base } from '../support/fixtures';
import { ElectronProgram } from './electron-program';

export const test = base.extend<{ readonly desktop: ElectronProgram }>({
  desktop: async ({ program }, use) => {
    if (!(program instanceof ElectronProgram))
      throw new Error('This spec belongs to the project "electron".');
    await use(program);
  },
});

/**
 * Until the program shows its first dialog. At its start it lists the shared folder itself, and nothing is told of what
 * it was given then; listings are made in turn, so one that a spec asks for from here on comes after that one.
 */
export const programBegun = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').waitFor();
};

type BridgeFunction = Exclude<
  keyof PostilBridge,
  'onMenuCommand' | 'onFolderChange' | 'onBackupWanted' | 'onFilesGiven'
>;

/** What a page that keeps to no types could ask of the main process. */
export const askBridge = (page: Page, name: BridgeFunction, given: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    (asked) => {
      const bridge = window.postilBridge;
      if (!bridge) throw new Error('The page has no bridge.');
      return Reflect.apply(bridge[asked.name], undefined, asked.given);
    },
    { name, given: [...given] },
  );
