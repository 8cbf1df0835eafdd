import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The command line: the core for Node, with everything it needs in it. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'src/cli/postil.ts'),
    outDir: 'out/cli',
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
  },
});
