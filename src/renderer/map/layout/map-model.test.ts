import { expect, test } from 'vitest';
import type { Annotation } from '#core/records/annotation';
import { testAnnotation, testPaper } from '#core/testing/records';
import { describeArrow, describeCard, describeMap } from '../drawing/describe-map';
import { testRelation } from '../testing/paper-argument';
import { createMapModel } from './map-model';

const paper = testPaper('Alpha beta. Gamma delta. Epsilon zeta.\n\nEta theta.\n');
const evidence = testAnnotation('e', paper, 'Alpha beta.', { tag: 'evidence' });
const claim = testAnnotation('c', paper, 'Gamma delta.');
const assessment = testAnnotation('a', paper, 'Epsilon zeta.', { tag: 'assessment' });
const lonely = testAnnotation('l', paper, ['Eta', 'theta.']);
const annotations: readonly Annotation[] = [lonely, assessment, claim, evidence];
const relations = [
  testRelation('r1', 'supports', 'e', 'c'),
  testRelation('r2', 'basedOn', 'a', 'c'),
  testRelation('r3', 'supports', 'e', 'gone'),
];
const model = createMapModel(annotations, relations);

test('cards stand in text order', () => {
  expect(model.cards.map(({ id }) => id)).toEqual(['e', 'c', 'a', 'l']);
});

test('a card has the words of all its passages', () => {
  expect(model.cardById.get('l')?.words).toBe('Eta … theta.');
});

test('a claim rests on the evidence that supports it, an assessment on what it is based on', () => {
  expect(model.arrows.map(({ id, resting, ground }) => [id, resting, ground])).toEqual([
    ['r1', 'c', 'e'],
    ['r2', 'a', 'c'],
  ]);
});

test('a relation to an annotation that is not shown is left out', () => {
  expect(model.arrows.some(({ id }) => id === 'r3')).toBe(false);
});

test('cards that hang together make one argument, and those without relations are loose', () => {
  expect(model.arguments.map((cards) => cards.map(({ id }) => id))).toEqual([['e', 'c', 'a']]);
  expect(model.loose.map(({ id }) => id)).toEqual(['l']);
});

test('two arguments that share nothing stay two', () => {
  const two = createMapModel(annotations, [
    testRelation('r1', 'supports', 'e', 'c'),
    testRelation('r2', 'basedOn', 'a', 'l'),
  ]);
  expect(two.arguments.map((cards) => cards.map(({ id }) => id))).toEqual([
    ['e', 'c'],
    ['a', 'l'],
  ]);
});

test('a card is named with its words and what it hangs on', () => {
  const [first, second, third, fourth] = model.cards.map(describeCard);
  expect(first).toBe('Evidence: Alpha beta., supports 1');
  expect(second).toBe('Claim: Gamma delta., supported by 1, a basis of 1');
  expect(third).toBe('Assessment: Epsilon zeta., based on 1');
  expect(fourth).toBe('Claim: Eta … theta.');
});

test('an arrow is named as a sentence', () => {
  const [supports] = model.arrows;
  expect(supports && describeArrow(supports, model)).toBe(
    'Evidence “Alpha beta.” supports claim “Gamma delta.”',
  );
});

test('the map counts what it shows', () => {
  expect(describeMap(model)).toBe('4 annotations, 2 relations, 1 not related');
});
