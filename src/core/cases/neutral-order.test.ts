import { expect, it } from 'vitest';
import { neutralOrder } from './neutral-order';

const KEYS = Array.from({ length: 600 }, (_, index) => `["a${index}","b${index}"]`);

it('is the same whoever comes first, and has everyone once', () => {
  for (const key of KEYS.slice(0, 50)) {
    const order = neutralOrder(['c', 'a', 'b'], key);
    expect(neutralOrder(['a', 'b', 'c'], key)).toEqual(order);
    expect(order.toSorted()).toEqual(['a', 'b', 'c']);
  }
});

it('puts each analyst first about as often, so that no letter stands for one', () => {
  const firsts = KEYS.map((key) => neutralOrder(['a', 'b', 'c'], key)[0]);
  for (const id of ['a', 'b', 'c']) {
    const share = firsts.filter((first) => first === id).length / KEYS.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
  }
});

it('has an order for nobody and for one', () => {
  expect(neutralOrder([], 'key')).toEqual([]);
  expect(neutralOrder(['a'], 'key')).toEqual(['a']);
});
