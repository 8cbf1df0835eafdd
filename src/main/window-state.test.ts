import { expect, test } from 'vitest';
import { readWindowState } from './window-state';

const screens = [
  { x: 0, y: 25, width: 1440, height: 875 },
  { x: 1440, y: 0, width: 1920, height: 1080 },
];
const state = (bounds: object, maximized: unknown = false) => JSON.stringify({ bounds, maximized });
const usual = { x: 100, y: 80, width: 900, height: 700 };

test('gives back what was remembered', () => {
  expect(readWindowState(state(usual, true), screens)).toEqual({ bounds: usual, maximized: true });
});

test.each([
  ['on the second screen', { ...usual, x: 2000, y: 0 }],
  ['with only its left end on a screen', { ...usual, x: 3360 - 64 }],
  ['with only its right end on a screen', { ...usual, x: 64 - 900 }],
  ['of the least size', { ...usual, width: 480, height: 360 }],
])('a window %s opens there again', (_where, bounds) => {
  expect(readWindowState(state(bounds), screens)?.bounds).toEqual(bounds);
});

test.each([
  ['right of every screen', { ...usual, x: 3360 - 63 }],
  ['left of every screen', { ...usual, x: 63 - 900 }],
  ['with its title above the screen', { ...usual, y: 0 }],
  ['with its title below the screen', { ...usual, y: 850 }],
])('a window %s opens in its size, where the system puts it', (_where, bounds) => {
  expect(readWindowState(state(bounds, true), screens)).toEqual({
    bounds: { width: 900, height: 700 },
    maximized: true,
  });
});

test.each([
  ['too narrow', state({ ...usual, width: 479 })],
  ['too low', state({ ...usual, height: 359 })],
  ['with bounds that are no numbers', state({ ...usual, x: '100' })],
  ['with a fraction', state({ ...usual, x: 0.5 })],
  ['without a height', state({ x: 100, y: 80, width: 900 })],
  ['of an unknown state', state(usual, 'yes')],
  ['in a file that was cut off', state(usual).slice(0, 30)],
  ['in an empty file', ''],
  ['in a file with something else', 'null'],
])('a window %s opens at its usual place', (_where, text) => {
  expect(readWindowState(text, screens)).toBeNull();
});
