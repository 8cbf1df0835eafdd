import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isProfileHeld, mendProfile } from './browser-profile.mjs';

let profile = '';

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'postil-profile-'));
});

afterEach(() => rmSync(profile, { recursive: true }));

const lock = (owner: string): void => symlinkSync(owner, join(profile, 'SingletonLock'));
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

test('a profile that nobody took is free, also one that is not there', () => {
  expect(isProfileHeld(profile)).toBe(false);
  expect(isProfileHeld(join(profile, 'none'))).toBe(false);
});

test('one that Windows has open is held', () => {
  writeFileSync(join(profile, 'lockfile'), '');
  expect(isProfileHeld(profile)).toBe(true);
});

describe.skipIf(process.platform === 'win32')('with the link by which a browser takes it elsewhere', () => {
  test.each([
    ['that runs holds it', `${hostname()}-${process.pid}`, true],
    ['of another machine may hold it', `elsewhere-${process.pid}`, true],
    ['that nobody can tell may hold it', `${hostname()}-x`, true],
    ['that was killed does not', `${hostname()}-${gone()}`, false],
  ])('a process %s', (_, owner, isHeld) => {
    lock(owner);
    expect(isProfileHeld(profile)).toBe(isHeld);
  });

  test.each([
    ['is cut where nobody holds the profile', () => gone(), 0],
    ['is left alone under a browser at work', () => process.pid, 5],
  ])('a torn log %s', async (_, owner, left) => {
    const folder = join(profile, 'Default/IndexedDB/x.leveldb');
    mkdirSync(folder, { recursive: true });
    const log = join(folder, '000003.log');
    writeFileSync(log, Uint8Array.of(1, 2, 3, 4, 200)); // less than the head of a record
    lock(`${hostname()}-${owner()}`);
    await mendProfile(profile);
    expect(readFileSync(log)).toHaveLength(left);
  });
});
