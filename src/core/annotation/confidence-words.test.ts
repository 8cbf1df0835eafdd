import { expect, test } from 'vitest';
import { findConfidenceWords } from './confidence-words';

const findAll = (text: string) => findConfidenceWords(text, { from: 0, to: text.length });

/** The words found, each with its level, or with the rule for which it has none. */
const told = (text: string): string[] =>
  findAll(text).map(({ words, confidence, rule }) => `${words}: ${confidence ?? rule}`);

test.each([
  ['We have high confidence that it holds.', ['high confidence: high']],
  ['With moderate confidence, we judge', ['moderate confidence: moderate']],
  ['LOW CONFIDENCE', ['LOW CONFIDENCE: low']],
  ['a low-confidence judgment', ['low-confidence: low']],
  ['a high degree of confidence', ['high degree of confidence: high']],
  ['Our confidence is low.', ['confidence is low: low']],
  [
    'Confidence in this judgment remains only moderate.',
    ['Confidence in this judgment remains only moderate: moderate'],
  ],
  ['We are highly confident.', ['highly confident: high']],
  ['moderately confident', ['moderately confident: moderate']],
])('a level is found in %j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['very high confidence', ['very high confidence: other-level']],
  ['low to moderate confidence', ['low to moderate confidence: other-level']],
  ['medium confidence', ['medium confidence: other-level']],
  ['Our confidence is moderate to high.', ['confidence is moderate to high: other-level']],
  ['fairly confident', ['fairly confident: other-level']],
  ['not with high confidence', ['not with high confidence: negated']],
  ['We don’t have high confidence.', ['don’t have high confidence: negated']],
  ['not highly confident', ['not highly confident: negated']],
  ['Our confidence is not high.', ['confidence is not high: negated']],
])('no level is offered, but the words found, in %j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['Confidence without a level; he is confident.'],
  ['a vote of confidence, confidence-building'],
  ['Consumer confidence is low.'],
  ['high overconfidence, high confidences'],
  ['a high\nconfidence'],
])('nothing is found in %j', (text) => {
  expect(told(text)).toEqual([]);
});

test('a finding says where it lies and by which rule, and lies in the range', () => {
  const text = '👍🏽 With high confidence';
  const from = text.indexOf('high');
  const found = { from, to: text.length, words: 'high confidence', confidence: 'high', rule: 'level' };
  expect(findConfidenceWords(text, { from, to: text.length })).toEqual([found]);
  expect(findConfidenceWords(text, { from, to: text.length - 1 })).toEqual([]);
  expect(findConfidenceWords(text, { from: from + 1, to: text.length })).toEqual([]);
});
