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
  await build({
    configFile: false,
    root: join(projectRoot, 'bench/page'),
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: false, assetsInlineLimit: 0, target: 'chrome150' },
  });
  return outDir;
};
