/** The program, the Python in docs/agreement-by-hand.md and what that page says it prints come to the same numbers. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ComparedSet } from '../alignment/compared-set';
import { compareClaimSets } from '../compare/compare-claim-sets';
import { readClaimSet, toRecords } from '../files/read-claim-set';
import { testPaper } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { cohenKappa } from './cohen-kappa';
import { krippendorffAlpha, nominal } from './krippendorff-alpha';
import { stretchesOf } from './stretches';
import { type Tagged, unitsOfAllTags } from './tagged-unit';
import { countUnitized, unitizedAlpha } from './unitized-alpha';

/** The page prints eight. */
const DIGITS = 7;

const page = readFileSync('docs/agreement-by-hand.md', 'utf8');
const scripts = Array.from(
  page.matchAll(/```python\n(.*?)```\n\nIt prints:\n\n```\n(.*?)```/gs),
  (match) => ({
    code: match[1] ?? '',
    output: match[2] ?? '',
  }),
);

const printed = (label: string): number => {
  const line = scripts
    .flatMap(({ output }) => output.split('\n'))
    .find((one) => one.startsWith(`${label}: `));
  if (line === undefined) throw new RangeError(`The page prints no “${label}”`);
  return Number(line.slice(label.length + 2));
};

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('the Python of the page prints what the page says', () => {
  expect(scripts).toHaveLength(2);
  for (const { code, output } of scripts) {
    const { stdout, stderr } = spawnSync('python3', ['-c', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
  }
});

describe('on the samples', () => {
  const paper = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');
  const setOf = (name: string): ComparedSet => {
    const bytes = readFileSync(`resources/samples/inss-insight-2166.${name}.claims.json`);
    return { analystId: name, ...toRecords(soundValue(readClaimSet(bytes)), paper.id) };
  };
  const sets = ['ada-analyst', 'ben-reader', 'cleo-critic'].map(setOf);
  const { agreement, pairs } = compareClaimSets({ ...paper, sections: [] }, sets);
  const [adaAndBen] = pairs;

  test.each([
    ['kappa, Ada and Ben, claim', adaAndBen?.agreement.claim.cohenKappa],
    ['kappa, Ada and Ben, all tags', adaAndBen?.agreement.all.cohenKappa],
    ['alpha, all three, all tags', agreement.all.alpha],
    ['u-alpha, all three, all tags', agreement.all.unitizedAlpha],
    ['exact F1, Ada and Ben, all tags', adaAndBen?.agreement.all.exactF1],
  ])('%s is what the Python prints', (label, coefficient) => {
    expect(coefficient).toMatchObject({ kind: 'value', value: expect.closeTo(printed(label), DIGITS) });
  });

  test('code points are code units in this paper, so both count the same characters', () => {
    expect([...paper.text]).toHaveLength(paper.text.length);
    expect(page).toContain(`both count ${paper.text.length.toLocaleString('en')} characters`);
  });
});

describe('with a pencil', () => {
  const tagged = (tag: Tagged['tag'], ...ranges: [number, number][]): Tagged[] =>
    ranges.map(([from, to]) => ({ tag, passages: [{ from, to }] }));
  const ada = [...tagged('claim', [0, 10], [30, 36]), ...tagged('evidence', [16, 24])];
  const ben = [...tagged('claim', [0, 12]), ...tagged('evidence', [16, 20], [30, 36])];
  const text = { from: 0, to: 40 };
  const lines = [ada, ben].map(unitsOfAllTags);
  const items = stretchesOf(lines, text);

  test.each([
    ['kappa, made up', cohenKappa(items)],
    ['alpha, made up', krippendorffAlpha(items, nominal)],
    ['u-alpha, made up', unitizedAlpha(countUnitized(lines, text, ['claim', 'evidence']))],
  ])('%s is what the Python prints', (label, coefficient) => {
    const value = expect.closeTo(printed(label), DIGITS);
    expect(coefficient).toMatchObject({ value, observed: expect.closeTo(0.7, DIGITS) });
  });
});
