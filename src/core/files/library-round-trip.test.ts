import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationsBetween } from '../annotation/argument';
import type { Paper } from '../paper/paper';
import { tidyRange } from '../passage/boundaries';
import { createPassage, type Passage } from '../passage/passage';
import { type Annotation, TAGS } from '../records/annotation';
import { type CommentAnswer, commentAnswerId } from '../records/comment-answer';
import { CONFIDENCES } from '../records/confidence';
import { LIKELIHOODS } from '../records/likelihood';
import type { Relation } from '../records/relation';
import type { SharedSet } from '../records/shared-set';
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
  unshared,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { readLibrary } from './read-library';
import { type LibraryContents, toLibraryFile, writeLibrary } from './write-library';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** What a library says, whatever the order of its annotations: a file groups them by paper and analyst. */
const inOrder = (contents: LibraryContents): LibraryContents => ({
  ...contents,
  annotations: contents.annotations.toSorted(byId),
  relations: contents.relations.toSorted(byId),
  dismissals: contents.dismissals.toSorted(byId),
  decisions: contents.decisions.toSorted(byId),
});

const words = fc
  .array(
    fc.constantFrom(
      'Peace',
      'war',
      '🇩🇪',
      '👩‍👩‍👧',
      'naïve',
      '“so”',
      '𝒳',
      '—',
      '*said*',
      '[link](#)',
      'cafe\u0301',
      '&amp;',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) => all.join(' '));
const block = fc
  .tuple(fc.constantFrom('', '# ', '## ', '> ', '- ', '1. ', '***\n\n'), words)
  .map(([mark, text]) => mark + text);
const source = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n\n', '\r\n\r\n'),
  )
  .map(([mark, blocks, between]) => mark + blocks.join(between));

/** Each word is at the same place in every run of the same numbers; half of the annotations have two passages. */
const passagesOf = ({ text }: Paper, numbers: readonly number[]): Passage[] => {
  const [a = 0, b = 0, c = 0, d = 0] = numbers
    .map((number) => number % (text.length + 1))
    .sort((x, y) => x - y);
  return [
    { from: a, to: b },
    { from: c, to: d },
  ].flatMap((range) => {
    const tidy = tidyRange(text, range);
    return tidy ? [createPassage(text, tidy)] : [];
  });
};

const areApart = ([first, second]: readonly Passage[]): boolean =>
  first !== undefined && (second === undefined || first.to <= second.from);

/** Every relation that can be: of one paper and analyst, an assessment based on those before it only. */
const relationsBetweenAll = (annotations: readonly Annotation[]): Relation[] =>
  annotations.flatMap((later, index) =>
    annotations
      .slice(0, index)
      .filter(({ paperId, analystId }) => paperId === later.paperId && analystId === later.analystId)
      .flatMap((earlier) => relationsBetween(later, earlier))
      .filter(({ from, kind }) => kind !== 'basedOn' || from === later.id)
      .map((ends, count) => testRelation(`${index}/${count}`, later, later, ends)),
  );

const answerTo = (
  comment: number,
  paperId: string,
  analystId: string,
  kind: CommentAnswer['kind'],
): CommentAnswer =>
  testCommentAnswer(commentAnswerId(paperId, analystId, comment), paperId, { analystId, comment, kind });

/** The first analyst but the owner who tagged anything is a consensus, each of whose annotations was decided on. */
const sharedBy = (annotations: readonly Annotation[]): Omit<typeof unshared, 'sealed'> => {
  const first = annotations[0];
  if (!first) return unshared;
  const own = annotations.filter((one) => one.analystId === first.analystId && one.paperId === first.paperId);
  return {
    sharedSets: [
      testSharedSet(first.paperId, {
        analystId: first.analystId,
        kind: 'consensus',
        source: null,
        people: ['a', 'b'].map((id) => ({ id, name: `Name ${id}` })),
      }),
    ],
    decisions: own.map((annotation) =>
      testDecision(`decided ${annotation.id}`, annotation, annotation.id, { analystId: first.analystId }),
    ),
    commentAnswers: [
      answerTo(2, first.paperId, first.analystId, 'taken'),
      answerTo(0, first.paperId, first.analystId, 'dismissed'),
    ],
  };
};

