/** Checks package-lock.json for what npm leaves out in silence, and what would tie it to one machine. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().default(false),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** @typedef {z.infer<typeof lockSchema>['packages']} Packages Keyed by folder; the project itself is ''. */

/**
 * @param {string} file
 * @returns {string[]} One line per fault.
 */
export const checkLock = (file) => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(packages).flatMap(([folder, locked]) => {
    const { resolved, integrity, hasInstallScript, optionalDependencies = {} } = locked;
    return [
      ...(folder !== '' && integrity === undefined ? [`${folder} has no integrity`] : []),
      ...(resolved !== undefined ? [`${folder} names where it was fetched: ${resolved}`] : []),
      ...(hasInstallScript && !NEVER_RUN.has(folder) ? [`${folder} runs a script when it is installed`] : []),
      ...missingOptional(packages, folder, Object.keys(optionalDependencies)),
    ];
  });
};

/** Of electron-builder, which is installed without scripts (packaging/packager-step.mjs). */
const NEVER_RUN = new Set(['node_modules/electron-winstaller']);

/**
 * A registry that lacks one platform's package makes npm drop it from the lock, and `npm ci` fails later.
 * @param {Packages} packages
 * @param {string} folder
 * @param {readonly string[]} names
 */
const missingOptional = (packages, folder, names) =>
  names
    .filter((name) => !searchPlaces(folder, name).some((place) => place in packages))
    .map((name) => `${folder || 'the project'} depends on ${name}, which is not locked`);

/**
 * Where Node looks for a package, innermost folder first.
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
const searchPlaces = (folder, name) => {
  if (folder === '') return [`node_modules/${name}`];
  const outer = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  return [`${folder}/node_modules/${name}`, ...searchPlaces(outer, name)];
};
