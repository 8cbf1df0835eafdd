/** The files that a command line names: what is left of it without the program itself and its switches. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `appPath` is what Electron runs: while developing it is named on the command line as a file would be. A launcher of Linux
 * may give addresses (file:///…) instead of paths.
 */
export const pathsIn = (
  [_program, ...given]: readonly string[],
  workingDirectory: string,
  appPath: string,
): readonly string[] =>
  given
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .flatMap((argument) => pathOf(argument, workingDirectory) ?? [])
    .filter((path) => path !== resolve(appPath));

/** Null for the address of something that is no file of this machine. */
const pathOf = (argument: string, workingDirectory: string): string | null => {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(argument)) return resolve(workingDirectory, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
};
