/** What a suite's own JSON report says: how many tests passed, failed and were skipped. */
import { z } from 'zod';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped Each with its reason.
 */

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Vitest's report leaves out why a test was skipped; its name has to say it.
 * @param {unknown} report
 * @returns {Counts}
 */
export const readVitestReport = (report) => {
  const files = vitestSchema.parse(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const isFailed = ({ status = '' }) => status === 'failed';
  const broken = files.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(isFailed).length + broken.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, status }) => `${fullName} (${status})`),
  };
};

const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
});

const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const playwrightSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(z.unknown()) });

/**
 * A flaky test counts as failed: it failed once, and a retry hides why.
 * @param {unknown} report
 * @returns {Counts}
 */
export const readPlaywrightReport = (report) => {
  const { suites, errors } = playwrightSchema.parse(report);
  const tests = suites
    .flatMap(specsIn)
    .flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed:
      tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(({ title, annotations }) => `${title} (${reasonIn(annotations)})`),
  };
};

/**
 * @param {z.infer<typeof suiteSchema>} suite
 * @returns {z.infer<typeof specSchema>[]}
 */
const specsIn = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsIn)];

/** @param {readonly { type: string, description?: string | undefined }[]} annotations */
const reasonIn = (annotations) =>
  annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'no reason given';
