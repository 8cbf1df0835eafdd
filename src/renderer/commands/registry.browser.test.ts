import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chordOf } from '../session/chord';
import type { Command } from './kit/command';
import { actsAt, commands, commandsByChord } from './registry';

const commandWith = (changed: Partial<Command>): Command => ({
  id: 'any',
  label: () => 'Any',
  keys: [],
  scope: 'everywhere',
  menu: null,
  isEnabled: () => true,
  run: () => {},
  ...changed,
});

/** The event of pressing the chord on a keyboard on which signs take Shift. */
const press = (chord: string): KeyboardEvent => {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  return new KeyboardEvent('keydown', {
    key: /^\p{Letter}$/u.test(key) && !parts.includes('Shift') ? key.toLowerCase() : key,
    ctrlKey: parts.includes('Mod'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift') || /^[^\p{Letter}\p{Number}]$/u.test(key),
  });
};

beforeEach(() => {
  vi.spyOn(Navigator.prototype, 'platform', 'get').mockReturnValue('Linux x86_64');
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the commands', () => {
  test('have ids of their own', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('have chords of their own, each of which finds its command', () => {
    const byChord = commandsByChord(commands);
    expect(byChord.size).toBe(commands.flatMap(({ keys }) => keys).length);
    for (const command of commands)
      for (const chord of command.keys) expect(byChord.get(chord)?.id).toBe(command.id);
  });

  test.each(commands.flatMap(({ id, keys }) => keys.map((chord) => [id, chord] as const)))(
    '%s has a chord that can be pressed: %s',
    (_, chord) => {
      expect(chordOf(press(chord))).toBe(chord);
    },
  );

  test('that want one key fail at start, and the message names them', () => {
    const [one, two] = [
      commandWith({ id: 'one', keys: ['A', 'B'] }),
      commandWith({ id: 'two', keys: ['B'] }),
    ];
    expect(() => commandsByChord([one, two])).toThrow('one and two both want B');
  });

  test('never use a single letter outside the reader, where one types', () => {
    const everywhere = commands.filter(({ scope }) => scope === 'everywhere');
    expect(everywhere.flatMap(({ keys }) => keys).filter((chord) => /^\p{Letter}$/u.test(chord))).toEqual([]);
  });
});

describe('a command’s chord acts', () => {
  const PAGE = `
    <main data-reader-keys><p id="text">Words</p><input id="find"></main>
    <aside><textarea id="note" data-own-undo></textarea><textarea id="name"></textarea><select id="choice"></select></aside>
    <button id="button">Go</button>`;
  const reader = commandWith({ scope: 'reader' });
  const everywhere = commandWith({});
  const undo = commandWith({ id: 'undo' });
  const redo = commandWith({ id: 'redo' });

  test.each<[string, Command, string, string, boolean]>([
    ['in the reader, for a command of the reader', reader, 'C', '#text', true],
    ['not in a field inside the reader', reader, 'C', '#find', false],
    ['not beside the reader', reader, 'C', '#button', false],
    ['not beside the reader, whatever its modifiers', reader, 'Mod+C', '#note', false],
    ['everywhere, for a command of everywhere', everywhere, 'Mod+E', '#button', true],
    ['while one types, when it types nothing', everywhere, 'Mod+E', '#name', true],
    ['while one types, when it is a function key', everywhere, 'F1', '#name', true],
    ['not while one types, when it would type', everywhere, '?', '#name', false],
    ['not on a list of choices, when it would choose', everywhere, '?', '#choice', false],
    ['on a button, even when it would type elsewhere', everywhere, '?', '#button', true],
    ['for undo, outside of fields', undo, 'Mod+Z', '#text', true],
    ['not for undo in a field that undoes its own typing', undo, 'Mod+Z', '#name', false],
    ['not for redo in a field that undoes its own typing', redo, 'Mod+Y', '#name', false],
    ['for undo in a field whose typing is a step of the library', undo, 'Mod+Z', '#note', true],
    ['for redo in a field whose typing is a step of the library', redo, 'Mod+Y', '#note', true],
  ])('%s', (_, command, chord, selector, expected) => {
    document.body.innerHTML = PAGE;
    const target = document.querySelector(selector);
    expect(target).not.toBeNull();
    expect(actsAt(command, chord, target)).toBe(expected);
  });

  test('in the reader when nothing has the focus, as after a click beside everything, but not in the library', () => {
    document.body.innerHTML = PAGE;
    expect(actsAt(reader, 'C', document.body)).toBe(true);
    document.body.innerHTML = '<main></main>';
    expect(actsAt(reader, 'C', document.body)).toBe(false);
  });

  test('outside of any element only when it is of everywhere', () => {
    expect(actsAt(everywhere, '?', null)).toBe(true);
    expect(actsAt(reader, 'C', null)).toBe(false);
  });
});
