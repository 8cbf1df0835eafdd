import { defineConfig } from '@playwright/test';
import type { ProgramOptions } from './e2e/support/fixtures';
import { NOT_ON_STAND_IN, RUN_ONCE } from './e2e/support/run-once';

export default defineConfig<ProgramOptions>({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  timeout: 90_000, // a slow machine is no fault of the program; speed is measured in bench/
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0, // a spec that passes the second time has failed
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'browser', testIgnore: '**/electron/**', use: { host: 'browser' } },
    { name: 'electron ready', testMatch: '**/electron.setup.ts' },
    {
      name: 'electron',
      dependencies: ['electron ready'],
      testIgnore: RUN_ONCE.map((file) => `**/e2e/${file}`),
      ...(NOT_ON_STAND_IN && { grepInvert: NOT_ON_STAND_IN }),
      use: { host: 'electron' },
    },
  ],
});
