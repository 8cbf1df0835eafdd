/** What a newcomer sees who compares the three sample claim sets: every kind of difference, and middling agreement. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ComparedSet } from '../alignment/compared-set';
import { readClaimSet, toRecords } from '../files/read-claim-set';
import { sectionsOf } from '../paper/sections';
import { testPaper } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { compareClaimSets, type PairComparison, type PieceCounts } from './compare-claim-sets';

const paper = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');

const setOf = (name: string): ComparedSet => {
  const bytes = readFileSync(`resources/samples/inss-insight-2166.${name}.claims.json`);
  return { analystId: name, ...toRecords(soundValue(readClaimSet(bytes)), paper.id) };
};

const sets = ['ada-analyst', 'ben-reader', 'cleo-critic'].map(setOf);
const { pairs, agreement } = compareClaimSets({ ...paper, sections: sectionsOf(paper) }, sets);

const pairOf = (first: string, second: string): PairComparison => {
  const pair = pairs.find((one) => one.first === first && one.second === second);
  if (!pair) throw new RangeError(`${first} and ${second} are not compared`);
  return pair;
};

/** Annotations of the first that stand for one of the second, be it with other ends or attributes. */
const sharedOf = ({ same, attribute, boundary }: PieceCounts): number => same + attribute + boundary;

describe.each([
  ['ada-analyst', 'ben-reader'],
  ['ada-analyst', 'cleo-critic'],
  ['ben-reader', 'cleo-critic'],
])('%s and %s', (first, second) => {
  const { counts, isExact } = pairOf(first, second);

  test('differ in every way there is, and agree on something', () => {
    expect(isExact).toBe(true);
    expect(Object.entries(counts).filter(([, count]) => count < 3)).toEqual([]);
  });
});

test.each(['ben-reader', 'cleo-critic'])('%s shares about half of the passages with Ada or more', (name) => {
  const ofAda = sets[0]?.annotations.length ?? 0;
  expect(sharedOf(pairOf('ada-analyst', name).counts)).toBeGreaterThanOrEqual(ofAda / 2);
});

test('likelihood, confidence, labels and notes all differ somewhere', () => {
  const attributes = pairs
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => ('attributes' in piece ? piece.attributes : []));
  expect(new Set(attributes.map(({ attribute }) => attribute))).toEqual(
    new Set(['likelihood', 'confidence', 'labels', 'note']),
  );
});

test('one relates what another relates otherwise', () => {
  const others = pairs
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.kind === 'relation' && piece.firstRelation && piece.secondRelation);
  expect(others.length).toBeGreaterThan(0);
});

test('the three agree as analysts do who were not trained together', () => {
  const { alpha } = agreement.all;
  if (alpha.kind === 'undefined') throw new TypeError(alpha.reason);
  expect(alpha.value).toBeGreaterThan(0.35);
  expect(alpha.value).toBeLessThan(0.7);
});
