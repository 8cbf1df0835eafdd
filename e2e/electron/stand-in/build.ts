/** Bundles the stand-in to out/stand-in: Node 20 runs no TypeScript. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleScript } from '../../support/bundle-script';
import { projectRoot } from '../../support/project-root';
import { standInExecutable, standInFolder } from './place';

const SOURCE = import.meta.dirname;

/** Node wants its own switches first; Playwright puts them among Electron's. */
const EXECUTABLE = `#!/bin/sh
for argument in "$@"; do case "$argument" in --inspect*) inspect=$argument ;; esac; done
exec node $inspect "$(dirname "$0")/boot.mjs" "$@"
`;

export const buildStandIn = async (): Promise<void> => {
  await mkdir(standInFolder, { recursive: true });
  await bundleForNode();
  for (const world of ['main-world', 'preload-world', 'menu-world']) {
    const script = await bundleScript(join(SOURCE, `page/${world}.ts`), 'standIn');
    await writeFile(join(standInFolder, `${world}.js`), script);
  }
  await writeFile(standInExecutable, EXECUTABLE);
  await chmod(standInExecutable, 0o755);
};

const bundleForNode = async (): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectRoot,
    build: {
      ssr: true,
      outDir: standInFolder,
      target: 'node20',
      rolldownOptions: {
        input: join(SOURCE, 'boot.ts'),
        output: { format: 'esm', entryFileNames: '[name].mjs' },
      },
    },
  });
};
