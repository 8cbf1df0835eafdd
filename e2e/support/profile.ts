/** Where a browser keeps the data of one analyst. */
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { killProcessGroup } from './kill-process-group';
import type { Look } from './program';

export interface Profile {
  /** A browser that has these data and one page. */
  open(look: Look): Promise<BrowserContext>;
  /** Ends the browser at once: every process of it. */
  kill(): Promise<void>;
}

export const launchOptions = () => {
  const executablePath = findBrowser();
  return { ...(executablePath ? { executablePath } : {}), args: chromiumArguments() };
};

/** On the disk, with a browser of its own: what it holds outlives the browser, and starting that takes seconds. */
export const profileOnDisk = (folder: string): Profile => ({
  open: (look) => chromium.launchPersistentContext(folder, { ...launchOptions(), ...look }),
  kill: async () => {
    // Chromium's lock on its profile is a link that names the host and the process: 'host-1234'.
    const owner = await readlink(join(folder, 'SingletonLock'));
    await killProcessGroup(Number(owner.slice(owner.lastIndexOf('-') + 1)));
  },
});

/** In the memory of a browser that others use too: gone when the page is closed, and there at once. */
export const profileInMemory = (launched: () => Promise<Browser>): Profile => {
  let isOpened = false;
  return {
    open: async (look) => {
      if (isOpened)
        throw new Error('A spec that starts the program again has to say "test.use({ restarts: true })".');
      isOpened = true;
      const context = await (await launched()).newContext(look);
      await context.newPage();
      return context;
    },
    kill: async () => {
      throw new Error('A spec that kills the program has to say "test.use({ restarts: true })".');
    },
  };
};
