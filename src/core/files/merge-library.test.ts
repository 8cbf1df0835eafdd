import { describe, expect, test } from 'vitest';
import { type Step, stepId } from '../edit/change';
import { withDetails } from '../edit/paper-details';
import type { Analyst } from '../records/analyst';
import { type CommentAnswer, commentAnswerId } from '../records/comment-answer';
import type { LibraryPaper } from '../records/library-paper';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testCommentAnswer,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { type LocalLibrary, mergeChange, planMerge, switchSteps, toLibraryPaper } from './merge-library';
import type { LibraryContents, StoredPaper } from './write-library';

const shared = testPaper('A shared claim, and evidence.', 'shared.txt');
const mine = testPaper('My own claim.', 'mine.txt');
const theirs = testPaper('Their claim.', 'theirs.txt');

const anna = testAnalyst('anna', true);
const ben = testAnalyst('ben');
const IMPORTED_HERE = '2026-07-01T09:00:00.000Z';

const same = testAnnotation('same', shared, 'claim', { analystId: 'anna' });
const differs = testAnnotation('differs', shared, 'evidence', {
  analystId: 'anna',
  tag: 'assessment',
  note: 'As it is here',
});
const retagged = testAnnotation('differs', shared, 'evidence', { analystId: 'anna', tag: 'evidence' });
const newOne = testAnnotation('new 1', shared, 'claim', { analystId: 'ben' });
const newEvidence = testAnnotation('new 3', shared, 'evidence', { analystId: 'ben', tag: 'evidence' });
const mineSupports = testRelation('supports', retagged, same);

const answerOf = (analystId: string, kind: CommentAnswer['kind']): CommentAnswer =>
  testCommentAnswer(commentAnswerId(shared.id, analystId, 0), shared.id, { analystId, kind });

const local: LocalLibrary = {
  analysts: [anna],
  papers: [shared, mine].map((paper) => toLibraryPaper(paper, IMPORTED_HERE)),
  annotations: [same, differs, testAnnotation('mine alone', mine, 'claim', { analystId: 'anna' })],
  relations: [],
  dismissals: [testDismissal('here', same)],
  sharedSets: [testSharedSet(shared.id, { analystId: 'ben', isHidden: true })],
  decisions: [],
  commentAnswers: [answerOf('anna', 'taken')],
};

const incoming: LibraryContents = {
  sealed: [],
  analysts: [
    { ...anna, isMe: false, name: 'Anna, once' },
    { ...ben, isMe: true },
  ],
  papers: [shared, theirs].map((paper) => ({ paper, importedAt: TEST_TIME, previousVersion: null })),
  annotations: [
    same,
    retagged,
    newOne,
    testAnnotation('new 2', theirs, 'claim', { analystId: 'ben' }),
    newEvidence,
  ],
  relations: [
    // Here it is still a claim, and a claim supports nothing.
    mineSupports,
    testRelation('new relation', newEvidence, newOne),
  ],
  dismissals: [testDismissal('here', same), testDismissal('there', newOne)],
  sharedSets: [
    testSharedSet(shared.id, { analystId: 'ben' }),
    testSharedSet(theirs.id, { analystId: 'consensus', kind: 'consensus' }),
  ],
  decisions: [testDecision('decided', newOne, 'new 2')],
  commentAnswers: [answerOf('anna', 'dismissed'), answerOf('ben', 'dismissed')],
};

