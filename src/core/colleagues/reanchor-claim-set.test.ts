import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimSetFile } from '../files/claim-set-file';
import { toRecords, toSentSet } from '../files/read-claim-set';
import { toClaimSetFile } from '../files/write-claim-set';
import { createPaper } from '../paper/create-paper';
import type { Paper } from '../paper/paper';
import { tidyRange } from '../passage/boundaries';
import { createPassage } from '../passage/passage';
import { extentOf } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testRelation,
  unrelated,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { type ReanchoredClaimSet, reanchorClaimSet } from './reanchor-claim-set';

const source = readFileSync('resources/inss-insight-2166.md', 'utf8');
const paper = testPaper(source, 'inss-insight-2166.md');
const analyst = testAnalyst('a', true);

const fileOf = (records: ClaimSetRecords): ClaimSetFile =>
  soundValue(toClaimSetFile({ paper, analyst, ...records }, TEST_TIME));

const idsOf = (reanchored: ReanchoredClaimSet): Record<string, string[]> => ({
  exact: reanchored.exact.map(({ id }) => id),
  moved: reanchored.moved.map(({ annotation }) => annotation.id),
  doubtful: reanchored.doubtful.map(({ annotation }) => annotation.id),
  orphaned: reanchored.orphaned.map(({ annotation }) => annotation.id),
});

/** The sentences of the real paper that the tests annotate: three in one copy of it, each elsewhere. */
const sentences = paper.text
  .split(/(?<=[.])\s/u)
  .filter((words) => words.length > 90 && !words.includes('\n'));
const sentence = (index: number): string => {
  const found = sentences[index];
  if (found === undefined) throw new RangeError(`No sentence ${index}`);
  return found;
};
const [first, second, third, fourth] = [sentence(2), sentence(6), sentence(12), sentence(18)];

/** A copy of the paper with this text, as another reader might make it. */
const edited = (text: string): Paper =>
  createPaper({ ...paper, text, blocks: [], source: new TextEncoder().encode(text) });

const inFirst = testAnnotation('first', paper, first);
const inSecond = testAnnotation('second', paper, second, { tag: 'evidence' });
const inThird = testAnnotation('third', paper, third, { tag: 'assessment' });
const inFourth = testAnnotation('fourth', paper, fourth);
const inBoth = testAnnotation('both', paper, [first, fourth]);
const inTwo = testAnnotation('two', paper, [first, third]);
const passage = createPassage(paper.text, extentOf(inFourth));
const inPlace = { check: 'untagged-paragraph', subject: { kind: 'passage', passage } } as const;

const records: ClaimSetRecords = {
  annotations: [inFirst, inSecond, inThird, inFourth, inBoth, inTwo],
  relations: [
    testRelation('1 to 2', inSecond, inFirst),
    testRelation('3 on 2', inThird, inSecond, { kind: 'basedOn' }),
  ],
  dismissals: [
    testDismissal('of first', inFirst),
    testDismissal('of third', inThird),
    testDismissal('of a place', inFirst, inPlace),
  ],
};

describe('a claim set', () => {
  test('on its own text is as it was in its file', () => {
    const file = fileOf(records);
    const reanchored = reanchorClaimSet(toSentSet(file, 'here'), paper);
    expect(reanchored.records).toEqual(toRecords(file, 'here'));
    expect(reanchored.exact).toEqual(reanchored.records.annotations);
    expect(reanchored).toMatchObject({ moved: [], doubtful: [], orphaned: [] });
    expect(reanchored.waiting).toEqual({ relations: [], dismissals: [] });
  });

  const revised = edited(
    paper.text
      .replace(second, () => second.replace('stirring', 'fostering'))
      .replace(third, () => 'Nobody knows.')
      .replace(fourth, () => `It must be said here: ${fourth}`),
  );
  const reanchored = reanchorClaimSet(toSentSet(fileOf(records), revised.id), revised);

  test('on an edited copy of the real paper has each annotation in one list', () => {
    expect(idsOf(reanchored)).toEqual({
      exact: ['first'],
      moved: expect.arrayContaining(['second', 'fourth', 'both']),
      doubtful: ['two'],
      orphaned: ['third'],
    });
    expect(reanchored.moved.find(({ annotation }) => annotation.id === 'second')?.score).toBeLessThan(1);
  });

  test('keeps the relations and dismissals whose ends are found, and names the others', () => {
    expect(reanchored.records.relations.map(({ id }) => id)).toEqual(['1 to 2']);
    expect(reanchored.waiting.relations.map(({ id }) => id)).toEqual(['3 on 2']);
    expect(reanchored.records.dismissals.map(({ id }) => id)).toEqual(['of a place', 'of first']);
    expect(reanchored.waiting.dismissals.map(({ id }) => id)).toEqual(['of third']);
  });

  test('as it can be written is sound on the local paper', () => {
    expect(toClaimSetFile({ paper: revised, analyst, ...reanchored.records }, TEST_TIME).kind).toBe('ok');
  });

  test('two of whose passages come to the same words is in doubt', () => {
    const twins = testPaper(
      'One thing stands. A twin is here. A twin is here. Another follows.',
      'twins.txt',
    );
    const words = 'A twin is here.';
    const at = [twins.text.indexOf(words), twins.text.lastIndexOf(words)];
    const passages = at.map((from) => createPassage(twins.text, { from, to: from + words.length }));
    const claim = { ...testAnnotation('twins', twins, []), passages };
    const file = soundValue(toClaimSetFile({ paper: twins, analyst, ...unrelated([claim]) }, TEST_TIME));
    const after = testPaper('One thing stands. A twin is here. Another follows.', 'one.txt');
    expect(idsOf(reanchorClaimSet(toSentSet(file, after.id), after))).toMatchObject({ doubtful: ['twins'] });
  });

  test('on any edited copy loses nothing, and what can be written is sound', () => {
    const at = fc.nat({ max: paper.text.length - 400 });
    const places = fc.uniqueArray(at, { minLength: 1, maxLength: 5 });
    const cut = fc.record({ from: at, length: fc.nat(200), words: fc.constantFrom('', 'now ', 'a 🇩🇪 ') });
    fc.assert(
      fc.property(places, fc.array(cut, { maxLength: 3 }), (starts, cuts) => {
        const annotations = starts.flatMap((from, index) => {
          const range = tidyRange(paper.text, { from, to: from + 120 });
          return range
            ? [{ ...testAnnotation(`${index}`, paper, []), passages: [createPassage(paper.text, range)] }]
            : [];
        });
        const changed = cuts.reduce(
          (text, { from, length, words }) => text.slice(0, from) + words + text.slice(from + length),
          paper.text,
        );
        const copy = edited(changed);
        const reanchored = reanchorClaimSet(toSentSet(fileOf(unrelated(annotations)), copy.id), copy);
        const ids = Object.values(idsOf(reanchored)).flat();
        expect(ids.toSorted()).toEqual(annotations.map(({ id }) => id).sort());
        expect(toClaimSetFile({ paper: copy, analyst, ...reanchored.records }, TEST_TIME).kind).toBe('ok');
      }),
      { numRuns: 40 },
    );
  });
});
