/** The parts that `npm run check` and `npm test` are made of. Loaded after the dependencies are installed. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFunctions } from './check-functions.mjs';
import { checkHouse } from './check-house.mjs';
import { checkLock } from './check-lock.mjs';
import { checkStyles } from './check-styles.mjs';
import { checkWorkflows } from './check-workflows.mjs';
import { runTool } from './run-process.mjs';
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs';

/** @typedef {import('./run-parts.mjs').Part} Part */
/** @typedef {import('./run-parts.mjs').PartResult} PartResult */
/** @typedef {import('./test-reports.mjs').Counts} Counts */

/**
 * @param {string} root
 * @returns {Part[]}
 */
export const checkParts = (root) => [
  {
    name: 'lock',
    run: async () =>
      faultsResult(
        ['package-lock.json', 'packaging/package-lock.json'].flatMap((file) => checkLock(join(root, file))),
      ),
  },
  { name: 'house', run: async () => faultsResult(checkHouse(root)) },
  { name: 'functions', run: async () => faultsResult(checkFunctions(root)) },
  { name: 'workflows', run: async () => faultsResult(await checkWorkflows(root)) },
  { name: 'style sheets', run: async () => faultsResult(checkStyles(root)) },
  toolPart(root, 'format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  toolPart(root, 'types', 'typescript/bin/tsc', ['-b']),
  toolPart(root, 'unused', 'knip/bin/knip.js', []),
  vitestPart(root, 'unit tests', 'unit*'),
];

/**
 * Of the built application.
 * @param {string} root
 * @returns {Part[]}
 */
export const applicationParts = (root) => [
  vitestPart(root, 'browser tests', 'browser'),
  playwrightPart(root),
  vitestPart(root, 'packages', 'packages'),
];

/**
 * @param {readonly string[]} faults
 * @returns {PartResult}
 */
const faultsResult = (faults) => ({ passed: faults.length === 0, output: faults.join('\n') });

/**
 * @param {string} root
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Part}
 */
const toolPart = (root, name, tool, args) => ({
  name,
  run: async () => {
    const { code, output } = await runTool(root, tool, args);
    return { passed: code === 0, output };
  },
});

/**
 * @param {string} root
 * @param {string} name
 * @param {string} project
 * @returns {Part}
 */
const vitestPart = (root, name, project) =>
  suitePart(name, readVitestReport, (report) =>
    runTool(root, 'vitest/vitest.mjs', [
      'run',
      `--project=${project}`,
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ]),
  );

/**
 * @param {string} root
 * @returns {Part}
 */
const playwrightPart = (root) =>
  suitePart('end to end', readPlaywrightReport, (report) =>
    runTool(root, '@playwright/test/cli.js', ['test', '--forbid-only', '--reporter=list,json'], {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
  );

/**
 * @param {string} name
 * @param {(report: unknown) => Counts} read
 * @param {(report: string) => Promise<import('./run-process.mjs').FinishedProcess>} run Writes the report to that file.
 * @returns {Part}
 */
export const suitePart = (name, read, run) => ({
  name,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'postil-report-'));
    const report = join(folder, 'report.json');
    const { code, output } = await run(report);
    const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : noCounts;
    rmSync(folder, { recursive: true });
    return suiteResult(code, output, counts);
  },
});

/** @type {Counts} */
const noCounts = { passed: 0, failed: 0, skipped: [] };

/**
 * A suite that breaks down without a failed test, or runs none, counts as one failure.
 * @param {number | null} code
 * @param {string} output
 * @param {Counts} counts
 * @returns {PartResult}
 */
const suiteResult = (code, output, counts) => {
  const passed = code === 0 && counts.failed === 0 && counts.passed > 0;
  return { passed, output, counts: { ...counts, failed: passed ? 0 : Math.max(1, counts.failed) } };
};
