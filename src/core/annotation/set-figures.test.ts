import { expect, test } from 'vitest';
import { testAnnotation, testDismissal, testPaper, testRelation } from '../testing/records';
import { figuresOf, sumFigures } from './set-figures';

const paper = testPaper('# Ice\n\nIce melts.\n\nIt is warm.');
const claim = testAnnotation('c', paper, 'Ice melts', { labels: ['heat'], likelihood: 'likely' });
const other = testAnnotation('o', paper, 'It is', { labels: ['cold', 'heat'] });
const evidence = testAnnotation('e', paper, 'warm', { tag: 'evidence' });
const records = {
  annotations: [claim, other, evidence],
  relations: [testRelation('r', evidence, claim)],
  dismissals: [],
};
const countsOf = (figures: ReturnType<typeof figuresOf>): Record<string, number> =>
  Object.fromEntries(
    figures.filter(({ count }) => count > 0).map(({ what, value, count }) => [`${what} ${value}`, count]),
  );

test('a set in numbers: tags, bands, labels, relations, and holes that nobody dismissed', () => {
  const counts = {
    'tag claim': 2,
    'tag evidence': 1,
    'likelihood likely': 1,
    'label cold': 1,
    'label heat': 2,
    'relation supports': 1,
  };
  expect(countsOf(figuresOf(paper.text, records))).toEqual({ ...counts, 'hole claim-without-evidence': 1 });
  const dismissals = [testDismissal('d', other)];
  expect(countsOf(figuresOf(paper.text, { ...records, dismissals }))).toEqual(counts);
});

test('sets together are added up, in the same order, labels of all among them', () => {
  const one = figuresOf(paper.text, records);
  const two = figuresOf(paper.text, {
    ...records,
    annotations: [{ ...claim, labels: ['dry'] }],
    relations: [],
  });
  const both = sumFigures([one, two]);
  expect(countsOf(both)).toMatchObject({ 'tag claim': 3, 'label cold': 1, 'label dry': 1, 'label heat': 2 });
  expect(both.filter(({ what }) => what === 'label').map(({ value }) => value)).toEqual([
    'cold',
    'dry',
    'heat',
  ]);
  expect(both.filter(({ what }) => what !== 'label').map(({ value }) => value)).toEqual(
    one.filter(({ what }) => what !== 'label').map(({ value }) => value),
  );
});
