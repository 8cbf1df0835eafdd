/** `npm run screens`: the sheet of all states; with `--pictures` the pictures of README and guide. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.take.ts',
  outputDir: '../../test-results/screens-failed',
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
});
