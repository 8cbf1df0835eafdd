import { expect, test } from 'vitest';
import type { Box } from './geometry';
import { type Direction, nearestCard } from './nearest-card';

const box = (x: number, y: number): Box => ({ x, y, width: 200, height: 80 });
/** Two columns; the right one starts half a card lower, and one card stands far below. */
const boxes = new Map([
  ['a', box(0, 0)],
  ['b', box(0, 100)],
  ['c', box(0, 200)],
  ['x', box(300, 50)],
  ['y', box(300, 150)],
  ['far', box(300, 900)],
]);

test.each<[string, Direction, string | null]>([
  ['a', 'down', 'b'],
  ['b', 'up', 'a'],
  ['a', 'right', 'x'],
  ['c', 'right', 'y'],
  ['y', 'left', 'b'],
  ['y', 'down', 'far'],
  ['a', 'up', null],
  ['a', 'left', null],
  ['far', 'right', null],
])('from %s %s to %s', (id, direction, expected) => {
  expect(nearestCard(boxes, id, direction)).toBe(expected);
});

test('a card that is not on the map leads nowhere', () => {
  expect(nearestCard(boxes, 'gone', 'down')).toBeNull();
});
