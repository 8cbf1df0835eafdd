/** Starts the program for a spec, on either host, and watches over it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ElectronProgram } from '../electron/electron-program';
import { BrowserProgram } from './browser-program';
import { PageGuard } from './page-guard';
import type { Look, Program, RunningProgram } from './program';

export interface ProgramOptions {
  /** Given by the project. */
  readonly host: 'browser' | 'electron';
  /** Console errors and requests that the spec brings about on purpose. */
  readonly tolerated: RegExp | null;
}

interface ProgramFixtures {
  /** Starts a program with data of its own: another analyst's machine. */
  readonly start: () => Promise<RunningProgram>;
  readonly program: Program;
}

export const test = base.extend<ProgramOptions & ProgramFixtures>({
  host: ['browser', { option: true }],
  tolerated: [null, { option: true }],
  start: async ({ host, tolerated, colorScheme, viewport, locale }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'postil-'));
    const guard = new PageGuard();
    const Started = host === 'browser' ? BrowserProgram : ElectronProgram;
    const running: RunningProgram[] = [];
    await use(async () => {
      const own = await mkdtemp(join(folder, 'machine-'));
      const look: Look = { colorScheme, viewport, ...(locale && { locale }) };
      const program = await Started.start(own, look, guard);
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
