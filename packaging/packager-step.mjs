/** Installs electron-builder in this folder, apart from the program's own packages, which need none of it. */

/** @typedef {import('../scripts/setup-step.mjs').SetupStep} SetupStep */
import { npm } from '../scripts/setup-step.mjs';

/** No script of a package is run: electron-builder's only one chooses a program for an installer that is not made here. */
const [command, ...args] = npm();

/** @type {SetupStep} */
export const packagerStep = {
  doing: 'Installing electron-builder (npm ci in packaging)',
  reads: ['packaging/package.json', 'packaging/package-lock.json'],
  makes: ['packaging/node_modules/.package-lock.json'],
  stamp: 'packaging/node_modules/.postil-installed',
  command: [command, ...args, 'ci', '--ignore-scripts', '--prefix', 'packaging'],
};
