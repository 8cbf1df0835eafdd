import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryPaper } from '../records/library-paper';
import { TABLES, type TableName } from '../records/tables';
import {
  testAnalyst,
  testAnnotation,
  testCommentAnswer,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { type Change, createChange, invertChange, mergeChanges, type Step, stepId } from './change';

const paper = testPaper('Words of a paper.');
const related = testAnnotation('related', paper, 'Words');

/** A record of the table that differs from the others of its id by `version`. */
const createStep = (table: TableName, id: string, before: number | null, after: number | null): Step => {
  const analyst = (version: number) => ({ ...testAnalyst(id), name: `Name ${version}` });
  const annotation = (version: number) => testAnnotation(id, paper, 'Words', { note: `Note ${version}` });
  const listed = (version: number): LibraryPaper => ({
    ...paper,
    id,
    importedAt: `${version}`,
    previousVersion: null,
  });
  const both = <Row>(make: (version: number) => Row) => ({
    before: before === null ? null : make(before),
    after: after === null ? null : make(after),
  });
  const relation = (version: number) => testRelation(id, related, related, { to: `${version}` });
  const dismissal = (version: number) => testDismissal(id, related, { reason: `Reason ${version}` });
  const sharedSet = (version: number) => ({ ...testSharedSet(paper.id), id, addedAt: `${version}` });
  const decision = (version: number) => testDecision(id, related, 'made', { reason: `Reason ${version}` });
  const answer = (version: number) => testCommentAnswer(id, paper.id, { answeredAt: `${version}` });
  switch (table) {
    case 'relations':
      return { table, ...both(relation) };
    case 'dismissals':
      return { table, ...both(dismissal) };
    case 'sharedSets':
      return { table, ...both(sharedSet) };
    case 'decisions':
      return { table, ...both(decision) };
    case 'commentAnswers':
      return { table, ...both(answer) };
    case 'analysts':
      return { table, ...both(analyst) };
    case 'annotations':
      return { table, ...both(annotation) };
    case 'papers':
      return { table, ...both(listed) };
  }
};

type Library = ReadonlyMap<string, unknown>;

/** What the store does, without a store. */
const apply = (library: Library, { steps }: Change): Library => {
  const next = new Map(library);
  for (const step of steps) {
    const key = `${step.table}/${stepId(step)}`;
    expect(next.get(key) ?? null).toEqual(step.before);
    if (step.after) next.set(key, step.after);
    else next.delete(key);
  }
  return next;
};

/** Successive versions of a few records; null is one that is not there. */
const version = fc.option(fc.nat({ max: 9 }), { freq: 3 });
const histories = fc.uniqueArray(
  fc.record({
    table: fc.constantFrom(...TABLES),
    id: fc.constantFrom('1', '2'),
    versions: fc.tuple(version, version, version),
  }),
  { selector: ({ table, id }) => `${table}/${id}` },
);

interface History {
  readonly table: TableName;
  readonly id: string;
  readonly versions: readonly (number | null)[];
}

/** The change from one version of every record to the next; what stays away is in no step. */
const changeAt = (all: readonly History[], turn: number): Change =>
  createChange(
    { kind: 'merge-library' },
    all.flatMap(({ table, id, versions }) => {
      const [before = null, after = null] = versions.slice(turn, turn + 2);
      return before === null && after === null ? [] : [createStep(table, id, before, after)];
    }),
  );

const libraryAt = (all: readonly History[], turn: number): Library =>
  apply(
    new Map(),
    createChange(
      { kind: 'set-up' },
      all.flatMap(({ table, id, versions }) => {
        const now = versions[turn] ?? null;
        return now === null ? [] : [createStep(table, id, null, now)];
      }),
    ),
  );

describe('a change', () => {
  test('inverted twice is itself', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const change = changeAt(all, 0);
        expect(invertChange(invertChange(change))).toEqual(change);
      }),
    );
  });

  test('followed by its inverse leaves everything as it was', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const change = changeAt(all, 0);
        const before = libraryAt(all, 0);
        expect(apply(apply(before, change), invertChange(change))).toEqual(before);
      }),
    );
  });

  test('merged with the next one does what the two do, and its inverse takes both back', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const merged = mergeChanges(changeAt(all, 0), changeAt(all, 1));
        const before = libraryAt(all, 0);
        const after = apply(before, merged);
        expect(after).toEqual(libraryAt(all, 2));
        expect(apply(after, invertChange(merged))).toEqual(before);
      }),
    );
  });

  test('merged with the next one has one step for each record', () => {
    const first = createChange({ kind: 'edit-note' }, [createStep('annotations', '1', 1, 2)], {
      mergeKey: 'k',
    });
    const second = createChange(
      { kind: 'edit-note' },
      [createStep('annotations', '1', 2, 3), createStep('analysts', '1', 2, 3)],
      { mergeKey: 'k' },
    );
    expect(mergeChanges(first, second)).toEqual({
      ...second,
      steps: [createStep('annotations', '1', 1, 3), createStep('analysts', '1', 2, 3)],
    });
  });

  test('is a step of undo of its own unless it says otherwise', () => {
    expect(createChange({ kind: 'set-up' }, [])).toMatchObject({ undoable: true, mergeKey: null });
  });
});

test('a step without a record is a broken promise', () => {
  expect(() => stepId({ table: 'papers', before: null, after: null })).toThrow(TypeError);
});
