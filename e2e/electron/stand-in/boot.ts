/** Starts the program in the stand-in: gives `electron` its meaning, runs the program's main module, then the app. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configureApp, runApp } from './app';
import { electron } from './electron';

const given = process.argv.slice(2);
const folder = resolve(given.find((argument) => !argument.startsWith('-')) ?? '.');
const program = createRequire(join(folder, 'package.json'));
interface ProgramPackage {
  readonly productName: string;
  readonly version: string;
  readonly main: string;
}
const { productName, version, main }: ProgramPackage = JSON.parse(
  readFileSync(join(folder, 'package.json'), 'utf8'),
);

const start = async (): Promise<void> => {
  meanStandInWhenImported();
  meanStandInWhenRequired();
  process.argv.splice(1, 1); // Electron knows of no script in between
  configureApp(productName, version, folder);
  const playwright = playwrightAttached(); // before Chromium says where it is: Playwright calls at once
  await import(pathToFileURL(join(folder, main)).href);
  const isDriven = given.some((argument) => argument.startsWith('--inspect')); // which only Playwright asks for
  await runApp(isDriven ? playwright : Promise.resolve());
};

/** An `import` reaches no object, only a module: one that takes its exports from the object. */
const meanStandInWhenImported = (): void => {
  Object.assign(globalThis, { electronStandIn: electron });
  const names = Object.keys(electron).join(', ');
  const facade = moduleUrl(`export const { ${names} } = globalThis.electronStandIn;`);
  const hooks = `export const resolve = (id, context, next) =>
    id === 'electron' ? { url: ${JSON.stringify(facade)}, shortCircuit: true } : next(id, context);`;
  Module.register(moduleUrl(hooks));
};

const moduleUrl = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;

/** Playwright requires it by name, through the inspector. */
const meanStandInWhenRequired = (): void => {
  const path = program.resolve('electron');
  const standIn = new Module(path);
  standIn.filename = path;
  standIn.exports = electron;
  standIn.loaded = true;
  program.cache[path] = standIn;
};

/** Playwright holds Electron's 'ready' back until it is attached, and then calls this. */
const playwrightAttached = (): Promise<void> =>
  new Promise((resolve) => {
    Object.assign(globalThis, { __playwright_run: resolve });
  });

start().catch((error: unknown) => {
  console.error('[stand-in]', error);
  process.exit(1);
});
