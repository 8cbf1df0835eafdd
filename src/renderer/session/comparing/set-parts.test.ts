import { describe, expect, test } from 'vitest';
import type { ComparedSet } from '#core/alignment/compared-set';
import { madeUpSets } from '#core/compare/testing/made-up-sets';
import { createSetCollector, partsOf } from './set-parts';

const empty: ComparedSet = { analystId: 'nobody’s', annotations: [], relations: [] };
const sets = [...madeUpSets({ analysts: 2, annotations: 25, length: 3_000 }), empty];

describe('claim sets in parts', () => {
  test.each([1, 10, 25, 100])('of %i at once are put together as they were, an empty one too', (atOnce) => {
    const collector = createSetCollector();
    for (const part of partsOf(sets, atOnce)) collector.add(part);
    expect(collector.sets).toEqual(sets);
  });

  test('are no larger than was said', () => {
    const parts = partsOf(sets, 10);
    expect(parts.length).toBeGreaterThan(5);
    for (const { annotations, relations } of parts)
      expect(Math.max(annotations.length, relations.length)).toBeLessThanOrEqual(10);
  });
});
