import { expect, test } from 'vitest';
import { formatDayNear } from './moments';

const now = new Date(2026, 6, 10, 1, 0);
const on = (day: number, hour: number): string => new Date(2026, 6, day, hour).toISOString();

test.each([
  ['an hour ago', on(10, 0), 'today'],
  ['two hours ago, before midnight', on(9, 23), 'yesterday'],
  ['within a week', on(4, 12), '6 days ago'],
])('%s is told by how long ago it was', (_, moment, expected) => {
  expect(formatDayNear(moment, now)).toBe(expected);
});

test('beyond a week, and in the future, it is a date', () => {
  expect(formatDayNear(on(3, 12), now)).toMatch(/2026/);
  expect(formatDayNear(on(12, 12), now)).toMatch(/2026/);
});
