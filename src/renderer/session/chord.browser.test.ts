import { afterEach, describe, expect, test, vi } from 'vitest';
import { acceleratorOf, chordOf, isChord, isForTyping, isSingleKey, showChord } from './chord';

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
    ['the Windows key, with which a letter is not the letter', 'e', { metaKey: true }, 'Meta+E'],
    ['the space bar and the plus in words', ' ', { ctrlKey: true }, 'Mod+Space'],
    ['a plus, whatever Shift it takes', '+', { ctrlKey: true, shiftKey: true }, 'Mod+Plus'],
    ['a letter without a capital of one character', 'ß', {}, 'ß'],
    ['a Cyrillic letter by its key', 'я', { code: 'KeyZ', ctrlKey: true }, 'Mod+Z'],
    ['a Cyrillic capital by its key', 'С', { code: 'KeyC', shiftKey: true }, 'Shift+C'],
    ['a Greek letter by its key', 'ω', { code: 'KeyV' }, 'V'],
    ['a Hebrew letter by its key', 'ב', { code: 'KeyC' }, 'C'],
    ['a Devanagari sign by its key', 'ी', { code: 'KeyR' }, 'R'],
    ['a letter of two characters by its key', 'لا', { code: 'KeyB' }, 'B'],
    ['a foreign letter that lies on a sign’s key', 'х', { code: 'BracketLeft', ctrlKey: true }, 'Mod+Х'],
    ['a dead key by its letter', 'Dead', { code: 'KeyN', ctrlKey: true }, 'Mod+N'],
    ['a dead key on no letter’s key', 'Dead', { code: 'BracketLeft' }, 'Dead'],
    ['a letter of AZERTY by itself', 'a', { code: 'KeyQ', ctrlKey: true }, 'Mod+A'],
    ['a letter of QWERTZ by itself', 'z', { code: 'KeyY', ctrlKey: true }, 'Mod+Z'],
    ['a letter of Dvorak by itself', 'c', { code: 'KeyI' }, 'C'],
    ['a letter with an accent by itself', 'é', { code: 'Digit2' }, 'É'],
    ['a sign on a Cyrillic layout', '?', { code: 'Digit7', shiftKey: true }, '?'],
    ['Ctrl and Alt pressed by hand', 'e', { code: 'KeyE', ctrlKey: true, altKey: true }, 'Mod+Alt+E'],
    [
      'AltGr on Windows, which types',
      '€',
      { code: 'KeyE', ctrlKey: true, altKey: true, modifierAltGraph: true },
      '€',
    ],
    [
      'AltGr and a letter of its own',
      'ć',
      { code: 'KeyC', ctrlKey: true, altKey: true, modifierAltGraph: true },
      'Ć',
    ],
    ['AltGr and a foreign letter', 'ѳ', { code: 'KeyC', modifierAltGraph: true }, 'Ѳ'],
    ['AltGr and a dead key', 'Dead', { code: 'KeyC', modifierAltGraph: true }, 'Dead'],
  ])('names %s', (_, key, modifiers, chord) => {
    elsewhere();
    expect(pressed(key, modifiers)).toBe(chord);
  });

  test.each([
    ['≤', 'Comma', false, 'Alt+,'],
    ['¯', 'Comma', true, 'Alt+<'],
    ['≥', 'Period', false, 'Alt+.'],
    ['˘', 'Period', true, 'Alt+>'],
  ])(
    'reads %s, which Option makes on a Mac, as the sign printed on the key',
    (key, code, shiftKey, chord) => {
      onMac();
      expect(pressed(key, { code, shiftKey, altKey: true })).toBe(chord);
    },
  );

  test('takes Cmd on a Mac where it takes Ctrl elsewhere', () => {
    onMac();
    expect(pressed('z', { metaKey: true })).toBe('Mod+Z');
    expect(pressed('z', { ctrlKey: true })).toBe('Ctrl+Z');
  });

  test.each<[string, string, KeyboardEventInit, string]>([
    ['another sign', '∂', { code: 'KeyD', metaKey: true, altKey: true }, 'Mod+Alt+D'],
    ['an accent', 'Dead', { code: 'KeyE', altKey: true }, 'Alt+E'],
    ['another letter', 'å', { code: 'KeyA', altKey: true }, 'Alt+A'],
  ])('on a Mac takes the letter of which Option makes %s', (_, key, modifiers, chord) => {
    onMac();
    expect(pressed(key, modifiers)).toBe(chord);
  });
});

describe('showChord', () => {
  test.each([
    ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⌘+Shift+Z'],
    ['Mod+Alt+ArrowUp', 'Ctrl+Alt+↑', '⌘+Alt+↑'],
    ['Escape', 'Esc', 'Esc'],
    ['?', '?', '?'],
    ['Mod+Plus', 'Ctrl++', '⌘++'],
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
  ['Mod+Plus', 'CmdOrCtrl+Plus'],
  ['Ə', null],
])('acceleratorOf says %s in Electron’s words, if it has any', (chord, accelerator) => {
  expect(acceleratorOf(chord)).toBe(accelerator);
});

test.each([
  ['C', true, true],
  ['?', true, true],
  ['1', true, true],
  ['Shift+C', true, true],
  ['Shift+Ə', true, true],
  ['Plus', true, true],
  ['F', true, true],
  ['Delete', false, true],
  ['Escape', false, true],
  ['ArrowUp', false, true],
  ['Alt+C', false, true],
  ['Mod+C', false, false],
  ['Mod+Alt+C', false, false],
  ['F1', false, false],
  ['Shift+F1', false, false],
])('%s: one character by itself %j, types or edits where one can type %j', (chord, isSingle, types) => {
  expect([isSingleKey(chord), isForTyping(chord)]).toEqual([isSingle, types]);
});

test.each([
  ['C', true],
  ['Ə', true],
  ['Shift+C', true],
  ['Mod+Alt+Shift+ArrowUp', true],
  ['?', true],
  ['Mod+Plus', true],
  ['F12', true],
  ['ß', true],
  ['c', false],
  ['', false],
  ['Mod+', false],
  ['Mod', false],
  ['+', false],
  [' ', false],
  ['Shift+Mod+C', false],
  ['Mod+Mod+C', false],
  ['Shift+?', false],
  ['Shift+Plus', false],
  ['Meta+C', false],
  ['Mod+Control', false],
  ['Mod+Dead', false],
  ['CC', false],
  ['constructor', false],
])('isChord tells a chord from nonsense: %j, %j', (text, expected) => {
  expect(isChord(text)).toBe(expected);
});