/** The library after the change, without a store. */
const after = (
  {
    analysts,
    papers,
    annotations,
    relations,
    dismissals,
    sharedSets,
    decisions,
    commentAnswers,
  }: LocalLibrary,
  steps: readonly Step[],
): LocalLibrary => {
  const replaced = new Set(steps.map(stepId));
  const left = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ id }) => !replaced.has(id));
  return {
    analysts: [
      ...left(analysts),
      ...steps.flatMap((step) => (step.table === 'analysts' && step.after ? [step.after] : [])),
    ],
    papers: [
      ...left(papers),
      ...steps.flatMap((step) => (step.table === 'papers' && step.after ? [step.after] : [])),
    ],
    annotations: [
      ...left(annotations),
      ...steps.flatMap((step) => (step.table === 'annotations' && step.after ? [step.after] : [])),
    ],
    relations: [
      ...left(relations),
      ...steps.flatMap((step) => (step.table === 'relations' && step.after ? [step.after] : [])),
    ],
    dismissals: [
      ...left(dismissals),
      ...steps.flatMap((step) => (step.table === 'dismissals' && step.after ? [step.after] : [])),
    ],
    sharedSets: [
      ...left(sharedSets),
      ...steps.flatMap((step) => (step.table === 'sharedSets' && step.after ? [step.after] : [])),
    ],
    decisions: [
      ...left(decisions),
      ...steps.flatMap((step) => (step.table === 'decisions' && step.after ? [step.after] : [])),
    ],
    commentAnswers: [
      ...left(commentAnswers),
      ...steps.flatMap((step) => (step.table === 'commentAnswers' && step.after ? [step.after] : [])),
    ],
  };
};

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

const merged = (continueAs: Analyst | null): LocalLibrary =>
  after(local, mergeChange(planMerge(local, incoming), local, continueAs).steps);

describe('planMerge', () => {
  const plan = planMerge(local, incoming);

  test('tells what is new, what is here and what differs', () => {
    expect(plan.newPapers.map(({ paper }) => paper.id)).toEqual([theirs.id]);
    expect(plan.knownPapers.map(({ paper }) => paper.id)).toEqual([shared.id]);
    expect(idsOf(plan.newAnnotations)).toEqual(['new 1', 'new 2', 'new 3']);
    expect(plan.same).toBe(1);
    expect(idsOf(plan.kept)).toEqual(['differs']);
    expect(idsOf(plan.newAnalysts)).toEqual(['ben']);
    expect(idsOf(plan.newDismissals)).toEqual(['there']);
    expect(plan.newCommentAnswers).toEqual([answerOf('ben', 'dismissed')]);
  });

  test('leaves a relation out that the annotations as they are here cannot have', () => {
    expect(idsOf(plan.newRelations)).toEqual(['new relation']);
    expect(plan.relationsLeftOut).toBe(1);
  });

  test('leaves a relation out that says what one here says, or that would close a cycle', () => {
    const [a, b] = ['a', 'b'].map((id) =>
      testAnnotation(id, shared, 'claim', { analystId: 'anna', tag: 'assessment' }),
    );
    if (!a || !b) throw new TypeError('Two are made');
    const here = {
      ...local,
      annotations: [a, b],
      relations: [testRelation('b on a', b, a, { kind: 'basedOn' })],
    };
    const there = (id: string, from: typeof a, to: typeof a): LibraryContents => ({
      ...incoming,
      annotations: [a, b],
      relations: [testRelation(id, from, to, { kind: 'basedOn' })],
    });
    expect(planMerge(here, there('double', b, a))).toMatchObject({ newRelations: [], relationsLeftOut: 1 });
    expect(planMerge(here, there('circle', a, b))).toMatchObject({ newRelations: [], relationsLeftOut: 1 });
  });

  test('names the other owner, and nobody when it is my own library', () => {
    expect(plan.otherOwner).toEqual({ ...ben, isMe: true });
    expect(planMerge(local, { ...incoming, analysts: [anna, ben] }).otherOwner).toBeNull();
  });

  test('of a library with itself finds nothing new', () => {
    const itself = {
      ...local,
      sealed: [],
      papers: [shared, mine].map((paper) => ({ paper, importedAt: TEST_TIME, previousVersion: null })),
    };
    expect(planMerge(local, itself)).toMatchObject({
      newPapers: [],
      newAnnotations: [],
      same: 3,
      kept: [],
      newAnalysts: [],
      otherOwner: null,
    });
  });
});

