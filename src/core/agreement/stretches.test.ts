import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tag } from '../records/annotation';
import { cohenKappa } from './cohen-kappa';
import { pairedItems, stretchesOf, stretchesWithin } from './stretches';
import { type Tagged, UNTAGGED, unitsOfAllTags, unitsOfTag } from './tagged-unit';

const LENGTH = 40;
const TEXT = { from: 0, to: LENGTH };

const range = fc
  .tuple(fc.nat({ max: LENGTH - 1 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => ({ from, to: Math.min(LENGTH, from + length) }));
const tagged: fc.Arbitrary<Tagged> = fc.record({
  tag: fc.constantFrom<Tag>('claim', 'evidence', 'assessment'),
  passages: fc.array(range, { minLength: 1, maxLength: 2 }),
});
const annotations = fc.array(tagged, { maxLength: 6 });

/** By definition, character by character. */
const tagsAt = (list: readonly Tagged[], at: number): string =>
  (['claim', 'evidence', 'assessment'] as const)
    .filter((tag) =>
      list.some((one) => one.tag === tag && one.passages.some((p) => p.from <= at && at < p.to)),
    )
    .join('+') || UNTAGGED;

test('stretches say of every character what each analyst tagged it, and tile the text', () => {
  fc.assert(
    fc.property(fc.array(annotations, { minLength: 1, maxLength: 3 }), (analysts) => {
      const stretches = stretchesOf(analysts.map(unitsOfAllTags), TEXT);
      let at = 0;
      for (const { from, to, count, ratings } of stretches) {
        expect(from).toBe(at);
        expect(count).toBe(to - from);
        for (; at < to; at += 1) expect(ratings).toEqual(analysts.map((list) => tagsAt(list, at)));
      }
      expect(at).toBe(LENGTH);
    }),
  );
});

test('κ on stretches is κ on characters', () => {
  fc.assert(
    fc.property(annotations, annotations, (first, second) => {
      const stretches = stretchesOf([first, second].map(unitsOfAllTags), TEXT);
      const characters = Array.from({ length: LENGTH }, (_, at) => ({
        count: 1,
        ratings: [tagsAt(first, at), tagsAt(second, at)],
      }));
      expect(cohenKappa(stretches)).toEqual(cohenKappa(characters));
      const [one = [], other = []] = [first, second].map(unitsOfAllTags);
      expect(cohenKappa(pairedItems(one, other, TEXT))).toEqual(cohenKappa(characters));
    }),
  );
});

test('cut at windows they say the same as counted in each window alone', () => {
  const windows = [
    { from: 0, to: 7 },
    { from: 7, to: 20 },
    { from: 25, to: 40 },
  ];
  fc.assert(
    fc.property(annotations, annotations, (first, second) => {
      const lines = [first, second].map(unitsOfAllTags);
      const cut = stretchesWithin(stretchesOf(lines, TEXT), windows);
      expect(cut).toEqual(windows.map((window) => stretchesOf(lines, window)));
    }),
  );
});

describe('units of one tag', () => {
  const claims = (...ranges: [number, number][]): Tagged[] =>
    ranges.map(([from, to]) => ({ tag: 'claim', passages: [{ from, to }] }));

  test.each([
    ['overlapping ones are one', claims([0, 10], [5, 20]), [[0, 20]]],
    [
      'touching ones are two',
      claims([10, 20], [0, 10]),
      [
        [0, 10],
        [10, 20],
      ],
    ],
    ['one within another is not seen', claims([0, 20], [5, 10]), [[0, 20]]],
  ])('%s', (_, list, expected) => {
    expect(unitsOfTag(list, 'claim').map(({ from, to }) => [from, to])).toEqual(expected);
    expect(unitsOfAllTags(list).map(({ from, to }) => [from, to])).toEqual(expected);
    expect(unitsOfTag(list, 'evidence')).toEqual([]);
  });

  test('where tags overlap their combination is a value of its own', () => {
    const list: Tagged[] = [...claims([0, 10]), { tag: 'evidence', passages: [{ from: 4, to: 14 }] }];
    expect(unitsOfAllTags(list)).toEqual([
      { from: 0, to: 4, value: 'claim' },
      { from: 4, to: 10, value: 'claim+evidence' },
      { from: 10, to: 14, value: 'evidence' },
    ]);
  });
});
