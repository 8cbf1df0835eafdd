import { describe, expect, test } from 'vitest';
import type { ComparedSet } from '../alignment/compared-set';
import type { AnnotationCase, Case, RelationCase } from '../cases/case';
import { casesOf } from '../cases/cases';
import { createDecisionLog, stateOfCase } from '../cases/decision-log';
import { compareClaimSets } from '../compare/compare-claim-sets';
import { MARKED_TEXT, marked, related } from '../compare/testing/marked';
import type { Step } from '../edit/change';
import type { Annotation } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import { Decision } from '../records/decision';
import type { Relation } from '../records/relation';
import { TEST_TIME, testDismissal } from '../testing/records';
import { withdrawDecision } from './consensus-steps';
import { type DecidedAgreeing, decideAgreeing } from './decide-agreeing';
import { type AnnotationChoice, type DecidingContext, decideAnnotations } from './decide-case';
import { decideRelations, type RelationChoice } from './decide-relations';
import { draftConsensus, type MergeStrategy } from './draft-consensus';

const a: ComparedSet = {
  analystId: 'a',
  annotations: [
    marked('a1', 'claim', [[0, 9]], { likelihood: 'likely', note: 'See page 2.' }),
    marked('a2', 'evidence', [[20, 29]]),
    marked('a3', 'assessment', [[40, 60]]),
    marked('a4', 'assessment', [[70, 79]]),
  ],
  relations: [
    related('a2', 'supports', 'a1'),
    related('a3', 'basedOn', 'a1'),
    related('a3', 'basedOn', 'a4'),
  ],
};
const b: ComparedSet = {
  analystId: 'b',
  annotations: [
    marked('b1', 'claim', [[0, 9]], { likelihood: 'likely' }),
    marked('b2', 'evidence', [[20, 26]]),
    marked('b3', 'assessment', [[40, 48]]),
    marked('b3too', 'assessment', [[50, 60]]),
    marked('b4', 'assessment', [[70, 79]]),
  ],
  relations: [
    related('b2', 'challenges', 'b1'),
    related('b3too', 'basedOn', 'b1'),
    related('b4', 'basedOn', 'b3'),
  ],
};
const SETS = [a, b];

const casesIn = (sets: readonly ComparedSet[] = SETS): readonly Case[] =>
  casesOf(compareClaimSets({ text: MARKED_TEXT, blocks: [], sections: [] }, sets), sets);

const caseOf = (annotationId: string, sets?: readonly ComparedSet[]): AnnotationCase => {
  const found = casesIn(sets).find(
    (one): one is AnnotationCase =>
      one.about === 'annotations' &&
      one.readings.some(({ annotations }) => annotations.some(({ id }) => id === annotationId)),
  );
  if (!found) throw new TypeError(`No case of ${annotationId}`);
  return found;
};

const relationCaseOf = (relationId: string, sets?: readonly ComparedSet[]): RelationCase => {
  const found = casesIn(sets).find(
    (one): one is RelationCase =>
      one.about === 'relations' &&
      one.readings.some(({ relations }) => relations.some(({ id }) => id === relationId)),
  );
  if (!found) throw new TypeError(`No case of ${relationId}`);
  return found;
};

/** A consensus that steps are written to, one decision after the other. */
class Adjudication {
  annotations: readonly Annotation[] = [];
  relations: readonly Relation[] = [];
  dismissals: ClaimSetRecords['dismissals'] = [];
  decisions: readonly Decision[] = [];
  #ids = 0;

  get context(): DecidingContext {
    const { annotations, relations, dismissals, decisions } = this;
    return {
      paper: { id: 'paper', text: MARKED_TEXT },
      consensusId: 'consensus',
      decidedBy: 'a',
      now: `2026-07-10T10:00:0${this.decisions.length}.000Z`,
      newId: () => `g${++this.#ids}`,
      consensus: { annotations, relations, dismissals },
      decisions,
    };
  }

