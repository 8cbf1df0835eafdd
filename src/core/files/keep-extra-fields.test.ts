import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassage } from '../passage/passage';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { extraFieldsOf, readClaimSet, toDecisions, toRecords } from './read-claim-set';
import { encodeJson, toClaimSetFile } from './write-claim-set';

const paper = testPaper('# Ice\n\nThe harbour was closed. Grain rose by a third.', 'ice.md');
const harbour = testAnnotation('harbour', paper, 'The harbour was closed');
const grain = testAnnotation('grain', paper, 'Grain rose by a third', { tag: 'evidence' });
const relation = testRelation('relation', grain, harbour);

/** A consensus that has one of everything. */
const plain = soundValue(
  toClaimSetFile(
    {
      paper,
      analyst: testAnalyst('consensus'),
      annotations: [harbour, grain],
      relations: [relation],
      dismissals: [
        testDismissal('a', harbour),
        testDismissal('b', harbour, {
          check: 'untagged-paragraph',
          subject: { kind: 'passage', passage: createPassage(paper.text, { from: 0, to: 3 }) },
        }),
      ],
      consensus: {
        people: ['a', 'b'].map((id) => ({ id, name: `Analyst ${id}` })),
        decisions: [testDecision('decision', harbour, harbour.id)],
      },
    },
    TEST_TIME,
  ),
);

/** Every object of the file says one thing more. */
const sayingMore = (value: unknown, next: () => readonly [string, unknown]): unknown => {
  if (Array.isArray(value)) return value.map((item) => sayingMore(item, next));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, item]) => [key, sayingMore(item, next)] as const);
  return Object.fromEntries([...known, next()]);
};

const numbered = (): (() => readonly [string, unknown]) => {
  let count = 0;
  return () => {
    count += 1;
    return [`extra${count}`, { said: [count] }];
  };
};

describe('what a claim set says beyond the format', () => {
  test('stands where it stood, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }).map((name) => `x-${name}`),
        fc.jsonValue({ maxDepth: 4 }),
        (name, value) => {
          const bytes = encodeJson(sayingMore(plain, () => [name, value]));
          expect(encodeJson(soundValue(readClaimSet(bytes)))).toEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is no part of the records, and stands where it stood in what is written of them', () => {
    const file = soundValue(readClaimSet(encodeJson(sayingMore(plain, numbered()))));
    const records = toRecords(file, paper.id);
    const decisions = toDecisions(file, paper.id);
    expect(records).toEqual(toRecords(plain, paper.id));
    expect(decisions).toEqual(toDecisions(plain, paper.id));
    const { analyst } = plain;
    const consensus = { people: plain.consensus?.people ?? [], decisions };
    const set = { paper, analyst, ...records, consensus, extra: extraFieldsOf(file) };
    expect(toClaimSetFile(set, TEST_TIME)).toEqual({ kind: 'ok', value: file });
    expect(JSON.stringify(file).match(/"extra\d+":\{"said":\[\d+\]\}/g)).toHaveLength(25);
  });

  test('may be an id, where the format has none', () => {
    const [first, ...others] = plain.annotations;
    const passages = first?.passages.map((passage) => ({ ...passage, id: 'mine' }));
    const bytes = encodeJson({ ...plain, annotations: [{ ...first, passages }, ...others] });
    expect(encodeJson(soundValue(readClaimSet(bytes)))).toEqual(bytes);
  });

  test('goes with what it was said of', () => {
    const file = soundValue(readClaimSet(encodeJson(sayingMore(plain, numbered()))));
    const kept = toRecords(file, paper.id).annotations.filter(({ id }) => id === harbour.id);
    const set = { paper, analyst: plain.analyst, annotations: kept, relations: [], dismissals: [] };
    const written = soundValue(toClaimSetFile({ ...set, extra: extraFieldsOf(file) }, TEST_TIME));
    expect(written.annotations).toEqual(file.annotations.filter(({ id }) => id === harbour.id));
  });

  test.each([
    ['that nests too deep', 'mine', nested(65)],
    ['that nests far too deep', 'mine', nested(2000)],
  ])('%s is a fault at its place', (_, name, value) => {
    const [first, ...others] = plain.annotations;
    const read = readClaimSet(
      encodeJson({ ...plain, annotations: [{ ...first, [name]: value }, ...others] }),
    );
    const path = `annotations[0].${name}`;
    expect(read).toEqual({ kind: 'faults', faults: [{ path, problem: { kind: 'nested-too-deep' } }] });
  });

  test('may nest 64 deep', () => {
    expect(readClaimSet(encodeJson({ ...plain, mine: nested(64) })).kind).toBe('ok');
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 'deep' : [nested(depth - 1)];
}
