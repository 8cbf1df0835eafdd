import { expect, test } from 'vitest';
import { snippetOf } from './snippet';

const around = (text: string, words: string, room: number): string => {
  const from = text.indexOf(words);
  const snippet = snippetOf(text, { from, to: from + words.length }, room);
  return `${snippet.before}[${snippet.words}]${snippet.after}`;
};

test.each<[string, string, string, number, string]>([
  ['is all of a short text', 'On March 5, drones struck.', 'drones', 40, 'On March 5, [drones] struck.'],
  [
    'is cut between words',
    'barely a day after that visit, drones launched from there',
    'visit',
    12,
    '…after that [visit], drones…',
  ],
  [
    'is cut within a word longer than the room',
    `${'a'.repeat(30)}hit${'b'.repeat(30)}`,
    'hit',
    4,
    '…aaaa[hit]bbbb…',
  ],
  ['stands in one line', 'One.\nTwo\n three.\nFour.', 'Two\n three', 40, 'One. [Two three]. Four.'],
])('a snippet %s', (_, text, words, room, expected) => {
  expect(around(text, words, room)).toBe(expected);
});