  /** Every removal must be of what is there as it is, and every addition of something new. */
  write(steps: readonly Step[]): void {
    for (const step of steps) {
      if (step.table === 'annotations') this.annotations = applied(this.annotations, step);
      else if (step.table === 'relations') this.relations = applied(this.relations, step);
      else if (step.table === 'dismissals') this.dismissals = applied(this.dismissals, step);
      else if (step.table === 'decisions') this.decisions = applied(this.decisions, step);
      else throw new TypeError(`Wrote ${step.table}`);
    }
  }

  annotate(one: AnnotationCase, choice: AnnotationChoice): Decision {
    const result = decideAnnotations(one, choice, this.context);
    if (result.kind !== 'decided') throw new TypeError(result.kind);
    this.write(result.steps);
    return Decision.parse(result.decision);
  }
  take(annotationId: string, sets?: readonly ComparedSet[]): Decision {
    return this.annotate(caseOf(annotationId, sets), {
      kind: 'take',
      analystId: annotationId.charAt(0),
      reason: '',
    });
  }

  relate(one: RelationCase, choice: RelationChoice): string {
    const result = decideRelations(one, choice, this.context);
    if (result.kind !== 'decided') return result.kind;
    this.write(result.steps);
    Decision.parse(result.decision);
    return result.decision.outcome.kind;
  }

  stateOf(one: Case): string {
    return stateOfCase(one, createDecisionLog(this.decisions)).kind;
  }

  /** `claim 0–9` */
  get tagged(): string[] {
    return this.annotations.map(({ tag, passages }) => `${tag} ${passages.map((p) => `${p.from}–${p.to}`)}`);
  }
  /** `claim 0 supports evidence 20`, by where the ends begin. */
  get related(): string[] {
    const startOf = (id: string) => this.annotations.find((one) => one.id === id)?.passages[0]?.from;
    return this.relations.map(({ kind, from, to }) => `${startOf(from)} ${kind} ${startOf(to)}`);
  }
}

const applied = <Item extends { readonly id: string }>(
  items: readonly Item[],
  { before, after }: { readonly before: Item | null; readonly after: Item | null },
): readonly Item[] => {
  const at = items.findIndex(({ id }) => id === (before ?? after)?.id);
  if (before) {
    expect(items[at]).toEqual(before);
    return after ? items.with(at, after) : items.toSpliced(at, 1);
  }
  expect(at).toBe(-1);
  return after ? [...items, after] : items;
};

