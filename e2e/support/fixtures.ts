/** Starts the program for a spec, on either host, and watches over it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serveRenderer } from '../../scripts/renderer-server.mjs';
import { ElectronProgram } from '../electron/electron-program';
import { BrowserProgram } from './browser-program';
import { PageGuard } from './page-guard';
import { launchOptions, profileInMemory, profileOnDisk } from './profile';
import type { Look, Program, RunningProgram } from './program';
import { projectRoot } from './project-root';
import { pulseOf } from './pulse';
import { SharedContexts } from './shared-contexts';

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
  /** Where the built page is served, ending in '/'. */
  readonly address: string;
  /** Of the browser that all specs of a worker share, launched when first asked for. */
  readonly contexts: SharedContexts;
}

export const test = base.extend<ProgramOptions & ProgramFixtures, WorkerFixtures>({
  host: ['browser', { option: true }],
  tolerated: [null, { option: true }],
  restarts: [false, { option: true }],
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const server = await serveRenderer(join(projectRoot, 'out/renderer'), 0);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  contexts: [
    async ({ playwright, address }, use) => {
      const contexts = new SharedContexts(() => playwright.chromium.launch(launchOptions()), address);
      await use(contexts);
      await contexts.end();
    },
    { scope: 'worker' },
  ],
  start: async (
    { host, restarts, address, contexts, tolerated, colorScheme, viewport, locale },
    use,
    testInfo,
  ) => {
    const folder = await mkdtemp(join(tmpdir(), 'postil-'));
    const guard = new PageGuard();
    const profileIn = (own: string) =>
      restarts ? profileOnDisk(join(own, 'profile')) : profileInMemory(contexts);
    const running: RunningProgram[] = [];
    await use(async () => {
      const own = await mkdtemp(join(folder, 'machine-'));
      const look: Look = { colorScheme, viewport, ...(locale && { locale }) };
      const program = await (host === 'browser'
        ? BrowserProgram.start(address, own, profileIn(own), look, guard)
        : ElectronProgram.start(own, look, guard));
      running.push(program);
      return program;
    });
    if (testInfo.status !== testInfo.expectedStatus)
      for (const { page } of running) console.log(`${testInfo.title}: the page ${await pulseOf(page)}`);
    for (const program of running) await program.end();
    await rm(folder, { recursive: true, force: true });
    expect(guard.findings(tolerated), 'what the page must not do').toEqual([]);
  },
  program: async ({ start }, use) => {
    await use(await start());
  },
});

export { expect };
