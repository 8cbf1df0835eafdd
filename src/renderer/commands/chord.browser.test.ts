import { afterEach, describe, expect, test, vi } from 'vitest';
import { acceleratorOf, chordOf, isSingleKey, showChord } from './chord';

const onMac = (): unknown => vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('MacIntel');
const elsewhere = (): unknown => vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('Win32');

const pressed = (key: string, modifiers: Omit<KeyboardEventInit, 'key'> = {}): string =>
  chordOf(new KeyboardEvent('keydown', { key, ...modifiers }));

afterEach(() => vi.restoreAllMocks());

describe('chordOf', () => {
  test.each<[string, string, KeyboardEventInit, string]>([
    ['a letter', 'c', {}, 'C'],
    ['a letter under Caps Lock', 'C', {}, 'C'],
    ['a capital letter', 'C', { shiftKey: true }, 'Shift+C'],
    ['a letter of another alphabet', 'ə', {}, 'Ə'],
    ['a letter with Ctrl and Shift', 'Z', { ctrlKey: true, shiftKey: true }, 'Mod+Shift+Z'],
    ['a sign, whatever Shift it takes on this keyboard', '?', { shiftKey: true }, '?'],
    ['the same sign on a keyboard where it takes none', '?', {}, '?'],
    ['a sign with Ctrl', '/', { ctrlKey: true, shiftKey: true }, 'Mod+/'],
    ['a digit', '1', { ctrlKey: true }, 'Mod+1'],
    ['a named key', 'Escape', {}, 'Escape'],
    ['a named key with Shift', 'F6', { shiftKey: true }, 'Shift+F6'],
    [
      'three modifiers, always in one order',
      'ArrowUp',
      { shiftKey: true, altKey: true, ctrlKey: true },
      'Mod+Alt+Shift+ArrowUp',
    ],
    ['the Windows key, which is no modifier of ours', 'e', { metaKey: true }, 'E'],
  ])('names %s', (_, key, modifiers, chord) => {
    elsewhere();
    expect(pressed(key, modifiers)).toBe(chord);
  });

  test('takes Cmd on a Mac where it takes Ctrl elsewhere', () => {
    onMac();
    expect(pressed('z', { metaKey: true })).toBe('Mod+Z');
    expect(pressed('z', { ctrlKey: true })).not.toBe('Mod+Z');
  });
});

describe('showChord', () => {
  test.each([
    ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⌘+Shift+Z'],
    ['Mod+Alt+ArrowUp', 'Ctrl+Alt+↑', '⌘+Alt+↑'],
    ['Escape', 'Esc', 'Esc'],
    ['?', '?', '?'],
  ])('shows %s as it is printed on the keys', (chord, other, mac) => {
    elsewhere();
    expect(showChord(chord)).toBe(other);
    onMac();
    expect(showChord(chord)).toBe(mac);
  });
});

test.each([
  ['Mod+Shift+Z', 'CmdOrCtrl+Shift+Z'],
  ['Mod+Alt+ArrowDown', 'CmdOrCtrl+Alt+Down'],
  ['F1', 'F1'],
])('acceleratorOf says %s in Electron’s words', (chord, accelerator) => {
  expect(acceleratorOf(chord)).toBe(accelerator);
});

test.each([
  ['C', true],
  ['?', true],
  ['Delete', true],
  ['Shift+C', true],
  ['Mod+C', false],
  ['F1', false],
  ['F', true],
])('of %s one can say whether it types or edits something by itself: %j', (chord, expected) => {
  expect(isSingleKey(chord)).toBe(expected);
});
