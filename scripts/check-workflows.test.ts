import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkWorkflows } from './check-workflows.mjs';
import { projectRoot } from './project-root.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postil-workflows-'));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const COMMIT = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

const workflow = (step: string, condition = 'success()'): void =>
  writeFileSync(
    join(root, '.github/workflows/a.yml'),
    `on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n        if: ${condition}\n`,
  );

test('the project’s own have no fault', async () => {
  expect(await checkWorkflows(projectRoot)).toEqual([]);
});

test('an action that is one commit is taken, with the version that one reads', async () => {
  workflow(`uses: actions/checkout@${COMMIT} # v5.0.0`);
  expect(await checkWorkflows(root)).toEqual([]);
});

test.each(['actions/checkout@v5', 'actions/checkout@main', `actions/checkout@${COMMIT}`])(
  '%s is refused',
  async (action) => {
    workflow(`uses: ${action}`);
    expect(await checkWorkflows(root)).toEqual([
      `.github/workflows/a.yml: ${action} is no commit with its version behind it`,
    ]);
  },
);

test('what the linter finds is told with its place', async () => {
  workflow('run: true', 'matrix.nothing.is.there && sucess()');
  expect(await checkWorkflows(root)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\.github\/workflows\/a\.yml:7:\d+: .*sucess/)]),
  );
});

test('a project without any has nothing to check', async () => {
  rmSync(join(root, '.github'), { recursive: true });
  expect(await checkWorkflows(root)).toEqual([]);
});