describe('to decide a case of annotations', () => {
  test('takes one alternative as it was, with its note, as an annotation of the consensus', () => {
    const work = new Adjudication();
    const decision = work.take('a1');
    expect(work.annotations).toMatchObject([
      { analystId: 'consensus', tag: 'claim', likelihood: 'likely', note: 'See page 2.' },
    ]);
    expect(work.annotations[0]?.id).not.toBe('a1');
    expect(work.decisions).toEqual([decision]);
    expect(decision).toMatchObject({
      analystId: 'consensus',
      passages: [{ from: 0, to: 9 }],
      alternatives: [
        { analystId: 'a', annotations: [{ id: 'a1', note: 'See page 2.' }], relations: [] },
        { analystId: 'b', annotations: [{ id: 'b1' }], relations: [] },
      ],
      outcome: { kind: 'taken', taken: ['a1'], result: [work.annotations[0]?.id] },
      means: { kind: 'by-hand' },
      decidedBy: 'a',
    });
  });

  test.each<[string, AnnotationChoice, string[], object]>([
    [
      'takes several of different analysts, each by itself',
      { kind: 'take-several', annotationIds: ['a3', 'b3'], reason: '' },
      ['assessment 40–60', 'assessment 40–48'],
      { kind: 'merged', taken: ['a3', 'b3'] },
    ],
    [
      'takes only a part',
      { kind: 'take-several', annotationIds: ['b3too'], reason: '' },
      ['assessment 50–60'],
      { kind: 'taken', taken: ['b3too'] },
    ],
    [
      'makes something new, and of evidence no likelihood',
      {
        kind: 'edited',
        annotation: {
          tag: 'evidence',
          ranges: [
            { from: 50, to: 60 },
            { from: 41, to: 48 },
          ],
          likelihood: 'likely',
          confidence: 'low',
          labels: ['x'],
          note: '',
        },
        reason: '',
      },
      ['evidence 41–48,50–60'],
      { kind: 'new' },
    ],
    ['leaves it without a tag', { kind: 'none', reason: 'Background.' }, [], { kind: 'none' }],
  ])('%s', (_, choice, tagged, outcome) => {
    const work = new Adjudication();
    expect(work.annotate(caseOf('a3'), choice).outcome).toMatchObject(outcome);
    expect(work.tagged).toEqual(tagged);
    expect(work.annotations.every(({ tag, likelihood }) => tag !== 'evidence' || likelihood === null)).toBe(
      true,
    );
  });

  test.each<[string, AnnotationChoice, string]>([
    ['nothing comes of it and no reason is given', { kind: 'none', reason: ' ' }, 'reason-missing'],
    [
      'what is taken is another case’s',
      { kind: 'take-several', annotationIds: ['a1'], reason: '' },
      'nothing-chosen',
    ],
    ['nobody is of that name', { kind: 'take', analystId: 'z', reason: '' }, 'nothing-chosen'],
    [
      'no words are left',
      {
        kind: 'edited',
        annotation: {
          tag: 'claim',
          ranges: [{ from: 4, to: 4 }],
          likelihood: null,
          confidence: null,
          labels: [],
          note: '',
        },
        reason: '',
      },
      'nothing-chosen',
    ],
  ])('is refused when %s', (_, choice, refusal) => {
    expect(decideAnnotations(caseOf('a3'), choice, new Adjudication().context).kind).toBe(refusal);
  });

  test('takes the empty reading of an analyst only with a reason', () => {
    const lone = caseOf('a1', [a, { ...b, annotations: [], relations: [] }]);
    const { context } = new Adjudication();
    expect(decideAnnotations(lone, { kind: 'take', analystId: 'b', reason: '' }, context).kind).toBe(
      'reason-missing',
    );
    expect(decideAnnotations(lone, { kind: 'take', analystId: 'b', reason: 'No.' }, context)).toMatchObject({
      decision: { outcome: { kind: 'none' }, reason: 'No.' },
    });
  });
});

