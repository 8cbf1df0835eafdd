import { expect, test } from 'vitest';
import { cohenKappa } from './cohen-kappa';
import { krippendorffAlpha, nominal } from './krippendorff-alpha';
import { stretchesOf } from './stretches';
import { type Tagged, unitsOfAllTags } from './tagged-unit';
import { countUnitized, unitizedAlpha } from './unitized-alpha';

const tagged = (tag: Tagged['tag'], ...ranges: [number, number][]): Tagged[] =>
  ranges.map(([from, to]) => ({ tag, passages: [{ from, to }] }));

const ada = [...tagged('claim', [0, 10], [30, 36]), ...tagged('evidence', [16, 24])];
const ben = [...tagged('claim', [0, 12]), ...tagged('evidence', [16, 20], [30, 36])];

const TEXT = { from: 0, to: 40 };
const lines = [ada, ben].map(unitsOfAllTags);

test('the example of docs/agreement-by-hand.md gives what the Python there prints', () => {
  const items = stretchesOf(lines, TEXT);
  expect(cohenKappa(items)).toMatchObject({ value: expect.closeTo(0.5384615384615384, 12), observed: 0.7 });
  expect(krippendorffAlpha(items, nominal)).toMatchObject({ value: expect.closeTo(0.5415860735009671, 12) });
  const counts = countUnitized(lines, TEXT, ['claim', 'evidence']);
  expect(unitizedAlpha(counts)).toMatchObject({ value: expect.closeTo(0.5669729206963249, 12) });
});
