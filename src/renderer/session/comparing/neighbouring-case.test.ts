import { describe, expect, test } from 'vitest';
import type { Case } from '#core/cases/case';
import { annotationOf, casesIn, shownSet } from '../../compare/testing/compared';
import { caseBeside, sameCaseIn } from './neighbouring-case';

const TEXT = 'One two three four five six.';

const casesWith = (words: readonly string[], others: readonly string[] = []): readonly Case[] =>
  casesIn(TEXT, [
    shownSet(
      'A',
      0,
      words.map((one) => annotationOf(TEXT, `a ${one}`, one)),
    ),
    shownSet(
      'B',
      1,
      others.map((one) => annotationOf(TEXT, `b ${one}`, one)),
    ),
  ]);

const wordsAt = (found: Case | null): string | undefined => found?.readings[0]?.annotations[0]?.id;

describe('the case beside', () => {
  const cases = casesWith(['One', 'three', 'five']);
  const [first, second, third] = cases;

  test.each([
    ['the next one', first, 0, 'forward', 'a three'],
    ['the one before', third, 0, 'backward', 'a three'],
    ['the first one after the last', third, 0, 'forward', 'a One'],
    ['the last one before the first', first, 0, 'backward', 'a five'],
    ['the next one from where one is, without a current one', null, 9, 'forward', 'a five'],
    ['the one before where one is, without a current one', null, 9, 'backward', 'a three'],
    ['the first one from the end of the text', null, 28, 'forward', 'a One'],
    ['the last one from the start of the text', null, 0, 'backward', 'a five'],
  ] as const)('is %s', (_, current, offset, direction, expected) => {
    expect(wordsAt(caseBeside(cases, current ?? null, offset, direction))).toBe(expected);
  });

  test('is looked for from where one was, while the current one is not shown', () => {
    expect(
      wordsAt(
        caseBeside(
          [first, third].flatMap((one) => one ?? []),
          second ?? null,
          8,
          'forward',
        ),
      ),
    ).toBe('a five');
  });

  test('is none where there are none', () => {
    expect(caseBeside([], first ?? null, 0, 'forward')).toBeNull();
  });
});

describe('after a change the case', () => {
  const [known] = casesWith(['two three']);
  if (!known) throw new TypeError('no case');

  test('is still the same while it is about the same annotations', () => {
    expect(sameCaseIn(casesWith(['two three', 'five']), known)?.key).toBe(known.key);
  });

  test('is the one that took its annotations in', () => {
    const joined = sameCaseIn(casesWith(['two three'], ['two three four']), known);
    expect(joined?.kind).toBe('boundary');
  });

  test('is gone when its annotations are', () => {
    expect(sameCaseIn(casesWith(['five']), known)).toBeNull();
  });
});
