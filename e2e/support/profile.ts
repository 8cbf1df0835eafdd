/** Where a browser keeps the data of one analyst. */
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { mendProfile } from '../../scripts/browser-profile.mjs';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.mjs';
import { killProcessGroup } from './kill-process-group';
import type { Look } from './program';
import type { SharedContexts } from './shared-contexts';

export interface Profile {
  /** An empty page of a browser that has these data. */
  open(look: Look): Promise<Page>;
  /** Closes every page, as one leaves. */
  close(): Promise<void>;
  /** Ends the browser at once: every process of it. */
  kill(): Promise<void>;
}

export const launchOptions = () => {
  const executablePath = findBrowser();
  return { ...(executablePath ? { executablePath } : {}), args: chromiumArguments() };
};

/** On the disk, with a browser of its own: what it holds outlives the browser, and starting that takes seconds. */
export const profileOnDisk = (folder: string): Profile => {
  let context: BrowserContext | undefined;
  return {
    open: async (look) => {
      await mendProfile(folder); // as `npm start` does
      context = await chromium.launchPersistentContext(folder, { ...launchOptions(), ...look });
      return context.pages()[0] ?? context.newPage();
    },
    close: async () => context?.close(),
    kill: async () => {
      // Chromium's lock on its profile is a link that names the host and the process: 'host-1234'.
      const owner = await readlink(join(folder, 'SingletonLock'));
      await killProcessGroup(Number(owner.slice(owner.lastIndexOf('-') + 1)));
    },
  };
};

/** In the memory of a browser that others use too: there at once, and gone when it is closed. */
export const profileInMemory = (contexts: SharedContexts): Profile => {
  let context: BrowserContext | undefined;
  return {
    open: async (look) => {
      if (context)
        throw new Error('A spec that starts the program again has to say "test.use({ restarts: true })".');
      const page = await contexts.take(look);
      context = page.context();
      return page;
    },
    close: async () => {
      if (context) await contexts.giveBack(context);
    },
    kill: async () => {
      throw new Error('A spec that kills the program has to say "test.use({ restarts: true })".');
    },
  };
};
