/** Builds the bench's page from the sources that the program is built from. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { projectRoot } from '../scripts/project-root.mjs';

/**
 * Not minified, so that a profile names functions as the sources do.
 * @returns {Promise<string>} The folder to be served.
 */
export const buildPages = async () => {
  const outDir = join(projectRoot, 'out/bench');
  const root = join(projectRoot, 'bench/page');
  const input = ['index.html', 'library.html'].map((name) => join(root, name));
  await build({
    ...SETTINGS,
    root,
    plugins: [react()],
    build: { ...SETTINGS.build, outDir, emptyOutDir: true, rolldownOptions: { input } },
  });
  return outDir;
};

/**
 * What is put into the program's page before its own scripts.
 * @returns {Promise<string>} The file.
 */
export const buildProbe = async () => {
  const outDir = join(projectRoot, 'out/bench-probe');
  /** @type {import('vite').LibraryOptions} */
  const lib = {
    entry: join(projectRoot, 'bench/probe/probe.ts'),
    name: 'benchProbe',
    formats: ['iife'],
    fileName: () => 'probe.js',
  };
  await build({ ...SETTINGS, build: { ...SETTINGS.build, outDir, emptyOutDir: true, lib } });
  return join(outDir, 'probe.js');
};

/** @satisfies {import('vite').InlineConfig} */
const SETTINGS = {
  configFile: false,
  logLevel: 'warn',
  build: { minify: false, assetsInlineLimit: 0, target: 'chrome150' },
};
