import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The command line: the core for Node, with everything it needs in it. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    rollupOptions: {
      input: ['postil', 'threads/reading-thread', 'threads/writing-thread'].map((name) =>
        resolve(import.meta.dirname, `src/cli/${name}.ts`),
      ),
    },
    outDir: 'out/cli',
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
  },
});
