/** Where Postil keeps the analyst's things outside the project: the system's own place for an app's data. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string}
 */
export const userDataFolder = (platform = process.platform, environment = process.env) => {
  const { POSTIL_USER_DATA, LOCALAPPDATA } = environment;
  if (POSTIL_USER_DATA) return POSTIL_USER_DATA;
  if (platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Postil');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Postil');
  return join(homedir(), '.local', 'share', 'postil');
};
