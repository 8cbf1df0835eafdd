import { writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { suitePart } from './parts.mjs';
import { runParts, summarize } from './run-parts.mjs';
import { readVitestReport } from './test-reports.mjs';

afterEach(() => vi.restoreAllMocks());

/** A suite that ends with that code and reports tests with these statuses, or reports nothing. */
const suite = (code: number | null, statuses: readonly string[] | null) =>
  suitePart('suite', readVitestReport, async (report: string) => {
    if (statuses) {
      const assertionResults = statuses.map((status) => ({ fullName: 'a test', status }));
      writeFileSync(report, JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] }));
    }
    return { code, output: 'what it printed' };
  });

test.each([
  ['passes with its tests', 0, ['passed', 'skipped'], true, 1, 0],
  ['fails with a failed test', 1, ['passed', 'failed', 'failed'], false, 1, 2],
  ['fails when it breaks down with all tests passed', 1, ['passed'], false, 1, 1],
  ['fails when it was killed', null, ['passed'], false, 1, 1],
  ['fails when it ran no test', 0, [], false, 0, 1],
  ['fails when it skipped every test', 0, ['skipped'], false, 0, 1],
  ['fails when it left no report', 0, null, false, 0, 1],
])('a suite %s', async (_, code, statuses, passed, passedCount, failedCount) => {
  const result = await suite(code, statuses).run();
  expect(result).toMatchObject({ passed, counts: { passed: passedCount, failed: failedCount } });
});

test('runs every part though one fails, and shows what the failed one printed', async () => {
  const shown = vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const results = await runParts([
    { name: 'lint', run: async () => ({ passed: false, output: 'line 3 is wrong' }) },
    suite(0, ['passed', 'skipped']),
  ]);
  expect(results.map(({ name, passed }) => [name, passed])).toEqual([
    ['lint', false],
    ['suite', true],
  ]);
  const lines = shown.mock.calls.flat().join('\n');
  expect(lines).toMatch(/^FAILED +\d+\.\d s\nline 3 is wrong$/m);
  expect(lines).toMatch(/^ok, 1 passed, 0 failed, 1 skipped +\d+\.\d s\n {2}skipped: a test \(skipped\)$/m);
  expect(lines).not.toContain('what it printed');
});

test('sums up every suite in one line', () => {
  const counts = { passed: 2, failed: 0, skipped: [] };
  expect(summarize([counts, counts])).toBe('4 passed, 0 failed');
  expect(summarize([counts, { passed: 0, failed: 1, skipped: ['a test'] }])).toBe(
    '2 passed, 1 failed, 1 skipped',
  );
});
