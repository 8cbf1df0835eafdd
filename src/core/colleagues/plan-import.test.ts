import { describe, expect, test } from 'vitest';
import type { ClaimSetFile } from '../files/claim-set-file';
import type { Fault } from '../files/file-fault';
import type { LocalLibrary } from '../files/merge-library';
import { toLibraryPaper } from '../files/merge-library';
import { toSentSet } from '../files/read-claim-set';
import { toClaimSetFile } from '../files/write-claim-set';
import { createPaper } from '../paper/create-paper';
import type { Paper } from '../paper/paper';
import type { ClaimSetRecords } from '../records/claim-set';
import type { PaperRecords } from '../records/paper-records';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { isSure } from './match-paper';
import { type Arrival, type ImportEntry, papersToRead, planImport } from './plan-import';

const SOURCE = `# On harbours\n
The harbour of the northern town was closed for the whole of that winter, and nobody opened it.\n
Ships that came from the south were sent on to the next harbour, which had been built for few of them.\n
Prices of grain rose in the town by a third before the ice broke and the first ship came in.\n
A report of the customs house counts eleven ships that waited outside until the end of March.\n`;
const paper = testPaper(SOURCE, 'harbours.md');
const CLOSED = 'The harbour of the northern town was closed for the whole of that winter';
const ELEVEN = 'counts eleven ships that waited outside until the end of March';
const PRICES = 'Prices of grain rose in the town by a third';

const LATER = '2026-07-11T09:00:00.000Z';
const by = { analystId: 'b' };
const closed = testAnnotation('closed', paper, CLOSED, by);
const eleven = testAnnotation('eleven', paper, ELEVEN, { ...by, tag: 'evidence' });
const prices = testAnnotation('prices', paper, PRICES, by);
const records: ClaimSetRecords = {
  annotations: [closed, prices, eleven],
  relations: [testRelation('supports', eleven, closed)],
  dismissals: [],
};

const fileOf = (
  of: Paper = paper,
  changed: Partial<ClaimSetFile> = {},
  claims: ClaimSetRecords = records,
): ClaimSetFile => ({
  ...soundValue(toClaimSetFile({ paper: of, analyst: testAnalyst('b'), ...claims }, TEST_TIME)),
  ...changed,
});

const localWith = (papers: readonly Paper[], here: Partial<LocalLibrary> = {}): LocalLibrary => ({
  analysts: [testAnalyst('me', true)],
  papers: papers.map((one) => toLibraryPaper(one, TEST_TIME)),
  annotations: [],
  relations: [],
  dismissals: [],
  sharedSets: [],
  decisions: [],
  commentAnswers: [],
  ...here,
});

const planOf = (
  files: readonly ClaimSetFile[],
  papers: readonly Paper[],
  here: Partial<LocalLibrary> = {},
): readonly ImportEntry[] =>
  planImport(
    files.map((file, index) => ({ name: `${index}.json`, read: { kind: 'ok', value: file } })),
    localWith(papers, here),
    new Map(papers.map(({ id, text }) => [id, text])),
  ).entries;

const arrivalOf = (file: ClaimSetFile, papers = [paper], here: Partial<LocalLibrary> = {}): Arrival => {
  const [entry] = planOf([file], papers, here);
  if (entry?.kind !== 'arrival') throw new TypeError(`${entry?.kind} is no arrival`);
  return entry;
};

/** Analyst b's set as it stands here after its file was taken. */
const taken: PaperRecords = {
  ...records,
  decisions: [],
  sharedSets: [sharedHere(TEST_TIME)],
  commentAnswers: [],
};
function sharedHere(exportedAt: string) {
  return testSharedSet(paper.id, {
    source: { name: 'b.json', exportedAt, textHash: paper.textHash, sent: null },
  });
}

