/** Which backups are not needed any more: the older they are, the fewer of them. */
import type { Backup } from '#host/contract';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** All of the last hour, then one for each hour of a day, for each day of a month, and for each week. */
const PERIODS = [
  { upTo: DAY, length: HOUR },
  { upTo: 30 * DAY, length: DAY },
  { upTo: Number.POSITIVE_INFINITY, length: WEEK },
];

/** Of each period the newest stays, and the fullest: a library that lost its contents never displaces what it had. */
export const superfluousBackups = (backups: readonly Backup[], now: number): readonly Backup[] => {
  const periods = new Map<string, Backup[]>();
  for (const backup of backups) {
    const period = periodOf(Date.parse(backup.savedAt), now, backup.name);
    periods.set(period, [...(periods.get(period) ?? []), backup]);
  }
  const kept = new Set([...periods.values()].flatMap((period) => [newestOf(period), fullestOf(period)]));
  return backups.filter((backup) => !kept.has(backup));
};

/** What lies in the future, by a clock that was set back, is a period of its own. */
const periodOf = (time: number, now: number, name: string): string => {
  const age = now - time;
  const period = age < HOUR ? undefined : PERIODS.find(({ upTo }) => age < upTo);
  return period ? `${period.length}:${Math.floor(time / period.length)}` : name;
};

const newestOf = (backups: readonly Backup[]): Backup | undefined =>
  backups.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];

const fullestOf = (backups: readonly Backup[]): Backup | undefined =>
  backups.toSorted(
    (a, b) => b.annotations - a.annotations || b.papers - a.papers || (a.savedAt < b.savedAt ? 1 : -1),
  )[0];
