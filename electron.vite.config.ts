import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { defaultClientConditions } from 'vite';
import { listParts, noteParts } from './packaging/bundled-parts.mjs';
import { bundleGuide } from './scripts/bundle-guide.mjs';
import { splitWords } from './scripts/split-words.mjs';

export default defineConfig({
  main: { plugins: [noteParts()], build: { externalizeDeps: false, sourcemap: true } },
  preload: {
    plugins: [noteParts()],
    build: {
      externalizeDeps: false, // a sandboxed preload can require nothing but 'electron' …
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } }, // … and must be CommonJS
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), bundleGuide(), splitWords(import.meta.dirname), noteParts(), listParts()],
    // What packages have for pages asks for a document, which the workers that read papers do not have.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    worker: { format: 'es', plugins: () => [noteParts()] }, // readers of papers are loaded in their worker when they are first used
    build: {
      minify: true,
      assetsInlineLimit: 0, // fonts as files: the content security policy allows no data: fonts
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'src/renderer/index.html'),
        // All that the start needs in one file: in fifty it would be larger, for each is compressed by itself.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