describe('to decide a case again', () => {
  const decided = (): Adjudication => {
    const work = new Adjudication();
    work.take('a1');
    work.take('a2');
    expect(work.relate(relationCaseOf('a2 supports a1'), { kind: 'take', analystId: 'a', reason: '' })).toBe(
      'taken',
    );
    return work;
  };

  test('puts the new in the place of the old, and relations that still fit stay', () => {
    const work = decided();
    work.take('b2');
    expect(work.tagged).toEqual(['claim 0–9', 'evidence 20–26']);
    expect(work.related).toEqual(['20 supports 0']);
    expect(work.decisions.map(({ outcome }) => outcome)).toMatchObject([
      { taken: ['a1'] },
      { taken: ['a2 supports a1'] },
      { taken: ['b2'] },
    ]);
  });

  test('removes relations that lose an end, and reopens what was decided about them', () => {
    const work = decided();
    work.dismissals = [testDismissal('x', work.annotations[1] ?? marked('z', 'claim', [[0, 1]]))];
    work.annotate(caseOf('a2'), { kind: 'none', reason: 'Hearsay.' });
    expect(work.related).toEqual([]);
    expect(work.dismissals).toEqual([]);
    expect(work.decisions.map(({ outcome }) => outcome.kind)).toEqual(['taken', 'none']);
    expect(work.stateOf(relationCaseOf('a2 supports a1'))).toBe('moot');
  });

  test('removes all that one decision made of relations when one of them loses an end', () => {
    const work = new Adjudication();
    const both = { ...b, relations: [related('b3', 'basedOn', 'b1'), related('b3too', 'basedOn', 'b1')] };
    for (const id of ['b1', 'b3']) work.take(id, [a, both]);
    work.relate(relationCaseOf('b3 basedOn b1', [a, both]), { kind: 'take', analystId: 'b', reason: '' });
    expect(work.related).toEqual(['40 basedOn 0', '50 basedOn 0']);
    work.take('a3', [a, both]);
    expect([work.related.length, work.decisions.length]).toEqual([0, 2]);
  });

  test('to the same relation is no duplicate of itself', () => {
    const work = decided();
    const again: RelationChoice = { kind: 'take', analystId: 'a', reason: 'Still.' };
    expect(work.relate(relationCaseOf('a2 supports a1'), again)).toBe('taken');
    expect([work.related, work.decisions.length]).toEqual([['20 supports 0'], 3]);
  });

  test('keeps the first of what was several', () => {
    const work = new Adjudication();
    work.take('b3');
    const [first] = work.annotations;
    work.take('a3');
    expect(work.annotations).toMatchObject([{ id: first?.id, createdAt: first?.createdAt }]);
    expect(work.tagged).toEqual(['assessment 40–60']);
    expect(work.decisions).toHaveLength(1);
  });

  test('or withdraw, leaves nothing of the decision', () => {
    const work = decided();
    const [first] = work.decisions;
    if (!first) throw new TypeError('No decision');
    work.write(withdrawDecision(first, work.context));
    expect(work.tagged).toEqual(['evidence 20–29']);
    expect(work.related).toEqual([]);
    expect(work.decisions.map(({ outcome }) => outcome)).toMatchObject([{ taken: ['a2'] }]);
  });

  test('or withdraw a relation, leaves its ends', () => {
    const work = decided();
    const last = work.decisions.at(-1);
    if (!last) throw new TypeError('No decision');
    work.write(withdrawDecision(last, work.context));
    expect([work.tagged.length, work.related.length, work.decisions.length]).toEqual([2, 0, 2]);
  });
});

describe('a case', () => {
  test('is decided by a decision from the very same annotations, also when fewer are compared', () => {
    const work = new Adjudication();
    const c = { analystId: 'c', annotations: [marked('c1', 'claim', [[0, 9]])], relations: [] };
    work.take('a1', [a, b, c]);
    expect(work.stateOf(caseOf('a1', [a, b, c]))).toBe('decided');
    expect(work.stateOf(caseOf('a1', [b, a]))).toBe('decided');
    const [{ analystId = '' } = {}] = work.annotations;
    const consensus = { analystId, annotations: work.annotations, relations: [] };
    expect(work.stateOf(caseOf('a1', [a, b, consensus])), 'beside what was made of it').toBe('decided');
    expect(work.stateOf(caseOf('a2'))).toBe('open');
  });

  test('has changed since when somebody sent a newer set, and deciding it again replaces the decision', () => {
    const work = new Adjudication();
    work.take('a1');
    const newer = { ...b, annotations: b.annotations.with(0, marked('b9', 'claim', [[0, 9]])) };
    expect(work.stateOf(caseOf('a1', [a, newer]))).toBe('changed-since');
    work.take('b9', [a, newer]);
    expect(work.stateOf(caseOf('a1', [a, newer]))).toBe('decided');
    expect([work.annotations.length, work.decisions.length]).toEqual([1, 1]);
  });

  test('has changed since when somebody took an annotation back', () => {
    const work = new Adjudication();
    work.take('a1');
    expect(work.stateOf(caseOf('a1', [a, { ...b, annotations: [], relations: [] }]))).toBe('changed-since');
  });

  test('of relations between its own parts is another than that of one of them and something else', () => {
    const within = { ...b, relations: [...b.relations, related('b3', 'basedOn', 'b3too')] };
    const work = new Adjudication();
    for (const id of ['a1', 'b3']) work.take(id);
    work.relate(relationCaseOf('b3too basedOn b1', [a, within]), { kind: 'none', reason: 'No.' });
    const own = relationCaseOf('b3 basedOn b3too', [a, within]);
    expect(work.stateOf(own)).toBe('open');
    expect(work.relate(own, { kind: 'take', analystId: 'b', reason: '' })).toBe('taken');
    expect(work.related).toEqual(['40 basedOn 50']);
  });

  test('of relations is another than that of the same claim and something else', () => {
    const work = new Adjudication();
    for (const id of ['a1', 'a2', 'a3']) work.take(id);
    work.relate(relationCaseOf('a2 supports a1'), { kind: 'none', reason: 'No.' });
    expect(work.stateOf(relationCaseOf('a2 supports a1'))).toBe('decided');
    expect(work.stateOf(relationCaseOf('a3 basedOn a1'))).toBe('open');
  });
});

