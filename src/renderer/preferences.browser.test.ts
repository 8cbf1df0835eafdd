import { beforeEach, describe, expect, test } from 'vitest';
import {
  applyPreferences,
  nextTextSize,
  nextTheme,
  preferences,
  setTheme,
  stepTextSize,
  storedPreferences,
} from './preferences';

const KEY = 'postil-preferences';
const USUAL = { theme: 'system', textSize: 18 } as const;

beforeEach(() => {
  localStorage.clear();
  preferences.set(USUAL);
});

describe('preferences', () => {
  test('are the system’s theme and the usual size at first', () => {
    expect(storedPreferences()).toEqual(USUAL);
  });

  test('are there again after a reload', () => {
    setTheme('dark');
    stepTextSize(1);
    expect(storedPreferences()).toEqual({ theme: 'dark', textSize: 20 });
  });

  test.each([
    ['no JSON', '{theme'],
    ['no object', '"dark"'],
    ['null', 'null'],
    ['unknown values', '{"theme":"sepia","textSize":17}'],
    ['values of another kind', '{"theme":1,"textSize":"20"}'],
  ])('that are %s are as if they had never been set', (_, stored) => {
    localStorage.setItem(KEY, stored);
    expect(storedPreferences()).toEqual(USUAL);
  });

  test('that can be read in part are read in part', () => {
    localStorage.setItem(KEY, '{"theme":"light","textSize":17}');
    expect(storedPreferences()).toEqual({ theme: 'light', textSize: 18 });
  });

  test.each([
    ['larger', 1, 32],
    ['smaller', -1, 14],
  ] as const)('make the text %s step by step, to the end of the scale', (_, direction, end) => {
    const sizes: number[] = [];
    while (nextTextSize(direction) !== null && sizes.length < 20) {
      stepTextSize(direction);
      sizes.push(preferences.value.textSize);
    }
    expect(new Set(sizes).size).toBe(sizes.length);
    stepTextSize(direction);
    expect([sizes.at(-1), preferences.value.textSize]).toEqual([end, end]);
  });

  test('switch the theme in a circle', () => {
    expect([nextTheme('system'), nextTheme('light'), nextTheme('dark')]).toEqual(['light', 'dark', 'system']);
  });

  test('are shown in the page, and followed', () => {
    const { dataset, style } = document.documentElement;
    applyPreferences();
    expect([dataset['theme'], style.getPropertyValue('--text-size')]).toEqual(['system', '1.125rem']);
    setTheme('light');
    stepTextSize(-1);
    expect([dataset['theme'], style.getPropertyValue('--text-size')]).toEqual(['light', '1rem']);
  });
});