const library: fc.Arbitrary<LibraryContents> = fc
  .record({
    sources: fc.uniqueArray(source, { minLength: 1, maxLength: 3 }),
    analysts: fc.uniqueArray(fc.constantFrom('a', 'b', 'Ə 🎓'), { minLength: 1 }),
    drafts: fc.array(
      fc.record({
        numbers: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        owner: fc.nat(),
        paper: fc.nat(),
        tag: fc.constantFrom(...TAGS),
        labels: fc.uniqueArray(fc.constantFrom('key', 'Ə label', '🗺️')),
        likelihood: fc.constantFrom(null, ...LIKELIHOODS),
        confidence: fc.constantFrom(null, ...CONFIDENCES),
        note: fc.string({ unit: fc.constantFrom('a', '🤔', '\n', '"', '\u0000', '\ud83d') }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ sources, analysts, drafts }) => {
    const papers = sources.map((text, index) => testPaper(text, `${index}.${index % 2 ? 'txt' : 'md'}`));
    const annotations = drafts.flatMap(({ numbers, owner, paper: place, ...said }, index) => {
      const paper = papers[place % papers.length];
      const passages = paper ? passagesOf(paper, numbers) : [];
      if (!paper || !areApart(passages)) return [];
      const analystId = analysts[owner % analysts.length] ?? '';
      const none = said.tag === 'evidence' ? { likelihood: null, confidence: null } : {};
      return [testAnnotation(`${index}`, paper, [], { passages, analystId, ...said, ...none })];
    });
    return {
      analysts: analysts.map((id, index) => testAnalyst(id, index === 0)),
      papers: papers.map((paper, index) => ({
        paper,
        importedAt: TEST_TIME,
        previousVersion: papers[index - 1]?.id ?? null,
        // What the reader made of a paper is other than what it is called.
        ...(drafts[index] && { asRead: { ...paper.metadata, title: drafts[index].note } }),
        ...(drafts[index] && drafts[index].labels.length > 0 && { labels: drafts[index].labels }),
      })),
      annotations,
      relations: relationsBetweenAll(annotations),
      dismissals: annotations.map((annotation) => testDismissal(`about ${annotation.id}`, annotation)),
      ...sharedBy(annotations),
      sealed: [],
    };
  });

test('a library comes back from its file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(library, async (contents) => {
      const bytes = soundValue(writeLibrary(contents, TEST_TIME));
      expect(inOrder(soundValue(await readLibrary(bytes)))).toEqual(inOrder(contents));
    }),
    { numRuns: 60 },
  );
});

test('what waits of a shared set comes back in records, from a file that counts code points', async () => {
  const draft = testPaper('Peace 🕊️ was made. War was not.', 'paper.md');
  const local = testPaper('War was not made.', 'paper.md');
  const claim = testAnnotation('claim', draft, ['🕊️', 'made'], { analystId: 'b', paperId: local.id });
  const proof = testAnnotation('proof', draft, 'War', { analystId: 'b', paperId: local.id, tag: 'evidence' });
  const { source, blocks, origin, ...ofDraft } = draft;
  const set: SharedSet = testSharedSet(local.id, {
    kind: 'consensus',
    people: ['a', 'b'].map((id) => ({ id, name: `Name ${id}` })),
    source: {
      name: 'b.json',
      exportedAt: '2026-07-09T09:00:00.000Z',
      textHash: draft.textHash,
      sent: {
        paper: ofDraft,
        annotations: [claim, proof],
        relations: [testRelation('relation', proof, claim)],
        dismissals: [testDismissal('dismissal', claim)],
        decisions: [testDecision('decision', claim, claim.id, { analystId: 'b' })],
      },
    },
  });
  const contents: LibraryContents = {
    analysts: [testAnalyst('a', true), testAnalyst('b')],
    papers: [{ paper: local, importedAt: TEST_TIME, previousVersion: null }],
    annotations: [{ ...proof, passages: [createPassage(local.text, { from: 0, to: 3 })] }],
    relations: [],
    dismissals: [],
    decisions: [],
    sharedSets: [set],
    commentAnswers: [],
    sealed: [],
  };
  const file = soundValue(toLibraryFile(contents, TEST_TIME));
  expect(file.sharedSets[0]?.source?.file?.annotations[0]?.passages[1]).toMatchObject({ start: 13, end: 17 });
  expect(soundValue(await readLibrary(soundValue(writeLibrary(contents, TEST_TIME)))).sharedSets).toEqual([
    set,
  ]);
});
