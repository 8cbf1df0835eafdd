/** `node bench/make-sets.mjs COUNT FILE.jsonl`: made-up claim sets, one a line, the same in every run. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../scripts/project-root.mjs';

/**
 * @param {number} count
 * @param {string} file
 */
export const makeSets = async (count, file) => {
  const { manySets } = await loadGenerator();
  await pipeline(Readable.from(manySets(count)), createWriteStream(file));
};

/** @returns {Promise<{ manySets: (count: number) => Iterable<string> }>} */
const loadGenerator = async () => {
  const outDir = join(projectRoot, 'out/bench-sets');
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: join(projectRoot, 'bench/many-sets.ts'), outDir, emptyOutDir: true, target: 'node20' },
  });
  return import(pathToFileURL(join(outDir, 'many-sets.js')).href);
};

const [program, count, file] = process.argv.slice(1);
if (program === import.meta.filename && count && file) await makeSets(Number(count), file);
