/** Bundles a module into one classic script, for tests that evaluate it in a page. */
import { build } from 'vite';

/** The script declares `name`, which holds what the module exports. */
export const bundleScript = async (entry: string, name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [script] = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  if (script === undefined) throw new Error(`${entry} gave no script.`);
  return script;
};
