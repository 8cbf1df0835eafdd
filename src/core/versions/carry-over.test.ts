import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orphansIn } from '../colleagues/orphans';
import { type Step, stepsOf as stepsIn } from '../edit/change';
import { toLibraryPaper } from '../files/merge-library';
import type { Paper } from '../paper/paper';
import { createPassage } from '../passage/passage';
import type { Annotation } from '../records/annotation';
import { commentAnswerId } from '../records/comment-answer';
import type { LibraryPaper } from '../records/library-paper';
import { NO_RECORDS, type PaperRecords, paperRecords } from '../records/paper-records';
import { sharedSetId } from '../records/shared-set';
import { boilerplatePaper, numberedPaper } from '../testing/papers';
import {
  annotationAt,
  TEST_TIME,
  testAnnotation,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { revised, sentencesOfText } from '../testing/revise';
import { carriedId } from './carried-ids';
import { type CarryOver, FATES, planCarryOver } from './carry-over';
import { type CarryChoices, carryOverSteps } from './carry-over-steps';
import type { Versions } from './versions';

const HARBOUR = 'The harbour was closed for the whole of that winter, and nobody opened it.';
const GRAIN = 'Grain rose by 34 per cent in the towns along the river.';
const SHIPS = 'Ships that came from the south were sent on to the next harbour, built for few of them.';
const COAL = 'Coal was kept for the hospitals, and for nobody else.';
const LOST = 'A council of nine met twice and wrote down nothing.';

const before = testPaper([HARBOUR, GRAIN, LOST, COAL, SHIPS].join('\n\n'), 'ice.md');
const after = testPaper([HARBOUR, SHIPS, GRAIN.replace('34', '38'), COAL].join('\n\n'), 'ice 2.md');

const carryOverOf = (versions: Versions): CarryOver => ({ ...versions, ...planCarryOver(versions) });

const planWith = (records: Partial<PaperRecords>, there = NO_RECORDS, to: Paper = after): CarryOver =>
  carryOverOf({ before, after: to, me: 'a', records: { ...NO_RECORDS, ...records }, there });

const stepsOf = (plan: CarryOver, choices: CarryChoices = new Map()): Step[] =>
  carryOverSteps(plan, choices, null, toLibraryPaper({ ...after, ...plan.after }, TEST_TIME));

const written = (steps: readonly Step[]): PaperRecords & { readonly papers: readonly LibraryPaper[] } => ({
  ...paperRecords((table) => stepsIn(steps, table).flatMap(({ after: row }) => row ?? [])),
  papers: stepsIn(steps, 'papers').flatMap(({ after: row }) => row ?? []),
});

const harbour = testAnnotation('harbour', before, 'The harbour was closed');
const grain = testAnnotation('grain', before, 'Grain rose by 34 per cent', {
  tag: 'evidence',
  note: 'A third?',
});
const lost = testAnnotation('lost', before, 'A council of nine met twice');
const ships = testAnnotation('ships', before, SHIPS, { tag: 'assessment', likelihood: 'likely' });
const mine = [harbour, grain, lost, ships];
const claims = {
  annotations: mine,
  relations: [
    testRelation('r1', grain, harbour),
    testRelation('r2', lost, harbour),
    testRelation('r3', grain, lost),
  ],
  dismissals: [
    testDismissal('d1', harbour),
    testDismissal('d2', lost),
    ofPassage('d3', COAL),
    ofPassage('d4', LOST),
  ],
};

function ofPassage(id: string, words: string) {
  const from = before.text.indexOf(words);
  const passage = createPassage(before.text, { from, to: from + words.length });
  return testDismissal(id, harbour, { check: 'untagged-paragraph', subject: { kind: 'passage', passage } });
}

describe('the plan', () => {
  test('says of each annotation whether it stays, moves, is in doubt or is gone', () => {
    expect(planWith(claims).mine.map(({ annotation, fate }) => [annotation.id, fate])).toEqual([
      ['harbour', 'unmoved'],
      ['grain', 'doubtful'],
      ['lost', 'gone'],
      ['ships', 'moved'],
    ]);
  });

  test('carried over to the very text changes nothing but whose version it is on', () => {
    const same = testPaper([HARBOUR, GRAIN, LOST, COAL, SHIPS].join('\n\n'), 'ice.md');
    const copy = { ...same, id: 'other' };
    const plan = planWith(claims, NO_RECORDS, copy);
    expect(new Set(plan.mine.map(({ fate }) => fate))).toEqual(new Set(['unmoved']));
    const { annotations, relations, dismissals } = written(stepsOf(plan));
    const said = (rows: readonly Annotation[]) => rows.map(({ id, paperId, ...rest }) => rest);
    expect(said(annotations)).toEqual(said(mine));
    expect([relations.length, dismissals.length]).toEqual([3, 4]);
  });

  test('whatever was revised, gives every annotation one of four fates, and the counts add up', () => {
    const papers = [numberedPaper(), boilerplatePaper()].map((text) => testPaper(text, 'made.txt'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(...papers), (seed, paper) => {
        const other = {
          ...paper,
          id: 'revised',
          textHash: `${seed}`,
          text: revised(paper.text, seed, 10).text,
        };
        const annotations = sentencesOfText(paper.text)
          .filter((_, index) => index % 7 === seed % 7)
          .map(({ from, to }, index) =>
            annotationAt(`${index}`, paper, [
              { from, to: from + paper.text.slice(from, to).trimEnd().length },
            ]),
          );
        const plan = carryOverOf({
          before: paper,
          after: other,
          me: 'a',
          records: { ...NO_RECORDS, annotations },
          there: NO_RECORDS,
        });
        expect(plan.mine.map(({ annotation }) => annotation.id).sort()).toEqual(
          annotations.map(({ id }) => id).sort(),
        );
        const counts = FATES.map((one) => plan.mine.filter(({ fate }) => fate === one).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(annotations.length);
        const { annotations: made } = written(stepsOf(plan));
        expect(made.length).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
        for (const { passages } of made) {
          for (const { from, to, quote } of passages) expect(other.text.slice(from, to)).toBe(quote.exact);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is carried over', () => {
  test('is what is sure, with the relations and dismissals whose ends came along, under ids that never change', () => {
    const { annotations, relations, dismissals, papers } = written(stepsOf(planWith(claims)));
    const id = (old: string): string => carriedId(old, after.id);
    expect(new Set(annotations.map((one) => one.id))).toEqual(new Set([id('harbour'), id('ships')]));
    expect(annotations.every(({ paperId }) => paperId === after.id)).toBe(true);
    expect(relations).toEqual([]);
    expect(dismissals.map((one) => one.id).sort()).toEqual([id('d1'), id('d3')].sort());
    expect(papers).toMatchObject([{ id: after.id, previousVersion: before.id }]);
  });

  test('is at the place that was chosen for what was in doubt, and its relations come with it', () => {
    const plan = planWith(claims);
    const doubt = plan.mine.find(({ fate }) => fate === 'doubtful');
    const place = doubt && 'places' in doubt ? doubt.places[0]?.candidates[0]?.range : undefined;
    if (!place) throw new TypeError('No candidate');
    const { annotations, relations } = written(stepsOf(plan, new Map([['grain', [place]]])));
    const carried = annotations.find((one) => one.id === carriedId('grain', after.id));
    expect(carried).toMatchObject({
      note: 'A third?',
      passages: [{ quote: { exact: 'Grain rose by 38 per cent' } }],
    });
    expect(relations).toMatchObject([
      { from: carriedId('grain', after.id), to: carriedId('harbour', after.id) },
    ]);
  });

  test('leaves on the old version what is not to come along', () => {
    const { annotations } = written(stepsOf(planWith(claims), new Map([['ships', []]])));
    expect(annotations.map((one) => one.id)).toEqual([carriedId('harbour', after.id)]);
  });

  test('comes once: what is there already stays as it is', () => {
    const first = written(stepsOf(planWith(claims)));
    const again = planWith(claims, first);
    expect(again.known).toBe(2);
    expect(written(stepsOf(again)).annotations).toEqual([]);
    expect(again.mine.map(({ annotation }) => annotation.id)).toEqual(['grain', 'lost']);
  });
});

test('what was made of a comment is known of the same comment in the new file', () => {
  const comment = (text: string, words: string) => (paper: Paper) => {
    const from = paper.text.indexOf(words);
    return { author: 'Ben', text, from, to: from + words.length };
  };
  const withComments = (paper: Paper, ...comments: ReturnType<typeof comment>[]): Paper => ({
    ...paper,
    origin: { ...paper.origin, comments: comments.map((make) => make(paper)) },
  });
  const [why, who] = [comment('Why?', 'was closed'), comment('Who?', 'nobody')];
  const answer = (of: number, kind: 'taken' | 'dismissed') => ({
    id: commentAnswerId(before.id, 'a', of),
    paperId: before.id,
    analystId: 'a',
    comment: of,
    kind,
    answeredAt: TEST_TIME,
  });
  const plan = carryOverOf({
    before: withComments(before, why, who),
    after: withComments(after, who),
    me: 'a',
    records: { ...NO_RECORDS, commentAnswers: [answer(0, 'taken'), answer(1, 'dismissed')] },
    there: NO_RECORDS,
  });
  expect(written(stepsOf(plan)).commentAnswers).toEqual([
    { ...answer(0, 'dismissed'), id: commentAnswerId(after.id, 'a', 0), paperId: after.id },
  ]);
});

describe('what others have', () => {
  const theirs = { analystId: 'b' };
  const bens = [
    testAnnotation('b1', before, 'Coal was kept for the hospitals', theirs),
    testAnnotation('b2', before, LOST, theirs),
  ];

  test('comes along, and what has no sure place waits with the set, to be placed by hand', () => {
    const plan = planWith({
      annotations: bens,
      sharedSets: [testSharedSet(before.id)],
      relations: [testRelation('b3', ...(bens as [Annotation, Annotation]))],
    });
    expect(plan.others).toMatchObject([{ analystId: 'b', left: 1, open: 0 }]);
    const { sharedSets, ...here } = written(stepsOf(plan));
    expect(here.annotations).toMatchObject([
      { id: carriedId('b1', after.id), analystId: 'b', paperId: after.id },
    ]);
    const [set] = sharedSets;
    expect(set).toMatchObject({ id: sharedSetId(after.id, 'b'), source: { textHash: before.textHash } });
    if (!set?.source?.sent) throw new TypeError('Nothing waits');
    const waiting = { set, sent: set.source.sent, here: { ...here, sharedSets }, paper: after };
    expect(orphansIn(waiting)).toMatchObject([{ annotation: { id: carriedId('b2', after.id) } }]);
  });

  test('stays sealed where it was', () => {
    const plan = planWith({
      annotations: bens,
      sharedSets: [testSharedSet(before.id, { seal: { kind: 'sealed', id: 'seal' } })],
    });
    expect(written(stepsOf(plan)).sharedSets).toMatchObject([{ seal: { kind: 'sealed' } }]);
  });

  test('of a consensus has the decisions whose places and results are sure; the others are open again', () => {
    const by = { analystId: 'consensus' };
    const agreed = [
      testAnnotation('c1', before, 'Coal was kept for the hospitals', by),
      testAnnotation('c2', before, LOST, by),
    ];
    const [coal, council] = bens;
    if (!coal || !council) throw new TypeError('Two annotations');
    const plan = planWith({
      annotations: [...bens, ...agreed],
      decisions: [testDecision('e1', coal, 'c1'), testDecision('e2', council, 'c2')],
      sharedSets: [
        testSharedSet(before.id),
        testSharedSet(before.id, { ...by, kind: 'consensus', source: null }),
      ],
    });
    const { decisions, annotations } = written(stepsOf(plan));
    expect(decisions).toMatchObject([
      {
        id: carriedId('e1', after.id),
        outcome: { taken: [carriedId('b1', after.id)], result: [carriedId('c1', after.id)] },
      },
    ]);
    expect(plan.others.find(({ analystId }) => analystId === 'consensus')).toMatchObject({
      open: 1,
      left: 1,
    });
    expect(annotations.map(({ id }) => id)).toContain(carriedId('c1', after.id));
  });

  test('is left as it is where they are on the new version already', () => {
    const there = { ...NO_RECORDS, sharedSets: [testSharedSet(after.id)] };
    expect(planWith({ annotations: bens, sharedSets: [testSharedSet(before.id)] }, there).others).toEqual([]);
  });
});
