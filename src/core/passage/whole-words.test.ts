import { expect, test } from 'vitest';
import { uncutWords, wholeWords } from './whole-words';

const text = 'The “lake” froze, early.\nThe ferry lay.';
const grown = (from: number, to: number): string => {
  const range = wholeWords(text, { from, to });
  return text.slice(range.from, range.to);
};

test('both ends grow to whole words', () => {
  expect(grown(6, 13)).toBe('lake” froze,');
});

test('an empty range grows to the word around it', () => {
  expect(grown(12, 12)).toBe('froze,');
});

test('the stop behind the last word belongs to it', () => {
  expect(grown(12, 22)).toBe('froze, early.');
});

test('a range that ends with a word takes nothing of the next', () => {
  expect(grown(0, 3)).toBe('The');
});

test('words of another paragraph are none of this', () => {
  expect(grown(18, 24)).toBe('early.');
});

test.each([
  ['of the', 'ke” fro', 'lake” froze'],
  ['of whole words nothing', 'lake” froze', 'lake” froze'],
  ['neither stops nor spaces', 'froze, ', 'froze, '],
  ['no word of another paragraph', 'ly.\nTh', 'early.\nThe'],
])('a cut grows by the rest %s', (_, cut, whole) => {
  const from = text.indexOf(cut);
  const range = uncutWords(text, { from, to: from + cut.length });
  expect(text.slice(range.from, range.to)).toBe(whole);
});
