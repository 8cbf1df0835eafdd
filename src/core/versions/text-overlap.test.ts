import { expect, test } from 'vitest';
import { boilerplatePaper, numberedPaper } from '../testing/papers';
import { revised } from '../testing/revise';
import { createOverlapCheck, MOSTLY, textOverlap } from './text-overlap';

const text = numberedPaper();

test('a text has all of itself, and nothing of a stranger', () => {
  expect(textOverlap(text, text)).toBe(1);
  expect(textOverlap(text, boilerplatePaper())).toBe(0);
  expect(textOverlap('', '')).toBe(0);
});

test.each([1, 2, 3, 4, 5])('a revision of every second sentence is mostly the same text: seed %i', (seed) => {
  const sentences = text.match(/[.?!]+\s|\n/g)?.length ?? 0;
  const { text: other } = revised(text, seed, Math.round(sentences / 2));
  expect(createOverlapCheck(other)(text)).toBeGreaterThan(MOSTLY);
});

test('an excerpt is no version of the whole', () => {
  expect(createOverlapCheck(text.slice(0, text.length / 3))(text)).toBeLessThan(MOSTLY);
});

test('capitals and what stands between words do not count', () => {
  expect(textOverlap('Five words, all of them.', 'five WORDS all of\nthem')).toBe(1);
});
