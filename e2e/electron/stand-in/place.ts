/** Where the stand-in is built to. Apart from building it: whoever asks which Electron there is need not load a bundler. */
import { join } from 'node:path';
import { projectRoot } from '../../support/project-root';

export const standInFolder = join(projectRoot, 'out/stand-in');
export const standInExecutable = join(standInFolder, 'electron');
