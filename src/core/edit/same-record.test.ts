import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameRecord } from './same-record';

const json = fc.jsonValue({ maxDepth: 3 });

describe('sameRecord', () => {
  test('is true for a copy', () => {
    fc.assert(fc.property(json, (value) => sameRecord(value, structuredClone(value))));
  });

  test('agrees with Node about any two values', () => {
    const near = fc.oneof(
      json,
      fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(1, null, [], {}), { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(near, near, (a, b) => sameRecord(a, b) === isDeepStrictEqual(a, b)),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['the order of keys', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
    ['a key that is there without a value', { a: undefined }, { b: 1 }, false],
    ['a key that is there without a value, either way', { b: 1 }, { a: undefined }, false],
    ['an array and an object with the same keys', ['x'], { 0: 'x' }, false],
    ['null and an empty object', null, {}, false],
    ['a number and its digits', 1, '1', false],
    ['the order of an array', [1, 2], [2, 1], false],
  ])('sees %s: %j and %j', (_, a, b, expected) => {
    expect(sameRecord(a, b)).toBe(expected);
  });
});
