/** Which Electron the specs run on: the real one where its binary is installed, else the stand-in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root';
import { standInExecutable } from './stand-in/place';

const PACKAGE = join(projectRoot, 'node_modules/electron');

/** Electron's package says in path.txt where below dist/ its binary lies, once it has been fetched. */
const realExecutable = existsSync(join(PACKAGE, 'path.txt'))
  ? join(PACKAGE, 'dist', readFileSync(join(PACKAGE, 'path.txt'), 'utf8'))
  : undefined;

export const isRealElectron = realExecutable !== undefined && existsSync(realExecutable);
export const electronExecutable =
  realExecutable !== undefined && isRealElectron ? realExecutable : standInExecutable;
