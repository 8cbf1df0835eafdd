import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeAtPoint } from './place-at-point';

let menu: HTMLElement;

beforeEach(() => {
  menu = document.createElement('div');
  menu.style.cssText = 'position: fixed; inline-size: 100px; block-size: 80px;';
  document.body.append(menu);
});
afterEach(() => menu.remove());

const [right, bottom] = [window.innerWidth, window.innerHeight];

const placed = (x: number, y: number, width = 0, height = 0): readonly [left: number, top: number] => {
  placeAtPoint(new DOMRect(x, y, width, height), menu);
  const { left, top } = menu.getBoundingClientRect();
  return [left, top];
};

test('a menu opens below a point, and after it as lines run', () => {
  expect(placed(50, 60)).toEqual([50, 62]);
  menu.dir = 'rtl';
  expect(placed(150, 60)).toEqual([50, 62]);
});

test('it covers nothing of what it is about: below it, and above it where there is no room', () => {
  expect(placed(50, 60, 30, 40)).toEqual([50, 102]);
  expect(placed(50, bottom - 40, 30, 30)).toEqual([50, bottom - 122]);
});

test('it stays within the window, whichever way lines run', () => {
  expect(placed(right - 5, 60)).toEqual([right - 108, 62]);
  menu.dir = 'rtl';
  expect(placed(20, 60)).toEqual([8, 62]);
});

test('where neither side has room it lies over what it is about', () => {
  menu.style.blockSize = `${bottom - 40}px`;
  expect(placed(50, bottom / 2)).toEqual([50, 32]);
  menu.style.blockSize = `${bottom + 40}px`;
  expect(placed(50, bottom / 2)).toEqual([50, 8]);
});
