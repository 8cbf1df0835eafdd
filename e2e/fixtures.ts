/** Starts the program for a spec, on either host, and watches over it. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { BrowserProgram } from './browser-program';
import { ElectronProgram } from './electron/electron-program';
import { PageGuard } from './page-guard';
import type { Program, RunningProgram } from './program';

export interface ProgramOptions {
  /** Given by the project. */
  readonly host: 'browser' | 'electron';
  /** Console errors and requests that the spec brings about on purpose. */
  readonly tolerated: RegExp | null;
}

interface ProgramFixtures {
  readonly running: RunningProgram;
  readonly program: Program;
}

export const test = base.extend<ProgramOptions & ProgramFixtures>({
  host: ['browser', { option: true }],
  tolerated: [null, { option: true }],
  running: async ({ host, tolerated, colorScheme, viewport }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'postil-'));
    const guard = new PageGuard();
    const Started = host === 'browser' ? BrowserProgram : ElectronProgram;
    const program = await Started.start(folder, { colorScheme, viewport }, guard);
    await use(program);
    await program.end();
    await rm(folder, { recursive: true, force: true });
    expect(guard.findings(tolerated), 'what the page must not do').toEqual([]);
  },
  program: async ({ running }, use) => {
    await use(running);
  },
});

export { expect };
