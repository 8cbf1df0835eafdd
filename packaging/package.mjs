/** `npm run package`: sets up and builds what is due, and makes the installers of this system in `out/packages`. */
import { projectRoot } from '../scripts/project-root.mjs';
import { buildStep, ensureStep, installStep } from '../scripts/setup-step.mjs';
import { requireSupportedNode } from '../scripts/supported-node.mjs';

const makePackages = async () => {
  if (!(await ensureStep(installStep, projectRoot)) || !(await ensureStep(buildStep, projectRoot)))
    return false;
  const { buildPackage } = await import('./build-package.mjs'); // which needs installed packages
  return buildPackage(projectRoot, process.argv.slice(2), 'inherit');
};

requireSupportedNode();
process.exitCode = (await makePackages()) ? 0 : 1;
