import { expect, it } from 'vitest';
import type { AnnotationCase, RelationCase } from '#core/cases/case';
import type { CaseState } from '#core/cases/decision-log';
import { testAnnotation, testDecision, testPaper } from '#core/testing/records';
import { leftToDecide, nextOpenCase } from './deciding';

const paper = testPaper('One two three four.');
const decision = testDecision('decision', testAnnotation('one', paper, 'One'), 'result');

const caseAt = (from: number): AnnotationCase => ({
  about: 'annotations',
  kind: 'tag',
  key: `at ${from}`,
  place: { from, to: from + 1 },
  readings: [],
  boundary: null,
  attributes: [],
  isByAll: true,
});
const [first, second, third] = [caseAt(0), caseAt(5), caseAt(9)];
const cases = [first, second, third];

const decided = (...those: readonly AnnotationCase[]): ReadonlyMap<string, CaseState> =>
  new Map(those.map(({ key }) => [key, { kind: 'decided', decision }]));

it('goes on in text order, over what is decided, and round the end', () => {
  expect(nextOpenCase(cases, first, decided(first))).toBe(second);
  expect(nextOpenCase(cases, first, decided(first, second))).toBe(third);
  expect(nextOpenCase(cases, third, decided(third, second))).toBe(first);
});

it('goes on from where one was also when a filter has taken the decided case out of the list', () => {
  expect(nextOpenCase([first, third], second, decided(second))).toBe(third);
});

it('takes up what has changed since it was decided, and ends when nothing is open', () => {
  const changed: ReadonlyMap<string, CaseState> = new Map<string, CaseState>([
    ...decided(first, third),
    [second.key, { kind: 'changed-since', decisions: [decision] }],
  ]);
  expect(nextOpenCase(cases, third, changed)).toBe(second);
  expect(nextOpenCase(cases, second, decided(...cases))).toBeNull();
  expect(nextOpenCase([], null, new Map())).toBeNull();
});

const relation: RelationCase = {
  about: 'relations',
  kind: 'relation',
  key: 'relation',
  place: { from: 0, to: 10 },
  readings: [],
  isByAll: true,
  ends: [first, third],
};

it('goes past a relation until both of its ends are decided', () => {
  const all = [first, relation, second, third];
  expect(nextOpenCase(all, first, decided(first))).toBe(second);
  expect(nextOpenCase(all, third, decided(first, second))).toBeNull();
  expect(nextOpenCase(all, third, decided(...cases))).toBe(relation);
});

it('says what is left once nothing that is listed can be decided', () => {
  const all = [first, relation, second, third];
  expect(leftToDecide(all, all, decided(first))).toBeNull();
  expect(leftToDecide(all, [first], decided(first))).toEqual({ kind: 'not-listed', count: 3, first: second });
  const same: AnnotationCase = { ...third, kind: 'same' };
  const waiting: RelationCase = { ...relation, ends: [first, same] };
  expect(leftToDecide([first, waiting, same], [first, waiting], decided(first))).toEqual({
    kind: 'waiting',
    count: 1,
    end: same,
  });
  expect(leftToDecide(cases, cases, decided(...cases))).toEqual({ kind: 'nothing' });
});
