import { expect, test } from 'vitest';
import { indexAfterKey, indexAfterLetter, type ListKeys } from './list-keys';

test.for<[string, ListKeys, string, number, number | null]>([
  ['down goes on', {}, 'ArrowDown', 1, 2],
  ['down stays at the last', {}, 'ArrowDown', 4, 4],
  ['down begins at the first', {}, 'ArrowDown', -1, 0],
  ['up goes back', {}, 'ArrowUp', 1, 0],
  ['up stays at the first', {}, 'ArrowUp', 0, 0],
  ['up begins at the last', {}, 'ArrowUp', -1, 4],
  ['Home goes to the first', {}, 'Home', 3, 0],
  ['End goes to the last', {}, 'End', 1, 4],
  ['a page is left to scrolling', {}, 'PageDown', 1, null],
  ['a page goes to the last at most', { page: 3 }, 'PageDown', 3, 4],
  ['a page back goes to the first at most', { page: 3 }, 'PageUp', 1, 0],
  ['in a field Home belongs to its words', { isField: true }, 'Home', 3, null],
  ['in a field End belongs to its words', { isField: true }, 'End', 3, null],
  ['round from the last to the first', { isRound: true }, 'ArrowDown', 4, 0],
  ['round from the first to the last', { isRound: true }, 'ArrowUp', 0, 4],
  ['in a row right goes on', { isRow: true }, 'ArrowRight', 1, 2],
  ['in a row left goes back', { isRow: true }, 'ArrowLeft', 2, 1],
  ['in a row down leads nowhere', { isRow: true }, 'ArrowDown', 1, null],
  ['a letter leads nowhere', {}, 'c', 1, null],
])('%s', ([, keys, key, at, expected]) => {
  expect(indexAfterKey(key, at, 5, keys)).toBe(expected);
});

test('among no things no key leads anywhere', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown'])
    expect(indexAfterKey(key, -1, 0, { page: 3, isRound: true })).toBeNull();
});

test.for<[string, string, number, number | null]>([
  ['a letter goes to the next name that begins with it', 'c', 0, 1],
  ['a capital is the same letter', 'C', 1, 3],
  ['from the last on to the first', 'c', 3, 1],
  ['the only one stays', 't', 2, 2],
  ['a letter of another alphabet is one as well', 'ä', -1, 4],
  ['a letter that begins none leads nowhere', 'x', 0, null],
  ['a named key is no letter', 'Delete', 0, null],
  ['Space chooses', ' ', 0, null],
])('%s', ([, key, at, expected]) => {
  expect(indexAfterLetter(key, at, ['Delete', 'Copy', 'Tag as claim', ' Claim', 'Ändern'])).toBe(expected);
});
