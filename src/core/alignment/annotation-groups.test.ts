import { expect, test } from 'vitest';
import { madeUpSets } from '../compare/testing/made-up-sets';
import { marked } from '../compare/testing/marked';
import type { Annotation } from '../records/annotation';
import { alignAnnotations } from './align-annotations';
import { spansOfAnnotations } from './annotation-extent';
import { groupAnnotations } from './annotation-groups';

const group = (...sets: readonly (readonly Annotation[])[]): readonly (readonly Annotation[])[] => {
  const spanned = sets.map(spansOfAnnotations);
  const pairs = spanned.flatMap((one, i) =>
    spanned.slice(i + 1).flatMap((other) => alignAnnotations(one, other).pairs),
  );
  return groupAnnotations(sets.flat(), pairs);
};

const draw = (groups: readonly (readonly Annotation[])[]): string[] =>
  groups.map((one) =>
    one
      .map(({ id }) => id)
      .sort()
      .join('+'),
  );

test('what is most alike comes together first, and each analyst once', () => {
  const a = [marked('a1', 'claim', [[0, 10]]), marked('a2', 'claim', [[11, 20]])];
  const b = [marked('b1', 'claim', [[0, 19]])];
  const c = [marked('c1', 'claim', [[10, 20]])];
  expect(draw(group(a, b, c))).toEqual(['a1+b1', 'a2+c1']);
});

test('one tag comes before another, even when that fits better', () => {
  const a = [marked('a1', 'claim', [[0, 20]])];
  const b = [marked('b1', 'claim', [[0, 12]])];
  const c = [marked('c1', 'evidence', [[0, 12]]), marked('c2', 'claim', [[8, 20]])];
  expect(draw(group(a, b, c))).toEqual(['a1+b1+c2', 'c1']);
  expect(draw(group(b, c))).toEqual(['b1+c1', 'c2']);
});

test('every annotation is in one group and no analyst twice in any, in whatever order the sets come', () => {
  const sets = madeUpSets({ analysts: 6, annotations: 80, length: 4000 }).map(
    ({ annotations }) => annotations,
  );
  const groups = group(...sets);
  expect(groups.flat()).toHaveLength(6 * 80);
  for (const one of groups) expect(new Set(one.map(({ analystId }) => analystId)).size).toBe(one.length);
  expect(draw(group(...sets.toReversed()))).toEqual(draw(groups));
});
