import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { userDataFolder } from './user-data-folder.mjs';

test.each([
  ['linux', {}, join(homedir(), '.local/share/postil')],
  ['darwin', {}, join(homedir(), 'Library/Application Support/Postil')],
  ['win32', { LOCALAPPDATA: join('users', 'me', 'Local') }, join('users', 'me', 'Local', 'Postil')],
  ['win32', {}, join(homedir(), 'AppData/Local/Postil')],
  ['linux', { POSTIL_USER_DATA: 'elsewhere' }, 'elsewhere'],
  ['win32', { POSTIL_USER_DATA: 'elsewhere', LOCALAPPDATA: 'Local' }, 'elsewhere'],
] as const)('on %s with %j it is %s', (platform, environment, folder) => {
  expect(userDataFolder(platform, environment)).toBe(folder);
});
