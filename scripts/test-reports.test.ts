import { expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs';

const assertion = (fullName: string, status: string) => ({ fullName, status });

test('counts the tests of a Vitest report, and a file that did not load as one failure', () => {
  const report = {
    testResults: [
      {
        status: 'failed',
        assertionResults: [
          assertion('adds', 'passed'),
          assertion('divides', 'failed'),
          assertion('is for Windows', 'skipped'),
          assertion('multiplies', 'todo'),
        ],
      },
      { status: 'passed', assertionResults: [assertion('subtracts', 'passed')] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(readVitestReport(report)).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['is for Windows (skipped)', 'multiplies (todo)'],
  });
});

const spec = (title: string, status: string, annotations: readonly object[] = []) => ({
  title,
  tests: [{ status, annotations }],
});

test('counts the tests of a Playwright report at any depth, a flaky one and a broken file as failures', () => {
  const report = {
    errors: [{ message: 'a spec did not load' }],
    suites: [
      {
        specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
        suites: [
          {
            specs: [
              spec('wavers', 'flaky'),
              spec('prints', 'skipped', [{ type: 'tag' }, { type: 'skip', description: 'no printer' }]),
              spec('waits', 'skipped', [{ type: 'fixme' }]),
            ],
          },
        ],
      },
    ],
  };
  expect(readPlaywrightReport(report)).toEqual({
    passed: 1,
    failed: 3,
    skipped: ['prints (no printer)', 'waits (no reason given)'],
  });
});

test.each([readVitestReport, readPlaywrightReport])('refuses a report of another shape', (read) => {
  expect(() => read({ tests: 3 })).toThrow();
});