describe('to decide a case of relations', () => {
  const supports = relationCaseOf('a2 supports a1');

  test('takes a kind and a direction, and says who had said so', () => {
    const work = new Adjudication();
    work.take('a1');
    work.take('a2');
    expect(
      work.relate(supports, { kind: 'relate', relation: 'challenges', from: 'second', reason: '' }),
    ).toBe('taken');
    expect(work.related).toEqual(['20 challenges 0']);
    expect(work.decisions.at(-1)).toMatchObject({
      passages: [
        { from: 0, to: 9 },
        { from: 20, to: 29 },
      ],
      outcome: { taken: ['b2 challenges b1'] },
      alternatives: [
        { relations: [{ id: 'a2 supports a1', kind: 'supports', from: 'a2', to: 'a1' }] },
        { relations: [{ id: 'b2 challenges b1' }] },
      ],
    });
    expect(work.relate(supports, { kind: 'none', reason: 'Neither.' })).toBe('none');
    expect(work.related).toEqual([]);
    expect(work.decisions).toHaveLength(3);
  });

  test('goes to the part that was meant where an end was decided with several', () => {
    const work = new Adjudication();
    work.take('a1');
    work.take('b3');
    work.relate(relationCaseOf('b3too basedOn b1'), { kind: 'take', analystId: 'b', reason: '' });
    expect(work.related).toEqual(['50 basedOn 0']);
  });

  test.each<[string, RelationChoice, string[], string]>([
    ['an end is not decided', { kind: 'take', analystId: 'a', reason: '' }, ['a1'], 'ends-open'],
    ['there is no reason', { kind: 'none', reason: '' }, ['a1', 'a2'], 'reason-missing'],
    ['the analyst is unknown', { kind: 'take', analystId: 'z', reason: '' }, ['a1', 'a2'], 'nothing-chosen'],
    [
      'the tags do not fit',
      { kind: 'relate', relation: 'basedOn', from: 'first', reason: '' },
      ['a1', 'a2'],
      'does-not-fit',
    ],
  ])('is refused when %s', (_, choice, taken, refusal) => {
    const work = new Adjudication();
    for (const id of taken) work.take(id);
    expect(work.relate(supports, choice)).toBe(refusal);
  });

  test('is refused when an end was left without a tag', () => {
    const work = new Adjudication();
    work.take('a2');
    work.annotate(caseOf('a1'), { kind: 'none', reason: 'No claim.' });
    expect(
      decideRelations(supports, { kind: 'take', analystId: 'a', reason: '' }, work.context),
    ).toMatchObject({
      kind: 'end-without-tag',
      end: { key: caseOf('a1').key },
    });
  });

  test('is refused when what one analyst says is a circle by itself', () => {
    const work = new Adjudication();
    const circle = { ...a, relations: [...a.relations, related('a4', 'basedOn', 'a3')] };
    for (const id of ['a3', 'a4']) work.take(id, [circle, b]);
    const one = relationCaseOf('a3 basedOn a4', [circle, b]);
    expect(work.relate(one, { kind: 'take', analystId: 'a', reason: '' })).toBe('does-not-fit');
  });

  test('is refused when it closes a circle', () => {
    const work = new Adjudication();
    work.take('a3');
    work.take('a4');
    const one = relationCaseOf('a3 basedOn a4');
    work.relations = [
      {
        ...related('a4', 'basedOn', 'a3'),
        from: work.annotations[1]?.id ?? '',
        to: work.annotations[0]?.id ?? '',
      },
    ];
    expect(decideRelations(one, { kind: 'take', analystId: 'a', reason: '' }, work.context)).toMatchObject({
      kind: 'does-not-fit',
      fault: { kind: 'cycle' },
    });
  });
});

