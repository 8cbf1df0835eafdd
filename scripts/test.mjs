/** `npm test`: sets up what is missing, then checks, builds and runs every suite. The last line is the sum of the suites. */
import { ensureBrowser } from './ensure-browser.mjs';
import { projectRoot } from './project-root.mjs';
import { runParts, summarize } from './run-parts.mjs';
import { buildStep, ensureStep, installStep } from './setup-step.mjs';
import { requireSupportedNode } from './supported-node.mjs';

const test = async () => {
  if (!(await ensureStep(installStep, projectRoot)) || !(await ensureBrowser(projectRoot))) return false;
  const { applicationParts, checkParts } = await import('./parts.mjs'); // which needs installed packages
  const checked = await runParts(checkParts(projectRoot));
  const built = { name: 'build', passed: await ensureStep(buildStep, projectRoot), counts: undefined };
  const results = [...checked, built, ...(await runParts(applicationParts(projectRoot)))];
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\nTotal time ${(performance.now() / 1000).toFixed(1)} s`);
  console.log(summarize(results.flatMap(({ counts }) => counts ?? [])));
  return failed.length === 0;
};

requireSupportedNode();
process.exitCode = (await test()) ? 0 : 1;