describe('what a paper is called, and its labels', () => {
  const [first] = local.papers;
  if (!first) throw new TypeError('The library has papers');
  const corrected = (title: string): LibraryPaper => withDetails(first, { title });
  const papersAfter = (here: LibraryPaper, there: LibraryPaper): readonly LibraryPaper[] => {
    const library = { ...local, papers: [here] };
    const plan = planMerge(library, { ...incoming, papers: [storedAs(there), ...incoming.papers.slice(1)] });
    return after(library, mergeChange(plan, library, null).steps).papers.filter(({ id }) => id === here.id);
  };
  const storedAs = ({ metadata, asRead, labels }: LibraryPaper): StoredPaper => ({
    paper: { ...shared, metadata },
    importedAt: TEST_TIME,
    previousVersion: null,
    ...(asRead && { asRead }),
    ...(labels && { labels }),
  });

  test.each([
    ['corrected there alone', first, corrected('There'), corrected('There')],
    ['corrected here alone', corrected('Here'), first, corrected('Here')],
    ['corrected in both', corrected('Here'), corrected('There'), corrected('Here')],
    ['corrected in neither', first, first, first],
    [
      'labelled in both',
      withDetails(first, { labels: ['war', 'ice'] }),
      withDetails(first, { labels: ['ice', 'sea'] }),
      withDetails(first, { labels: ['war', 'ice', 'sea'] }),
    ],
    [
      'labelled here, corrected there',
      withDetails(first, { labels: ['war'] }),
      corrected('There'),
      withDetails(corrected('There'), { labels: ['war'] }),
    ],
  ])('%s', (_, here, there, expected) => {
    expect(papersAfter(here, there)).toEqual([expected]);
  });

  test('comes with a paper that is new', () => {
    const library = { ...local, papers: [] };
    const plan = planMerge(library, { ...incoming, papers: [storedAs(corrected('There'))] });
    expect(plan.toldPapers).toEqual([]);
    const steps = mergeChange(plan, library, null).steps.filter(({ table }) => table === 'papers');
    expect(steps).toEqual([
      { table: 'papers', before: null, after: { ...corrected('There'), importedAt: TEST_TIME } },
    ]);
  });
});

describe('mergeChange', () => {
  test('adds what is new', () => {
    const { papers, annotations, relations, dismissals } = merged(null);
    expect(idsOf(papers)).toEqual([shared.id, mine.id, theirs.id]);
    expect(papers[2]).toEqual(toLibraryPaper(theirs, TEST_TIME));
    expect(idsOf(annotations)).toEqual(['same', 'differs', 'mine alone', 'new 1', 'new 2', 'new 3']);
    expect(idsOf(relations)).toEqual(['new relation']);
    expect(idsOf(dismissals)).toEqual(['here', 'there']);
  });

  test('overwrites nothing: every record from here is there afterwards, unchanged', () => {
    const result = merged(null);
    for (const table of ['analysts', 'papers', 'annotations', 'relations', 'dismissals'] as const)
      expect(result[table]).toEqual(expect.arrayContaining([...local[table]]));
  });

  test('leaves me who I am, and nobody else becomes me', () => {
    expect(merged(null).analysts).toEqual([anna, ben]);
  });

  test('makes the new analyst me who continues', () => {
    expect(merged(ben).analysts).toEqual([
      { ...ben, isMe: true },
      { ...anna, isMe: false },
    ]);
  });

  test('makes an analyst me who was here already, under the name that is known here', () => {
    const here = { ...local, analysts: [anna, { ...ben, name: 'Ben, as I know him' }] };
    const plan = planMerge(here, incoming);
    const { analysts } = after(here, mergeChange(plan, here, plan.otherOwner).steps);
    expect(analysts).toEqual([
      { ...anna, isMe: false },
      { ...ben, name: 'Ben, as I know him', isMe: true },
    ]);
  });

  test.each([
    ['as oneself', null],
    ['as the other', ben],
  ])('done a second time %s changes nothing', (_, continueAs) => {
    const once = merged(continueAs);
    const plan = planMerge(once, incoming);
    expect(mergeChange(plan, once, continueAs).steps).toEqual([]);
    expect(plan).toMatchObject({ same: 4, kept: [{ id: 'differs' }] });
  });
});

test('switchSteps touches only the analysts who come and go', () => {
  const steps = switchSteps([anna, ben, testAnalyst('carl')], 'ben');
  expect(steps).toEqual([
    { table: 'analysts', before: anna, after: { ...anna, isMe: false } },
    { table: 'analysts', before: ben, after: { ...ben, isMe: true } },
  ]);
});
