/** Keeps the rooms of src as they are meant: arrows point one way, no floor is crowded, no two files share a name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { FLOORS, MOST_FILES } from './house.mjs';

/**
 * @param {string} root
 * @param {readonly string[]} [floors]
 * @returns {string[]} One sentence for each fault; none when the house is in order.
 */
export const checkHouse = (root, floors = FLOORS) => {
  const files = filesIn(root, 'src').filter((file) => !isForTests(file));
  return [
    ...unknownFloors(files, floors),
    ...crowdedFloors('src', files),
    ...crowdedFloors(
      'e2e',
      filesIn(root, 'e2e').filter((file) => !isSpec(file)),
    ),
    ...sharedNames(files),
    ...files.flatMap((file) => wrongArrows(root, file, floors)),
  ];
};

/**
 * @param {string} root
 * @param {string} folder
 */
const filesIn = (root, folder) => {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(tsx?|mjs)$/.test(file));
};

/** @param {string} file */
const isSpec = (file) => file.endsWith('.spec.ts');

/** @param {string} file */
const isForTests = (file) => /\.test\.tsx?$|(^|\/)(testing|samples)\//.test(file);

/**
 * @param {readonly string[]} files
 * @param {readonly string[]} floors
 */
const unknownFloors = (files, floors) =>
  [...new Set(files.map((file) => dirname(file)))]
    .filter((floor) => !floors.includes(floor))
    .map((floor) => `src/${floor} has no place in scripts/house.mjs: put it before what will import it.`);

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
const crowdedFloors = (folder, files) =>
  [...groupBy(files, (file) => dirname(file))]
    .filter(([, inFloor]) => inFloor.length > MOST_FILES)
    .map(
      ([floor, { length }]) =>
        `${posix.join(folder, floor)} has ${length} files and may have ${MOST_FILES}: divide it.`,
    );

/** One name means one thing in a layer. @param {readonly string[]} files */
const sharedNames = (files) =>
  [...groupBy(files, (file) => `${layerOf(file)} ${basename(file).replace(/\..*$/, '')}`)]
    .filter(([name, same]) => same.length > 1 && !name.endsWith(' index'))
    .map(
      ([, same]) => `${same.map((file) => `src/${file}`).join(' and ')} have one name: rename one of them.`,
    );

/**
 * @param {string} root
 * @param {string} file
 * @param {readonly string[]} floors
 */
const wrongArrows = (root, file, floors) =>
  importsOf(readFileSync(join(root, 'src', file), 'utf8')).flatMap((imported) => {
    const to = floorOf(file, imported, floors);
    const from = dirname(file);
    if (to === null || floors.indexOf(to) <= floors.indexOf(from)) return [];
    return `src/${file} imports ${imported}, but ${to} stands above ${from} (scripts/house.mjs): move what both need down, or hand it in as an argument.`;
  });

/**
 * By value and by type alike, and what a worker or a style sheet is loaded by.
 * @param {string} source
 */
export const importsOf = (source) =>
  [...source.matchAll(/(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*(['"])((?:\.|#)[^'"\n]+)\1/g)].map(
    ([, , imported = '']) => imported,
  );

/**
 * The floor of what is imported; null for what is not in src.
 * @param {string} file
 * @param {string} imported
 * @param {readonly string[]} floors
 */
const floorOf = (file, imported, floors) => {
  const path = imported.startsWith('#') ? imported.slice(1) : posix.join(dirname(file), imported);
  const floor = posix.dirname(path);
  return floors.includes(floor) ? floor : null;
};

/** @param {string} file */
const layerOf = (file) => file.split('/')[0] ?? '';

/**
 * @param {readonly string[]} files
 * @param {(file: string) => string} keyOf
 */
const groupBy = (files, keyOf) => {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file]);
  return groups;
};