describe('which paper a claim set is about', () => {
  const revised = testPaper(SOURCE.replace('waited outside', 'lay outside'), 'harbours.md');
  const renamed = testPaper(SOURCE.replace('waited outside', 'lay outside'), 'renamed.md');
  const untitled = testPaper(SOURCE.replace('On harbours', 'Ice'), 'harbours.md');
  const stranger = testPaper('# Mountains\n\nNothing of the kind.\n', 'mountains.md');
  const sameText = createPaper({ ...paper, source: new TextEncoder().encode(`${SOURCE}\n`) });
  const otherReader = createPaper({ ...paper, text: `${paper.text} `, blocks: [] });

  test.each([
    ['the very paper', paper, { kind: 'same' }],
    ['the same text in another file', sameText, { kind: 'same-text' }],
    ['the same file under another reader', otherReader, { kind: 'same-source' }],
    [
      'a revision of the same title and file name',
      revised,
      { kind: 'revised', signs: ['title', 'source-name'] },
    ],
    ['a revision of the same title', renamed, { kind: 'revised', signs: ['title'] }],
    ['another text under the same file name', untitled, { kind: 'revised', signs: ['source-name'] }],
  ])('is told for %s', (_, here, match) => {
    expect(arrivalOf(fileOf(), [stranger, here]).match).toEqual(match);
  });

  test('is sure by hashes or by two signs, and not by one', () => {
    const sure = [paper, sameText, otherReader, revised].map((here) =>
      isSure(arrivalOf(fileOf(), [here]).match),
    );
    expect(sure).toEqual([true, true, true, true]);
    const unsure = [renamed, untitled].map((here) => isSure(arrivalOf(fileOf(), [here]).match));
    expect(unsure).toEqual([false, false]);
  });

  test('is the best of several', () => {
    const { match, paper: found } = arrivalOf(fileOf(), [untitled, renamed, sameText, paper, otherReader]);
    expect([found.id, match.kind]).toEqual([paper.id, 'same']);
  });

  test('is none where nothing is alike', () => {
    expect(planOf([fileOf()], [stranger])).toMatchObject([{ kind: 'no-paper' }]);
  });

  test('decides which texts have to be read: none for the very text', () => {
    const files = [{ name: 'b', read: { kind: 'ok', value: fileOf() } }] as const;
    expect(papersToRead(files, localWith([paper]))).toEqual([]);
    expect(papersToRead(files, localWith([stranger, revised]))).toEqual([revised.id]);
  });

  test('leaves every annotation of the very paper where it is, and finds those of a revision', () => {
    expect(arrivalOf(fileOf()).reanchored).toMatchObject({ exact: [{}, {}, {}], moved: [] });
    const { reanchored } = arrivalOf(fileOf(), [revised]);
    expect(reanchored.exact.map(({ id }) => id)).toEqual(['closed', 'prices']);
    expect(reanchored.moved).toMatchObject([{ annotation: { id: 'eleven' } }]);
    expect(reanchored.moved[0]?.score).toBeLessThan(1);
  });
});

describe('what is here of the same analyst', () => {
  const exportedAt = TEST_TIME;
  const unedited = fileOf();
  const edited = fileOf(paper, {}, { ...records, relations: [] });
  const onOtherText = testSharedSet(paper.id, {
    source: { name: 'b.json', exportedAt, textHash: 'other', sent: null },
  });

  test.each([
    ['nothing', unedited, {}, { kind: 'none' }],
    ['an older set', fileOf(paper, { exportedAt: LATER }), taken, { kind: 'older', exportedAt }],
    [
      'a newer set',
      unedited,
      { ...taken, sharedSets: [sharedHere(LATER)] },
      { kind: 'newer', exportedAt: LATER },
    ],
    ['the very same', unedited, taken, { kind: 'same', exportedAt }],
    ['one of the same moment that says something else', edited, taken, { kind: 'changed', exportedAt }],
    [
      'one of the same moment on another text',
      unedited,
      { ...taken, sharedSets: [onOtherText] },
      { kind: 'changed', exportedAt },
    ],
    ['what came with a library', unedited, { ...taken, sharedSets: [] }, { kind: 'undated', annotations: 3 }],
  ])('is told: %s', (_, file, here, expected) => {
    expect(arrivalOf(file, [paper], here).here).toEqual(expected);
  });

  test('is the very same also where one half stands and the other waits', () => {
    const sent = toSentSet(unedited, paper.id);
    const [set] = taken.sharedSets;
    const here: Partial<LocalLibrary> = {
      annotations: [closed],
      sharedSets: [
        {
          ...(set ?? sharedHere(TEST_TIME)),
          source: { name: 'b', exportedAt, textHash: paper.textHash, sent },
        },
      ],
    };
    expect(arrivalOf(unedited, [paper], here).here.kind).toBe('same');
  });
});

