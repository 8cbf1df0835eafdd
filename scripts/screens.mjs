/**
 * `npm run screens`: takes a picture of every state of the window, at every size and in every look, puts them on sheets in
 * test-results/screens, and has axe look at each; `npm run screens -- --pictures` makes the pictures of README and guide
 * anew. What stands after that goes to Playwright: `-- -g map` takes one state.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './ensure-browser.mjs';
import { projectRoot } from './project-root.mjs';
import { buildStep, ensureStep, installStep } from './setup-step.mjs';
import { requireSupportedNode } from './supported-node.mjs';

const args = process.argv.slice(2);
const isForDocs = args.includes('--pictures');

const take = async () => {
  if (!(await ensureStep(installStep, projectRoot)) || !(await ensureBrowser(projectRoot))) return 1;
  if (!(await ensureStep(buildStep, projectRoot))) return 1;
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=e2e/screens/screens.config.ts',
      isForDocs ? 'pictures' : 'sheet',
      ...args.filter((arg) => arg !== '--pictures'),
    ],
    { cwd: projectRoot, stdio: 'inherit' },
  );
  if (status === 0)
    console.log(
      `\nIn ${isForDocs ? 'docs/pictures' : 'test-results/screens: index.html, and a sheet-….png for each size and look'}.`,
    );
  return status ?? 1;
};

requireSupportedNode();
process.exitCode = await take();
