import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { defaultClientConditions } from 'vite';

export default defineConfig({
  main: { build: { externalizeDeps: false, sourcemap: true } },
  preload: {
    build: {
      externalizeDeps: false, // a sandboxed preload can require nothing but 'electron' …
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } }, // … and must be CommonJS
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // What packages have for pages asks for a document, which the workers that read papers do not have.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    worker: { format: 'es' }, // readers of papers are loaded in their worker when they are first used
    build: {
      minify: true,
      assetsInlineLimit: 0, // fonts as files: the content security policy allows no data: fonts
      rolldownOptions: { input: resolve(import.meta.dirname, 'src/renderer/index.html') },
    },
  },
});
