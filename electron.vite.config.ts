import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

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
    build: {
      minify: true,
      assetsInlineLimit: 0, // fonts as files: the content security policy allows no data: fonts
      rolldownOptions: { input: resolve(import.meta.dirname, 'src/renderer/index.html') },
    },
  },
});
