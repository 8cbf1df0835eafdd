import { describe, expect, test } from 'vitest';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testRelation,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import type { ClaimSetFile } from './claim-set-file';
import { readClaimSet, toRecords } from './read-claim-set';
import { encodeJson, toClaimSetFile } from './write-claim-set';

const paper = testPaper('🗺️ A claim rests on evidence; an assessment follows, and a conclusion.', 'one.txt');
const claim = testAnnotation('c', paper, 'claim');
const evidence = testAnnotation('e', paper, 'evidence', { tag: 'evidence' });
const assessment = testAnnotation('a', paper, 'assessment', { tag: 'assessment', likelihood: 'likely' });
const conclusion = testAnnotation('z', paper, 'conclusion', { tag: 'assessment', labels: ['key', '🗺️'] });
const [passage] = claim.passages;
if (!passage) throw new TypeError('A claim has a passage');

const records = {
  annotations: [claim, evidence, assessment, conclusion],
  relations: [
    testRelation('1', evidence, claim),
    testRelation('2', conclusion, assessment, { kind: 'basedOn' }),
  ],
  dismissals: [
    testDismissal('3', claim),
    testDismissal('4', claim, { check: 'untagged-paragraph', subject: { kind: 'passage', passage } }),
  ],
};

const file = (): ClaimSetFile =>
  soundValue(toClaimSetFile({ paper, analyst: testAnalyst('a', true), ...records }, TEST_TIME));

const faultsAfter = (damage: (broken: ClaimSetFile) => void): unknown => {
  const broken = file();
  damage(broken);
  const read = readClaimSet(encodeJson(broken));
  return read.kind === 'faults' ? read.faults : [];
};

const partOf = <Part>(parts: readonly Part[], index: number): Part => {
  const part = parts[index];
  if (part === undefined) throw new RangeError(`No part ${index}`);
  return part;
};

describe('a claim set', () => {
  test('comes back from its file as it was', () => {
    const read = soundValue(readClaimSet(encodeJson(file())));
    expect(toRecords(read, paper.id)).toEqual(records);
  });

  test.each<[string, (broken: ClaimSetFile) => void, unknown]>([
    [
      'a relation from nowhere',
      ({ relations }) => Object.assign(partOf(relations, 0), { from: 'gone' }),
      [{ path: 'relations[0].from', problem: { kind: 'unknown-annotation' } }],
    ],
    [
      'a relation to itself',
      ({ relations }) => Object.assign(partOf(relations, 1), { to: 'z' }),
      [{ path: 'relations[1]', problem: { kind: 'relation', fault: 'self' } }],
    ],
    [
      'a relation that the tags do not allow',
      ({ relations }) => Object.assign(partOf(relations, 0), { from: 'a', to: 'c' }),
      [{ path: 'relations[0]', problem: { kind: 'relation', fault: 'ends-do-not-fit' } }],
    ],
    [
      'a relation said twice',
      ({ relations }) => void relations.push({ ...partOf(relations, 0), id: '9' }),
      [{ path: 'relations[2]', problem: { kind: 'repeated' } }],
    ],
    [
      'two relations with one id',
      ({ relations }) => void relations.push({ ...partOf(relations, 0), kind: 'challenges' }),
      [{ path: 'relations[2].id', problem: { kind: 'repeated' } }],
    ],
    [
      'a cycle',
      ({ relations }) => void relations.push({ ...partOf(relations, 1), id: '9', from: 'a', to: 'z' }),
      [1, 2].map((index) => ({
        path: `relations[${index}]`,
        problem: { kind: 'relation', fault: 'cycle' },
      })),
    ],
    [
      'a likelihood of evidence',
      ({ annotations }) => Object.assign(partOf(annotations, 1), { likelihood: 'likely' }),
      [{ path: 'annotations[1].likelihood', problem: { kind: 'said-of-evidence' } }],
    ],
    [
      'a label twice',
      ({ annotations }) => Object.assign(partOf(annotations, 0), { labels: ['key', 'key'] }),
      [{ path: 'annotations[0].labels', problem: { kind: 'rule', rule: 'label-twice' } }],
    ],
    [
      'a label twice, composed and decomposed',
      ({ annotations }) => Object.assign(partOf(annotations, 0), { labels: ['caf\u00e9', 'cafe\u0301'] }),
      [{ path: 'annotations[0].labels', problem: { kind: 'rule', rule: 'label-twice' } }],
    ],
    [
      'a dismissal about nothing',
      ({ dismissals }) =>
        Object.assign(partOf(dismissals, 0), { subject: { kind: 'annotation', annotationId: 'gone' } }),
      [{ path: 'dismissals[0].subject.annotationId', problem: { kind: 'unknown-annotation' } }],
    ],
    [
      'a dismissal beyond the text',
      ({ dismissals }) =>
        Object.assign(partOf(dismissals, 1), {
          subject: {
            kind: 'passage',
            passage: { start: 3, end: 999, exact: 'x', prefix: '', suffix: '', page: null },
          },
        }),
      [
        {
          path: 'dismissals[1].subject.passage.end',
          problem: { kind: 'beyond-text', length: expect.any(Number) },
        },
      ],
    ],
  ])('with %s is refused, and says where', (_, damage, faults) => {
    expect(faultsAfter(damage)).toEqual(faults);
  });

  test('of version 1 that says nothing but its version is told what is missing', () => {
    const bytes = encodeJson({ format: 'postil.claim-set', version: 1, annotations: [7, { id: 'a' }] });
    const read = readClaimSet(bytes);
    const paths = read.kind === 'faults' ? read.faults.map(({ path }) => path) : [];
    expect(paths).toEqual(expect.arrayContaining(['paper', 'annotations[0]', 'annotations[1].tag']));
    expect(paths).not.toContain('relations');
  });
});
