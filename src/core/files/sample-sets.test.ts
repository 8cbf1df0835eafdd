/**
 * The sample claim sets of the paper that the program brings along. Two of them are made here from their plans;
 * `vitest -u` writes them anew when a plan or the format changes. Ada's is made by keyboard (e2e/whole-paper).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAnnotationIndex } from '../annotation/annotation-index';
import { createArgument } from '../annotation/argument';
import { findHoles } from '../annotation/checks';
import { testPaper } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { readClaimSet } from './read-claim-set';
import { BEN_READER } from './testing/ben-reader';
import { CLEO_CRITIC } from './testing/cleo-critic';
import { makeSampleSet } from './testing/sample-plan';
import { encodeJson, toClaimSetFile } from './write-claim-set';

const FOLDER = '../../../resources/samples';
const paper = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');

const nameOf = (analyst: string): string => `inss-insight-2166.${analyst}.claims.json`;
const read = (analyst: string) =>
  soundValue(readClaimSet(readFileSync(`resources/samples/${nameOf(analyst)}`)));

describe.each([
  ['ben-reader', BEN_READER],
  ['cleo-critic', CLEO_CRITIC],
] as const)('the sample of %s', (name, plan) => {
  const { finishedAt, ...records } = makeSampleSet(plan, paper);

  test('is what its plan says, byte for byte', async () => {
    const analyst = { ...plan.analyst, createdAt: plan.begunAt, isMe: true };
    const file = soundValue(toClaimSetFile({ paper, analyst, ...records }, finishedAt));
    await expect(new TextDecoder().decode(encodeJson(file))).toMatchFileSnapshot(`${FOLDER}/${nameOf(name)}`);
  });

  test('dismisses only what the checks find', () => {
    const index = createAnnotationIndex(records.annotations);
    const found = findHoles(paper, index, createArgument(records.relations), records.dismissals);
    const dismissed = found.flatMap(({ dismissal }) => (dismissal ? [dismissal.id] : []));
    expect(dismissed.toSorted()).toEqual(records.dismissals.map(({ id }) => id).toSorted());
  });

  test('says of every third annotation why it was made', () => {
    const noted = records.annotations.filter(({ note }) => note !== '');
    expect(noted.length).toBeGreaterThanOrEqual(records.annotations.length / 3);
  });
});

test.each(['ada-analyst', 'ben-reader', 'cleo-critic'])(
  'the sample of %s is sound, and of the paper that the program brings along',
  (name) => {
    const { paper: sampled, annotations, relations } = read(name);
    expect(sampled.textHash).toBe(paper.textHash);
    expect(annotations.length).toBeGreaterThanOrEqual(40);
    expect(relations.length).toBeGreaterThanOrEqual(25);
  },
);

test('no two samples share an id', () => {
  const ids = ['ada-analyst', 'ben-reader', 'cleo-critic']
    .map(read)
    .flatMap((file) => [
      file.analyst.id,
      ...[...file.annotations, ...file.relations, ...file.dismissals].map(({ id }) => id),
    ]);
  expect(new Set(ids).size).toBe(ids.length);
});