describe('to decide all that agrees', () => {
  const decide = (
    work: Adjudication,
    strategy: MergeStrategy,
    sets: readonly ComparedSet[] = SETS,
  ): DecidedAgreeing => {
    const { groups } = compareClaimSets({ text: MARKED_TEXT, blocks: [], sections: [] }, sets);
    const draft = draftConsensus(
      groups,
      sets.flatMap(({ relations }) => relations),
      sets.map(({ analystId }) => analystId),
      strategy,
    );
    const result = decideAgreeing(casesIn(sets), { strategy, draft }, work.context);
    work.write(result.steps);
    for (const decision of work.decisions) Decision.parse(decision);
    return result;
  };

  test('by unanimity writes what is the same, with the only note, and leaves the rest', () => {
    const work = new Adjudication();
    const { decided, left } = decide(work, { kind: 'unanimous' });
    expect(work.tagged).toEqual(['claim 0–9', 'assessment 70–79']);
    expect(work.annotations[0]?.note).toBe('See page 2.');
    expect(work.decisions).toMatchObject([
      { outcome: { kind: 'merged', taken: ['a1', 'b1'] }, means: { kind: 'unanimous' } },
      { outcome: { kind: 'merged', taken: ['a4', 'b4'] } },
    ]);
    expect(decided).toHaveLength(2);
    expect(left.map((one) => `${one.case.kind}: ${one.reason}`)).toEqual([
      'boundary: not-agreed',
      'relation: not-agreed',
      'split: not-agreed',
      'same: ends-open',
      'relation: not-agreed',
    ]);
  });

  test('does not choose between notes', () => {
    const work = new Adjudication();
    const noted = {
      ...b,
      annotations: [marked('b4', 'assessment', [[70, 79]], { note: 'No.' })],
      relations: [],
    };
    const other = {
      ...a,
      annotations: [marked('a4', 'assessment', [[70, 79]], { note: 'Yes.' })],
      relations: [],
    };
    decide(work, { kind: 'unanimous' }, [other, noted]);
    expect(work.annotations).toMatchObject([{ tag: 'assessment', note: '' }]);
  });

  test('does not call relations unanimous of which one analyst says more', () => {
    const more = { ...a, relations: [related('a2', 'supports', 'a1'), related('a2', 'challenges', 'a1')] };
    const work = new Adjudication();
    for (const id of ['a1', 'a2']) work.take(id, [more, b]);
    decide(work, { kind: 'unanimous' }, [more, b]);
    expect(work.relations).toEqual([]);
  });

  test('by majority leaves a case of which one part has no majority', () => {
    const c = { analystId: 'c', annotations: [marked('c3', 'evidence', [[40, 48]])], relations: [] };
    const { left } = decide(new Adjudication(), { kind: 'majority', share: 0.5 }, [a, b, c]);
    expect(left.map((one) => `${one.case.kind}: ${one.reason}`)).toContain('tag: not-agreed');
  });

  test('does not call likelihoods unanimous that differ', () => {
    const work = new Adjudication();
    const other = {
      ...b,
      annotations: [marked('b1', 'claim', [[0, 9]], { likelihood: 'unlikely' })],
      relations: [],
    };
    decide(work, { kind: 'unanimous' }, [a, other]);
    expect(work.tagged).toEqual([]);
  });

  test('writes relations that all say once their ends are decided, by hand too', () => {
    const work = new Adjudication();
    work.take('a3');
    const { decided, left } = decide(work, { kind: 'unanimous' });
    expect(work.related).toEqual(['40 basedOn 0']);
    expect(decided.map((one) => one.case.about)).toEqual(['annotations', 'relations', 'annotations']);
    expect(left.map(({ reason }) => reason)).toContain('decided-already');
    const again = decide(work, { kind: 'unanimous' });
    expect(again.steps).toEqual([]);
  });

  test('by majority writes the middle, and says what no majority decided', () => {
    const work = new Adjudication();
    const c = { analystId: 'c', annotations: [marked('c2', 'evidence', [[20, 26]])], relations: [] };
    const { decided } = decide(work, { kind: 'majority', share: 0.6 }, [a, b, c]);
    expect(work.tagged).toContain('evidence 20–26');
    expect(work.decisions[1]?.means).toEqual({ kind: 'majority', share: 0.6 });
    expect(decided.every(({ undecided }) => undecided.length === 0)).toBe(true);
    const other = {
      ...b,
      annotations: [marked('b1', 'claim', [[0, 9]], { likelihood: 'unlikely' })],
      relations: [],
    };
    expect(decide(new Adjudication(), { kind: 'majority', share: 0.6 }, [a, other]).decided).toMatchObject([
      { undecided: ['likelihood'] },
    ]);
  });

  test('by trust writes all of one analyst’s, relations too, as it is', () => {
    const work = new Adjudication();
    const { left } = decide(work, { kind: 'trusted', analystId: 'a' });
    expect(work.tagged).toEqual(['claim 0–9', 'evidence 20–29', 'assessment 40–60', 'assessment 70–79']);
    expect(work.related.toSorted()).toEqual(['20 supports 0', '40 basedOn 0', '40 basedOn 70']);
    expect(left).toEqual([]);
    expect(work.decisions.every(({ means }) => means.kind === 'trusted')).toBe(true);
  });

  test('does not let two rules of relations close a circle', () => {
    const work = new Adjudication();
    const circle = (analyst: string): ComparedSet => ({
      analystId: analyst,
      annotations: [
        marked(`${analyst}1`, 'assessment', [[0, 9]]),
        marked(`${analyst}2`, 'assessment', [[20, 29]]),
        marked(`${analyst}3`, 'assessment', [[40, 49]]),
      ],
      relations: ['12', '23', '31'].map((way) =>
        related(`${analyst}${way.charAt(0)}`, 'basedOn', `${analyst}${way.charAt(1)}`),
      ),
    });
    const { left } = decide(work, { kind: 'unanimous' }, [circle('a'), circle('b')]);
    expect(work.relations).toHaveLength(2);
    expect(left.map(({ reason }) => reason)).toEqual(['does-not-fit']);
  });

  test('leaves alone what has changed since', () => {
    const work = new Adjudication();
    work.take('a1');
    const newer = { ...b, annotations: b.annotations.with(0, marked('b9', 'claim', [[0, 9]])) };
    const { left } = decide(work, { kind: 'trusted', analystId: 'a' }, [a, newer]);
    expect(left.map(({ reason }) => reason)).toContain('changed-since');
    expect(work.decisions.filter(({ decidedAt }) => decidedAt !== TEST_TIME)[0]?.outcome).toMatchObject({
      taken: ['a1'],
    });
  });
});
