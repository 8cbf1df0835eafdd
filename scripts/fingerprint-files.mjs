/** One hash over files: tells whether anything that a step reads has changed since the step last ran. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {readonly string[]} paths Files and whole folders below the root; one that is not there counts as empty.
 * @returns {string}
 */
export const fingerprintFiles = (root, paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesAt(root, path)).sort()) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
};

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
const filesAt = (root, path) => {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesAt(root, `${path}/${name}`));
};
