import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tag } from '../records/annotation';
import type { RelationEnds } from '../records/relation';
import { coveredSpan } from './covered-span';
import { relationF1 } from './relation-f1';
import { exactMatches, f1Of, tolerantMatches } from './span-f1';
import type { Tagged } from './tagged-unit';
import { NERVALUATE_README } from './testing/published';

const span = (from: number, to: number, tag: Tag = 'claim'): Tagged => ({ tag, passages: [{ from, to }] });
const counts = (a: readonly Tagged[], b: readonly Tagged[], matched: number) => ({
  matched,
  first: a.length,
  second: b.length,
});
const exact = (a: readonly Tagged[], b: readonly Tagged[]) =>
  f1Of(counts(a, b, exactMatches(a.map(coveredSpan), b.map(coveredSpan)).length));
const tolerant = (a: readonly Tagged[], b: readonly Tagged[], threshold?: number) =>
  f1Of(counts(a, b, tolerantMatches(a.map(coveredSpan), b.map(coveredSpan), threshold).length));

test.each(NERVALUATE_README)('counts as published, $scheme, give F1 $f1', ({ f1, ...counts }) => {
  expect(f1Of(counts)).toMatchObject({ value: expect.closeTo(f1, 10), n: 12 });
});

describe('F1 on spans', () => {
  const mine = [span(0, 10), span(20, 30), span(40, 50, 'evidence')];
  const theirs = [span(0, 10), span(24, 30), span(40, 50, 'assessment'), span(70, 80)];

  test('is exact about ends and tags', () => {
    expect(exact(mine, theirs)).toEqual({
      kind: 'value',
      value: 2 / 7,
      n: 7,
      precision: 1 / 4,
      recall: 1 / 3,
    });
  });

  test('is tolerant of ends as far as is said', () => {
    expect(tolerant(mine, theirs)).toMatchObject({ value: 4 / 7 });
    expect(tolerant(mine, theirs, 0.6)).toMatchObject({ value: 4 / 7 });
    expect(tolerant(mine, theirs, 0.61)).toMatchObject({ value: 2 / 7 });
  });

  test('takes an annotation of several passages as all it covers', () => {
    const gapped: Tagged = {
      tag: 'claim',
      passages: [
        { from: 0, to: 4 },
        { from: 8, to: 12 },
      ],
    };
    const whole = span(0, 12);
    expect(exact([gapped], [gapped])).toMatchObject({ value: 1 });
    expect(exact([gapped], [whole])).toMatchObject({ value: 0 });
    expect(tolerant([gapped], [whole], 8 / 12)).toMatchObject({ value: 1 });
    expect(tolerant([gapped], [whole], 0.67)).toMatchObject({ value: 0 });
  });

  test('matches one to one: a twin matches only once', () => {
    expect(exact([span(0, 5), span(0, 5)], [span(0, 5)])).toMatchObject({ value: 2 / 3 });
    expect(tolerant([span(0, 5), span(0, 5)], [span(0, 5)])).toMatchObject({ value: 2 / 3 });
  });

  test('is undefined when neither tagged anything, and 0 when only one did', () => {
    expect(exact([], [])).toEqual({ kind: 'undefined', reason: 'nothing-tagged' });
    expect(exact(mine, [])).toEqual({ kind: 'value', value: 0, n: 3, precision: null, recall: 0 });
  });
});

const spans = fc.array(
  fc
    .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom<Tag>('claim', 'evidence'))
    .map(([from, length, tag]) => span(from, from + length, tag)),
  { maxLength: 8 },
);

test('F1 is at most 1, is 1 for identical sets, and does not depend on who comes first or where the text begins', () => {
  const moved = (list: readonly Tagged[], by: number) =>
    list.map(({ tag, passages }) => ({
      tag,
      passages: passages.map(({ from, to }) => ({ from: from + by, to: to + by })),
    }));
  fc.assert(
    fc.property(spans, spans, fc.nat({ max: 500 }), (a, b, by) => {
      for (const measure of [exact, tolerant]) {
        const f1 = measure(a, b);
        if (f1.kind === 'undefined') continue;
        expect(f1.value).toBeLessThanOrEqual(1);
        expect(measure(b, a)).toMatchObject({ value: f1.value, precision: f1.recall, recall: f1.precision });
        expect(measure(moved(a, by), moved(b, by))).toEqual(f1);
        if (a.length > 0) expect(measure(a, a.toReversed())).toMatchObject({ value: 1 });
      }
    }),
  );
});

describe('F1 on relations', () => {
  const says = (kind: RelationEnds['kind'], from: string, to: string): RelationEnds => ({ kind, from, to });
  const groups: Record<string, number> = { a1: 1, b1: 1, a2: 2, b2: 2, a3: 3, b3: 3, b3too: 3 };
  const groupOf = (id: string): number | undefined => groups[id];

  test.each([
    ['same kind, aligned ends', [says('supports', 'a1', 'a2')], [says('supports', 'b1', 'b2')], 1],
    ['another kind', [says('supports', 'a1', 'a2')], [says('challenges', 'b1', 'b2')], 0],
    ['the other way round', [says('basedOn', 'a1', 'a2')], [says('basedOn', 'b2', 'b1')], 0],
    ['an end that only one has', [says('supports', 'a1', 'a9')], [says('supports', 'b1', 'b9')], 0],
    ['a part of what one has whole', [says('supports', 'a1', 'a3')], [says('supports', 'b1', 'b3too')], 1],
    [
      'one of several',
      [says('supports', 'a1', 'a2'), says('supports', 'a3', 'a2')],
      [says('supports', 'b1', 'b2')],
      2 / 3,
    ],
  ])('%s', (_, first, second, expected) => {
    expect(relationF1(first, second, groupOf)).toMatchObject({ value: expected });
    expect(relationF1(second, first, groupOf)).toMatchObject({ value: expected });
  });

  test('is undefined when neither relates anything', () => {
    expect(relationF1([], [], groupOf)).toEqual({ kind: 'undefined', reason: 'nothing-tagged' });
  });
});
