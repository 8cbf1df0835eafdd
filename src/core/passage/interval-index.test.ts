import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIntervalIndex } from './interval-index';
import type { TextRange } from './range';

interface Item {
  readonly id: string;
  readonly ranges: readonly TextRange[];
}

/** Around the ends of the index's buckets of 1024 code units, where a mistake by one would hide. */
const offset = fc.oneof(
  fc.nat({ max: 5000 }),
  fc.constantFrom(0, 1, 1023, 1024, 1025, 2047, 2048, 2049, 3072, 4096),
);
const range = fc.tuple(offset, offset).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const filledRange = range.map(({ from, to }) => ({ from, to: Math.max(to, from + 1) }));
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const step = fc.oneof(
  fc.record({ put: fc.record({ id, ranges: fc.array(filledRange, { minLength: 1, maxLength: 3 }) }) }),
  fc.record({ remove: id }),
);

const shareCodeUnit = (a: TextRange, b: TextRange): boolean =>
  Math.max(a.from, b.from) < Math.min(a.to, b.to);

const ids = (items: readonly Item[]): string[] => items.map((item) => item.id).sort();

test('finds after any puts, replacements and removals what a search through all items finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), fc.array(range, { minLength: 1 }), (steps, queries) => {
      const model = new Map<string, Item>();
      const index = createIntervalIndex<Item>(({ ranges }) => ranges);
      for (const one of steps) {
        if ('put' in one) {
          index.put(one.put);
          model.set(one.put.id, one.put);
        } else {
          index.remove(one.remove);
          model.delete(one.remove);
        }
      }
      for (const query of queries) {
        const expected = [...model.values()].filter(({ ranges }) =>
          ranges.some((one) => shareCodeUnit(one, query)),
        );
        const found = index.overlapping(query);
        expect(ids(found)).toEqual(ids(expected));
        for (const item of found) expect(item).toBe(model.get(item.id));
      }
    }),
    { numRuns: 1000 },
  );
});
