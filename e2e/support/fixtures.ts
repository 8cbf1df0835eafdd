/** Starts the program for a spec, on either host, and watches over it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { ElectronProgram } from '../electron/electron-program';
import { BrowserProgram } from './browser-program';
import { PageGuard } from './page-guard';
import { launchOptions, profileInMemory, profileOnDisk } from './profile';
import type { Look, Program, RunningProgram } from './program';

export interface ProgramOptions {
  /** Given by the project. */
  readonly host: 'browser' | 'electron';
  /** Console errors and requests that the spec brings about on purpose. */
  readonly tolerated: RegExp | null;
  /** Whether the spec ends the program and starts it again on the same data. */
  readonly restarts: boolean;
}

interface ProgramFixtures {
  /** Starts a program with data of its own: another analyst's machine. */
  readonly start: () => Promise<RunningProgram>;
  readonly program: Program;
}

interface WorkerFixtures {
  /** The one that all specs of a worker share, launched when first asked for. */
  readonly sharedBrowser: () => Promise<Browser>;
}

export const test = base.extend<ProgramOptions & ProgramFixtures, WorkerFixtures>({
  host: ['browser', { option: true }],
  tolerated: [null, { option: true }],
  restarts: [false, { option: true }],
  sharedBrowser: [
    async ({ playwright }, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => {
        launched ??= playwright.chromium.launch(launchOptions());
        return launched;
      });
      await (await launched)?.close();
    },
    { scope: 'worker' },
  ],
  start: async ({ host, restarts, sharedBrowser, tolerated, colorScheme, viewport, locale }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'postil-'));
    const guard = new PageGuard();
    const profileIn = (own: string) =>
      restarts ? profileOnDisk(join(own, 'profile')) : profileInMemory(sharedBrowser);
    const running: RunningProgram[] = [];
    await use(async () => {
      const own = await mkdtemp(join(folder, 'machine-'));
      const look: Look = { colorScheme, viewport, ...(locale && { locale }) };
      const program = await (host === 'browser'
        ? BrowserProgram.start(own, profileIn(own), look, guard)
        : ElectronProgram.start(own, look, guard));
      running.push(program);
      return program;
    });
    for (const program of running) await program.end();
    await rm(folder, { recursive: true, force: true });
    expect(guard.findings(tolerated), 'what the page must not do').toEqual([]);
  },
  program: async ({ start }, use) => {
    await use(await start());
  },
});

export { expect };
