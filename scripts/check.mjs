/** `npm run check`: everything that can be told without building: lock, rooms, workflows, style sheets, format, lint, types, unused code, unit tests. */
import { projectRoot } from './project-root.mjs';
import { runParts } from './run-parts.mjs';
import { ensureStep, installStep } from './setup-step.mjs';
import { requireSupportedNode } from './supported-node.mjs';

const check = async () => {
  if (!(await ensureStep(installStep, projectRoot))) return false;
  const { checkParts } = await import('./parts.mjs'); // which needs installed packages
  const results = await runParts(checkParts(projectRoot));
  return results.every(({ passed }) => passed);
};

requireSupportedNode();
process.exitCode = (await check()) ? 0 : 1;
