/** A plugin of the builds: lists in `parts.json`, beside the page, whose work is in the program. */
import { join } from 'node:path';
import { projectRoot } from '../scripts/project-root.mjs';
import { partsOf } from './part-licences.mjs';

/** Main process, preload, page and workers are built one after the other, the page last. */
const modules = new Set([join(projectRoot, 'node_modules/electron/index.js')]);

/** @returns {import('vite').Plugin} For every build: it takes note. */
export const noteParts = () => ({
  name: 'postil:note-parts',
  apply: 'build',
  generateBundle() {
    for (const module of this.getModuleIds()) modules.add(module);
  },
});

/** @returns {import('vite').Plugin} For the page's: it writes down what all have noted. */
export const listParts = () => ({
  name: 'postil:list-parts',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler() {
      this.emitFile({ type: 'asset', fileName: 'parts.json', source: JSON.stringify(partsOf(modules)) });
    },
  },
});
