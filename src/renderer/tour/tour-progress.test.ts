import { expect, test } from 'vitest';
import { annotationAt, testPaper } from '#core/testing/records';
import { TOUR_STEPS, type TourStep } from '../session/tour/tour-steps';
import { isStepDone, type TourSight } from './tour-progress';

const AT_FIRST: TourSight = {
  hasMoved: false,
  hasSelection: false,
  annotations: [],
  relations: 2,
  isFiltered: false,
  isComparing: false,
  filesSaved: 1,
};

test.each([
  ['read', { hasMoved: true }],
  ['select', { hasSelection: true }],
  ['relate', { relations: 3 }],
  ['find', { isFiltered: true }],
  ['compare', { isComparing: true }],
  ['export', { filesSaved: 2 }],
] as const satisfies readonly (readonly [TourStep, Partial<TourSight>])[])(
  'only %s is done by what it asks for',
  (step, changed) => {
    const now = { ...AT_FIRST, ...changed };
    expect(TOUR_STEPS.filter((one) => isStepDone(one, AT_FIRST, now))).toEqual([step]);
  },
);

const paper = testPaper('One. Two.', 'paper.txt');
const claim = annotationAt('1', paper, [{ from: 0, to: 4 }]);

test.each([
  ['a likelihood', { likelihood: 'likely' }],
  ['a confidence', { confidence: 'low' }],
  ['a note', { note: 'who says so?' }],
] as const)('%s is said of an annotation, old or new; that it was there before does not count', (_, said) => {
  const [before, now] = [
    { ...AT_FIRST, annotations: [claim] },
    { ...AT_FIRST, annotations: [{ ...claim, ...said }] },
  ];
  expect(isStepDone('say', before, now)).toBe(true);
  expect(isStepDone('say', AT_FIRST, now)).toBe(true);
  expect(isStepDone('say', now, now)).toBe(false);
  expect(isStepDone('say', now, before)).toBe(false);
  expect(isStepDone('tag', before, now)).toBe(false);
});

test('a passage more is tagged', () => {
  expect(isStepDone('tag', AT_FIRST, { ...AT_FIRST, annotations: [claim] })).toBe(true);
});

test('what was there before does not count as related or saved again', () => {
  const now = { ...AT_FIRST, relations: 1 };
  expect(TOUR_STEPS.filter((one) => isStepDone(one, AT_FIRST, now))).toEqual([]);
});
