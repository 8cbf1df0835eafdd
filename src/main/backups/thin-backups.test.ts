import { expect, test } from 'vitest';
import { backupName, readBackupName } from './backup-name';
import { superfluousBackups } from './thin-backups';

const NOW = Date.parse('2026-11-27T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const backup = (age: number, annotations = 10) => {
  const said = { savedAt: new Date(NOW - age).toISOString(), papers: 1, annotations };
  return { name: backupName(said), size: 1, ...said };
};
const kept = (ages: readonly number[]) => {
  const all = ages.map((age) => backup(age));
  const superfluous = superfluousBackups(all, NOW);
  return ages.filter((_age, index) => !superfluous.some((one) => one === all[index]));
};

test('a name says when a backup was made and what is in it, and no other file has one', () => {
  const said = { savedAt: '2026-11-27T02:30:05.123Z', papers: 3, annotations: 120 };
  expect(backupName(said)).toBe('postil-backup-2026-11-27T02-30-05-123Z-3-papers-120-annotations.zip');
  expect(readBackupName(backupName(said))).toEqual(said);
  for (const name of ['../x.zip', 'postil-backup-2026-99-99T02-30-05-123Z-3-papers-120-annotations.zip'])
    expect(readBackupName(name)).toBeNull();
});

test('all of the last hour stay, also one that a clock set back puts into the future', () => {
  const ages = [-5 * MINUTE, 0, 10 * MINUTE, 59 * MINUTE];
  expect(kept(ages)).toEqual(ages);
});

test('of each earlier hour, day and week the newest stays', () => {
  expect(kept([61 * MINUTE, 70 * MINUTE, 119 * MINUTE, 130 * MINUTE])).toEqual([61 * MINUTE, 130 * MINUTE]);
  expect(kept([2 * DAY, 2 * DAY + MINUTE, 3 * DAY])).toEqual([2 * DAY, 3 * DAY]);
  expect(kept([60 * DAY, 61 * DAY, 90 * DAY]).length).toBeGreaterThanOrEqual(2);
  const daily = Array.from({ length: 400 }, (_, day) => day * DAY);
  expect(kept(daily).length).toBeLessThan(31 + 55);
});

test('a library that lost its contents does not displace the fullest one of the same day', () => {
  const full = backup(2 * DAY + 5 * MINUTE, 500);
  const between = backup(2 * DAY + 2 * MINUTE, 100);
  const empty = backup(2 * DAY, 0);
  expect(superfluousBackups([empty, between, full], NOW)).toEqual([between]);
});
