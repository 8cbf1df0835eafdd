import { expect, test } from 'vitest';
import { testAnnotation, testPaper } from '../testing/records';
import { sourcedRanges } from './sourced';

const paper = testPaper(
  '# Title\n\nBefore [the first source](https://example.org/1) and [*another* one](#), then.\n\nMore [in the next](#) block.',
);

test.each([
  ['Before', []],
  ['Before the first', ['the first → https://example.org/1']],
  ['source and another one, then', ['source → https://example.org/1', 'another one → #']],
  ['then.\nMore in', ['in → #']],
  [['Before', 'in the next block'], ['in the next → #']],
])('of %j the author sourced %j', (words, expected) => {
  const found = sourcedRanges(paper, testAnnotation('1', paper, words));
  expect(found.map(({ from, to, target }) => `${paper.text.slice(from, to)} → ${target}`)).toEqual(expected);
});
