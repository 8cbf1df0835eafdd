/** The packages that a build took modules from, each with the words of its licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} version
 * @property {string} licence An SPDX expression.
 * @property {string} source Where its source code is kept, or ''.
 * @property {readonly string[]} texts Of its licence and notices, each once.
 */

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().min(1),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).default(''),
});

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** A package within a package is another one. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * @param {Iterable<string>} modules As a bundler names them: with queries, and with virtual ones among them.
 * @returns {Part[]} In the order of their names.
 */
export const partsOf = (modules) => {
  /** @type {Map<string, Set<string>>} */
  const foldersOfPackage = new Map();
  for (const module of modules) {
    const file = module.replace(/^\0/, '').replace(/\?.*$/, '');
    const [root] = PACKAGE_FOLDER.exec(file) ?? [];
    if (root === undefined) continue;
    const folders = foldersOfPackage.get(root) ?? new Set();
    for (let folder = dirname(file); folder.length >= root.length; folder = dirname(folder))
      folders.add(folder);
    foldersOfPackage.set(root, folders);
  }
  const parts = [...foldersOfPackage].map(([root, folders]) => readPart(root, [root, ...folders]));
  const byKey = new Map(parts.map((part) => [`${part.name} ${part.version}`, part]));
  return [...byKey.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/**
 * @param {string} root
 * @param {readonly string[]} folders What lies in a package may have a licence of its own.
 * @returns {Part}
 */
const readPart = (root, folders) => {
  const described = packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const { name, version, license, author, repository } = described;
  const texts = new Set([...new Set(folders)].flatMap(licencesIn));
  if (texts.size === 0) texts.add(`${license}${author === undefined ? '' : `, ${author}`}`); // all that it says
  return { name, version, licence: license, source: repository.replace(/^git\+/, ''), texts: [...texts] };
};

/** @param {string} folder */
const licencesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim());
