import { expect, test } from 'vitest';
import { marked } from '../../compare/testing/marked';
import { undefinedFor } from '../coefficient';
import { taggedTooLittle, verdictOf } from './verdict';

test.each([
  [0.8, 'agree'],
  [0.79, 'mostly'],
  [0.667, 'mostly'],
  [0.5, 'partly'],
  [0.39, 'differ'],
  [-0.2, 'differ'],
] as const)('%d reads as: %s', (value, verdict) => {
  expect(verdictOf({ kind: 'value', value, n: 100 })).toBe(verdict);
});

test('what is undefined has no verdict', () => {
  expect(verdictOf(undefinedFor('nothing-tagged'))).toBe('unknown');
});

test('who tagged fewer than ten passages of a tag has tagged too little to say', () => {
  const annotations = Array.from({ length: 12 }, (_, at) =>
    marked(`a${at}`, at < 10 ? 'claim' : 'evidence', [[at, at + 1]]),
  );
  const sets = [
    { analystId: 'a', annotations, relations: [] },
    { analystId: 'b', annotations: annotations.slice(0, 9), relations: [] },
  ];
  const little = (scope: Parameters<typeof taggedTooLittle>[1]) =>
    taggedTooLittle(sets, scope).map(({ set, count }) => [set.analystId, count]);
  expect(little('all')).toEqual([['b', 9]]);
  expect(little('claim')).toEqual([['b', 9]]);
  expect(little('evidence')).toEqual([
    ['a', 2],
    ['b', 0],
  ]);
});
