import { expect, test } from 'vitest';
import {
  fittingIds,
  keysOfRelation,
  NO_GESTURE,
  type OfferRelations,
  pointAtSecond,
  relationByKey,
  startRelating,
} from './relating';

const offers: OfferRelations = (first, second) => {
  if (second === 'no') return { kind: 'refusal', reason: 'Not these two.' };
  const only = { kind: 'basedOn', from: first, to: second } as const;
  return second === 'one'
    ? { kind: 'offer', relations: [only] }
    : {
        kind: 'offer',
        relations: [
          { ...only, kind: 'supports' },
          { ...only, kind: 'challenges' },
        ],
      };
};
const gesture = startRelating('first', ['first', 'no', 'one', 'two'], offers);

test('the held card fits with every other one that something can be said with', () => {
  expect([...fittingIds(gesture)]).toEqual(['one', 'two']);
});

test('one thing that can be said is said', () => {
  expect(pointAtSecond(gesture, 'one')).toEqual({
    kind: 'related',
    relation: { kind: 'basedOn', from: 'first', to: 'one' },
  });
});

test('of two things that can be said one is to be chosen', () => {
  expect(pointAtSecond(gesture, 'two')).toMatchObject({
    kind: 'choose',
    gesture: { kind: 'choosing', first: 'first', second: 'two', relations: [{}, {}] },
  });
});

test('a refusal says why', () => {
  expect(pointAtSecond(gesture, 'no')).toEqual({ kind: 'refused', reason: 'Not these two.' });
});

test('the held card itself, or a card while nothing is held, comes to nothing', () => {
  expect(pointAtSecond(gesture, 'first')).toEqual({ kind: 'nothing' });
  expect(pointAtSecond(NO_GESTURE, 'one')).toEqual({ kind: 'nothing' });
});

test('a relation and its converse have each a key of their own', () => {
  const one = { kind: 'basedOn', from: 'first', to: 'two' } as const;
  const converse = { kind: 'basedOn', from: 'two', to: 'first' } as const;
  const both = [one, converse];
  expect(both.map((relation) => keysOfRelation(both, relation))).toEqual([['B'], ['Shift', 'B']]);
  expect(relationByKey(both, { key: 'b', shiftKey: false })).toBe(one);
  expect(relationByKey(both, { key: 'B', shiftKey: true })).toBe(converse);
  expect(relationByKey([one], { key: 'B', shiftKey: true })).toBe(one);
});
