import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../passage/range';
import { type Annotation, compareAnnotations, extentOf } from '../records/annotation';
import { annotationAt } from '../testing/records';
import { createAnnotationIndex } from './annotation-index';

const TEXT = 'x'.repeat(3000);

const annotation = (id: string, ...places: readonly (readonly [from: number, to: number])[]): Annotation =>
  annotationAt(
    id,
    { id: 'p', text: TEXT },
    places.map(([from, to]) => ({ from, to })),
  );

const ids = (annotations: readonly Annotation[]): string[] => annotations.map(({ id }) => id);

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const anyAnnotation = fc
  .tuple(anyId, fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 2, maxLength: 4 }))
  .map(([id, offsets]) => {
    // A few places only, so that several annotations begin, end or lie at the very same one.
    const [from = 0, to = 0, from2, to2] = offsets.sort((a, b) => a - b).map((offset) => offset * 50);
    return to2 === undefined || from2 === undefined
      ? annotation(id, [from, to])
      : annotation(id, [from, to], [from2, to2]);
  });
const anyStep = fc.oneof(fc.record({ put: anyAnnotation }), fc.record({ remove: anyId }));

describe('the annotation index', () => {
  test('stands after any puts, replacements and removals as a sorted array would', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAnnotation, { selector: ({ id }) => id }),
        fc.array(anyStep),
        fc.nat({ max: 2100 }),
        (initial, steps, offset) => {
          const index = createAnnotationIndex(initial);
          const model = new Map(initial.map((one) => [one.id, one]));
          for (const step of steps) {
            if ('put' in step) {
              index.put(step.put);
              model.set(step.put.id, step.put);
            } else {
              index.remove(step.remove);
              model.delete(step.remove);
            }
            const sorted = [...model.values()].sort(compareAnnotations);
            expect(index.inOrder).toEqual(sorted);
          }
          for (const id of ['a', 'b', 'c']) expect(index.get(id)).toBe(model.get(id));
          const here = { from: offset, to: offset + 1 };
          const covering = [...model.values()].filter(({ passages }) =>
            passages.some((passage) => overlaps(passage, here)),
          );
          expect(ids(index.at(offset)).sort()).toEqual(ids(covering).sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  test('gives the shortest at a place first, so that what lies inside another can be reached', () => {
    const index = createAnnotationIndex([
      annotation('paragraph', [0, 900]),
      annotation('word', [40, 45]),
      annotation('sentence', [20, 120]),
      annotation('elsewhere', [45, 46]),
      // Its passages are short, but it runs from the first to the last.
      annotation('in two places', [41, 43], [1200, 1210]),
    ]);
    expect(ids(index.at(42))).toEqual(['word', 'sentence', 'paragraph', 'in two places']);
  });

  test('does not find an annotation in the gap between its passages', () => {
    const index = createAnnotationIndex([annotation('in two places', [10, 20], [1500, 1510])]);
    expect(index.overlapping({ from: 20, to: 1500 })).toEqual([]);
    expect(ids(index.overlapping({ from: 0, to: 1501 }))).toEqual(['in two places']);
  });

  test('orders by start, then the longer one, then the id', () => {
    const index = createAnnotationIndex([
      annotation('late', [30, 40]),
      annotation('b', [10, 20]),
      annotation('a', [10, 20]),
      annotation('long', [10, 90]),
    ]);
    expect(ids(index.inOrder)).toEqual(['long', 'a', 'b', 'late']);
  });

  test('gives a new array after a change and leaves the old one as it was', () => {
    const index = createAnnotationIndex([annotation('a', [10, 20])]);
    const before = index.inOrder;
    index.put(annotation('b', [0, 5]));
    index.remove('a');
    expect(index.inOrder).not.toBe(before);
    expect(ids(before)).toEqual(['a']);
  });
});

test('an annotation extends from its first passage to its last', () => {
  expect(extentOf(annotation('a', [10, 20], [50, 60]))).toEqual({ from: 10, to: 60 });
});
