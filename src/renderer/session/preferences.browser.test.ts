import { beforeEach, describe, expect, test } from 'vitest';
import {
  applyPreferences,
  nextTextSize,
  nextTheme,
  noteCommandUse,
  preferences,
  setChangedKeys,
  setSingleKeys,
  setTheme,
  stepTextSize,
  storedPreferences,
  THEMES,
} from './preferences';

const KEY = 'postil-preferences';
const USUAL = {
  language: 'system',
  theme: 'system',
  textSize: 18,
  measure: 'usual',
  face: 'serif',
  keys: {},
  hasSingleKeys: true,
  recentCommands: [],
  hidesNames: false,
  goesOn: true,
  hasAnsweredTour: false,
  librarySort: 'opened',
  libraryLabels: [],
  exportFormat: null,
  printout: { hasText: true, hasNotes: true, hasLegend: true, size: 'letter', textSize: 11 },
} as const;

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
    expect(storedPreferences()).toEqual({ ...USUAL, theme: 'dark', textSize: 20 });
  });

  test.each([
    ['no JSON', '{theme'],
    ['no object', '"dark"'],
    ['null', 'null'],
    ['unknown values', '{"theme":"neon","textSize":17,"measure":"endless","face":"comic","exportFormat":7}'],
    ['values of another kind', '{"theme":1,"textSize":"20"}'],
  ])('that are %s are as if they had never been set', (_, stored) => {
    localStorage.setItem(KEY, stored);
    expect(storedPreferences()).toEqual(USUAL);
  });

  test('that can be read in part are read in part', () => {
    localStorage.setItem(KEY, '{"theme":"light","textSize":17}');
    expect(storedPreferences()).toEqual({ ...USUAL, theme: 'light' });
  });

  test('keep keys, the switch for single ones and the latest commands', () => {
    setChangedKeys({ undo: ['Mod+U'], leave: [] });
    setSingleKeys(false);
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) noteCommandUse(id);
    expect(storedPreferences()).toEqual({
      ...USUAL,
      keys: { undo: ['Mod+U'], leave: [] },
      hasSingleKeys: false,
      recentCommands: ['b', 'f', 'e', 'd', 'c'],
    });
  });

  test.each<[string, unknown, Record<string, readonly string[]>]>([
    ['no record', 'Mod+U', {}],
    ['no lists', { undo: 'Mod+U', redo: 3 }, {}],
    [
      'no chords',
      { undo: ['Mod+U', 'mod+u', '', 7, 'Hyper+X', 'Shift+?', 'F99x', 'Mod+'] },
      { undo: ['Mod+U'] },
    ],
    ['for commands that are not known here', { tomorrow: ['Mod+U'] }, { tomorrow: ['Mod+U'] }],
  ])('read keys that are %s as far as they can be read', (_, keys, expected) => {
    localStorage.setItem(KEY, JSON.stringify({ keys, hasSingleKeys: 'no', recentCommands: [1, 'undo'] }));
    expect(storedPreferences()).toEqual({ ...USUAL, keys: expected, recentCommands: ['undo'] });
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
    expect(THEMES.map(nextTheme)).toEqual(['light', 'dark', 'sepia', 'system']);
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
