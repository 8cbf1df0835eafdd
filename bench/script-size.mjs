/** How much script the program loads, and which packages it comes from. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** @typedef {import('./figures.mjs').Figure} Figure */

/**
 * @param {string} root The project.
 * @returns {Promise<Figure[]>} Of the built page's scripts: those that it names, and all others.
 */
export const measureScript = async (root) => {
  const page = join(root, 'out/renderer');
  const html = await readFile(join(page, 'index.html'), 'utf8');
  const names = (await readdir(join(page, 'assets'))).filter((name) => name.endsWith('.js'));
  const scripts = await Promise.all(
    names.map(async (name) => ({
      bytes: await readFile(join(page, 'assets', name)),
      isNamed: html.includes(name),
    })),
  );
  const first = scripts.filter(({ isNamed }) => isNamed).map(({ bytes }) => bytes);
  const later = scripts.filter(({ isNamed }) => !isNamed).map(({ bytes }) => bytes);
  return [...sizeFigures('script', first), ...sizeFigures('scripts that come when they are needed', later)];
};

/**
 * @param {string} name
 * @param {readonly Buffer[]} scripts
 */
const sizeFigures = (name, scripts) => [
  sizeFigure(
    `${name}, minified`,
    scripts.map(({ length }) => length),
  ),
  sizeFigure(
    `${name}, compressed`,
    scripts.map((script) => gzipSync(script).length),
  ),
];

/**
 * @param {string} name
 * @param {readonly number[]} bytes
 * @returns {Figure}
 */
const sizeFigure = (name, bytes) => ({
  name,
  unit: 'kB',
  postil: bytes.reduce((sum, size) => sum + size, 0) / 1000,
  peer: null,
  bound: null,
});

/**
 * @param {string} root The project.
 * @returns {Promise<[name: string, kilobytes: number][]>} Packages, largest first; before minifying, after leaving out what is unused.
 */
export const measurePackages = async (root) => {
  const built = await build({
    configFile: false,
    root: join(root, 'src/renderer'),
    logLevel: 'warn',
    plugins: [react()],
    build: { write: false, minify: false, target: 'chrome150' },
  });
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const output of [built].flat().flatMap((result) => ('output' in result ? result.output : []))) {
    if (output.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(output.modules)) {
      const name = packageOf(id);
      sizes.set(name, (sizes.get(name) ?? 0) + renderedLength / 1000);
    }
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
};

/** @param {string} id Of a module: its path, for the most part. */
const packageOf = (id) =>
  id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? (id.includes('/src/') ? 'Postil' : 'bundler');
