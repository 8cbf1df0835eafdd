import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findBrowser } from './scripts/browsers.mjs';
import { bundleGuide } from './scripts/bundle-guide.mjs';

const browser = findBrowser();

/** Far above what any test takes: a busy machine makes none of them fail, and one that hangs still ends. */
const PATIENCE = { testTimeout: 120_000, expect: { poll: { timeout: 10_000 } } };

const UNIT_TESTS = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'packaging/*.test.ts'];
const BROWSER_TESTS = ['src/**/*.browser.test.{ts,tsx}'];

/** They pack the built program, which `npm run check` does not build. */
const PACKAGE_TESTS = ['packaging/packages.test.ts'];

/** They watch calls of Node's own modules, for which each needs modules that nobody has loaded yet. */
const MOCKING_TESTS = [
  'src/main/shared/folder-*.test.ts',
  'src/main/files/replace-file.test.ts',
  'src/main/backups/backup-folder.test.ts',
];

/** `*.test.ts` runs in Node, `*.browser.test.ts` in a real Chromium with its real IndexedDB. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'unit',
          include: UNIT_TESTS,
          exclude: [...BROWSER_TESTS, ...MOCKING_TESTS, ...PACKAGE_TESTS],
          isolate: false, // loading the same modules for every file took longer than the tests
        },
      },
      { test: { ...PATIENCE, name: 'unit-mocking', include: MOCKING_TESTS } },
      { test: { name: 'packages', include: PACKAGE_TESTS, testTimeout: 300_000, hookTimeout: 600_000 } },
      {
        resolve: { conditions: ['worker', ...defaultClientConditions] }, // as in the build
        plugins: [bundleGuide()],
        // All that a test may come to: a package found late reloads the page amid its test. What Node alone runs may
        // come to packages that no browser can load.
        optimizeDeps: {
          entries: ['src/**/*.{ts,tsx}', '!src/{cli,main,preload}/**', '!src/**/!(*.browser).test.ts'],
        },
        test: {
          ...PATIENCE,
          name: 'browser',
          include: BROWSER_TESTS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(browser && { executablePath: browser }), args: chromiumArguments() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