describe('a claim set that cannot be taken', () => {
  const isMine = { analysts: [testAnalyst('b', true)] };

  test('is my own', () => {
    expect(planOf([fileOf()], [paper], isMine)).toMatchObject([{ kind: 'own' }]);
  });

  test('is a consensus that was made here', () => {
    const here = { sharedSets: [testSharedSet(paper.id, { kind: 'consensus', source: null })] };
    expect(planOf([fileOf()], [paper], here)).toMatchObject([{ kind: 'own' }]);
  });

  test('is damaged: its faults are handed on', () => {
    const faults: readonly Fault[] = [{ path: '', problem: { kind: 'no-version' } }];
    const plan = planImport([{ name: 'x', read: { kind: 'faults', faults } }], localWith([paper]), new Map());
    expect(plan.entries).toEqual([{ kind: 'faults', name: 'x', faults }]);
  });

  test('has ids that somebody else has here, told with their paths', () => {
    const theirs = { ...closed, analystId: 'c' };
    const relation = testRelation('supports', eleven, closed, { analystId: 'c' });
    const by = { kind: 'analyst', name: 'Analyst c', title: 'On harbours' };
    const here = { analysts: [testAnalyst('c')], annotations: [theirs], relations: [relation] };
    expect(planOf([fileOf()], [paper], here)).toEqual([
      {
        kind: 'faults',
        name: '0.json',
        faults: [
          { path: 'annotations[0].id', problem: { kind: 'id-taken', by } },
          { path: 'relations[0].id', problem: { kind: 'id-taken', by } },
        ],
      },
    ]);
  });

  test('has ids that its own analyst has on another paper', () => {
    const here = { annotations: [{ ...closed, paperId: 'another' }] };
    expect(planOf([fileOf()], [paper], here)).toMatchObject([
      {
        faults: [
          { path: 'annotations[0].id', problem: { by: { kind: 'analyst', name: null, title: null } } },
        ],
      },
    ]);
  });

  test('has ids that a file before it has', () => {
    const second = fileOf(paper, { analyst: { id: 'c', name: 'C' } });
    expect(planOf([fileOf(), second], [paper])).toMatchObject([
      { kind: 'arrival' },
      { kind: 'faults', faults: [{ problem: { by: { kind: 'file', name: '0.json' } } }, {}, {}, {}] },
    ]);
  });

  test('has ids of decisions that somebody else has', () => {
    const consensus = {
      paper,
      analyst: testAnalyst('b'),
      ...records,
      consensus: {
        people: [testAnalyst('a'), testAnalyst('b')],
        decisions: [testDecision('decision', closed, 'closed')],
      },
    };
    const file = soundValue(toClaimSetFile(consensus, TEST_TIME));
    const here = { decisions: [testDecision('decision', closed, 'x', { analystId: 'other' })] };
    expect(planOf([file], [paper], here)).toMatchObject([
      { kind: 'faults', faults: [{ path: 'consensus.decisions[0].id' }] },
    ]);
    expect(arrivalOf(file).decisions.reanchored).toMatchObject([{ id: 'decision', analystId: 'b' }]);
  });

  test('is the older one of two files of one analyst; of two alike the second', () => {
    const older = fileOf();
    const newer = fileOf(paper, { exportedAt: LATER });
    expect(planOf([older, newer], [paper])).toMatchObject([
      { kind: 'outdated', by: '1.json' },
      { kind: 'arrival' },
    ]);
    expect(planOf([older, older], [paper])).toMatchObject([
      { kind: 'arrival' },
      { kind: 'outdated', by: '0.json' },
    ]);
  });

  test('is not the older one when it is about another paper', () => {
    const other = testPaper('# Other\n\nNothing of the kind, at all.\n', 'other.md');
    const ofOther = fileOf(other, { exportedAt: LATER }, { annotations: [], relations: [], dismissals: [] });
    expect(planOf([fileOf(), ofOther], [paper, other])).toMatchObject([
      { kind: 'arrival' },
      { kind: 'arrival' },
    ]);
  });
});
