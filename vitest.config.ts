import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findBrowser } from './scripts/browsers.mjs';

const browser = findBrowser();

/** Far above what any test takes: a busy machine makes none of them fail, and one that hangs still ends. */
const PATIENCE = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } };

/** `*.test.ts` runs in Node, `*.browser.test.ts` in a real Chromium with its real IndexedDB. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        // All that a test may come to: a package found late reloads the page amid its test.
        resolve: { conditions: ['worker', ...defaultClientConditions] }, // as in the build
        optimizeDeps: { entries: ['src/**/*.{ts,tsx}'] },
        test: {
          ...PATIENCE,
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}'],
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
