import { expect, it } from 'vitest';
import { shownSet } from '../../compare/testing/compared';
import { neutralSets, readInOrder } from './neutral-sets';

const sets = ['Ada', 'Ben', 'Cleo'].map((name, place) => shownSet(name, place, []));

it('gives letters and looks that tell nobody, in an order of the case', () => {
  const orders = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'].map((key) => {
    const neutral = neutralSets(sets, key);
    expect(neutral.map(({ name, sign, ordinal }) => [name, sign, ordinal])).toEqual([
      ['Reader P', 'P', 0],
      ['Reader Q', 'Q', 1],
      ['Reader R', 'R', 2],
    ]);
    return neutral.map(({ analystId }) => analystId).join();
  });
  expect(new Set(orders).size).toBeGreaterThan(2);
});

it('has a letter for more people than there are letters', () => {
  const many = Array.from({ length: 28 }, (_, place) => ({
    ...shownSet('X', place, []),
    analystId: `x${place}`,
  }));
  const signs = neutralSets(many, 'key').map(({ sign }) => sign);
  expect(signs.slice(9, 13)).toEqual(['Y', 'Z', 'P2', 'Q2']);
  expect(new Set(signs).size).toBe(28);
});

it('puts the readings in the order of the letters', () => {
  const reading = (analystId: string) => ({ analystId, annotations: [], relations: [], takesPart: true });
  const one = {
    about: 'annotations' as const,
    kind: 'same' as const,
    key: 'k2',
    place: { from: 0, to: 1 },
    boundary: null,
    attributes: [],
    isByAll: false,
    readings: sets.map(({ analystId }) => reading(analystId)),
  };
  const neutral = neutralSets(sets, one.key);
  expect(readInOrder(one, neutral).readings.map(({ analystId }) => analystId)).toEqual(
    neutral.map(({ analystId }) => analystId),
  );
});
