/** Records that tests are made of: complete, small, and the same every time. */

import type { LibraryContents } from '../files/write-library';
import { readMarkdown } from '../import/markdown/read-markdown';
import { NO_CHOICES } from '../import/reading/reader';
import { readText } from '../import/text/read-text';
import { createPaper } from '../paper/create-paper';
import type { ImportedPaper, Paper } from '../paper/paper';
import { createPassage } from '../passage/passage';
import type { TextRange } from '../passage/range';
import type { Analyst } from '../records/analyst';
import type { Annotation } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import type { CommentAnswer } from '../records/comment-answer';
import type { AlternativeAnnotation, Decision } from '../records/decision';
import type { Dismissal } from '../records/dismissal';
import type { Relation } from '../records/relation';
import { type SharedSet, sharedSetId } from '../records/shared-set';

export const TEST_TIME = '2026-07-10T09:00:00.000Z';

export const testAnalyst = (id: string, isMe = false): Analyst => ({
  id,
  name: `Analyst ${id}`,
  createdAt: TEST_TIME,
  isMe,
});

export const testPaper = (source: string, sourceName = 'paper.md'): ImportedPaper => {
  const isMarkdown = /\.(md|markdown|mdown)$/i.test(sourceName);
  const read = isMarkdown ? readMarkdown : readText;
  const bytes = new TextEncoder().encode(source);
  const fileTitle = sourceName.replace(/(.)\.[^.]*$/, '$1');
  const result = read({ bytes, fileTitle, choices: NO_CHOICES });
  if (result.kind === 'fault') throw new TypeError(`No paper: ${result.fault.kind}`);
  const { content, metadata, origin } = result.reading;
  const reader = isMarkdown ? 'markdown/1' : 'text/1';
  return createPaper({ source: bytes, sourceName, reader, metadata, origin, ...content });
};

/** Analyst 'a' claims what lies at the places. */
export const annotationAt = (
  id: string,
  paper: Pick<Paper, 'id' | 'text'>,
  places: readonly TextRange[],
  changed: Partial<Annotation> = {},
): Annotation => ({
  id,
  paperId: paper.id,
  analystId: 'a',
  tag: 'claim',
  passages: places.map((place) => createPassage(paper.text, place)),
  note: '',
  labels: [],
  likelihood: null,
  confidence: null,
  createdAt: TEST_TIME,
  updatedAt: TEST_TIME,
  ...changed,
});

/** Analyst 'a' claims `words`, each of which is the first of its kind in the paper. */
export const testAnnotation = (
  id: string,
  paper: Paper,
  words: string | readonly string[],
  changed: Partial<Annotation> = {},
): Annotation => {
  const places = [words].flat().map((one) => rangeOf(paper.text, one));
  return annotationAt(id, paper, places, changed);
};

/** Analyst 'a' says that one annotation supports the other. */
export const testRelation = (
  id: string,
  from: Annotation,
  to: Annotation,
  changed: Partial<Relation> = {},
): Relation => ({
  id,
  paperId: from.paperId,
  analystId: from.analystId,
  kind: 'supports',
  from: from.id,
  to: to.id,
  createdAt: TEST_TIME,
  ...changed,
});

/** The analyst of the annotation dismisses that nothing supports it. */
export const testDismissal = (
  id: string,
  annotation: Annotation,
  changed: Partial<Dismissal> = {},
): Dismissal => ({
  id,
  paperId: annotation.paperId,
  analystId: annotation.analystId,
  check: 'claim-without-evidence',
  subject: { kind: 'annotation', annotationId: annotation.id },
  reason: 'Said in passing.',
  createdAt: TEST_TIME,
  ...changed,
});

/** Annotations that nothing relates. */
export const unrelated = (annotations: readonly Annotation[]): ClaimSetRecords => ({
  annotations,
  relations: [],
  dismissals: [],
});

/** Beside claim sets, nothing: none is shared, and no comment is answered. */
export const unshared: Omit<LibraryContents, 'analysts' | 'papers' | keyof ClaimSetRecords> = {
  sharedSets: [],
  decisions: [],
  commentAnswers: [],
  sealed: [],
};

/** Analyst 'a' dismissed the first comment. */
export const testCommentAnswer = (
  id: string,
  paperId: string,
  changed: Partial<CommentAnswer> = {},
): CommentAnswer => ({
  id,
  paperId,
  analystId: 'a',
  comment: 0,
  kind: 'dismissed',
  answeredAt: TEST_TIME,
  ...changed,
});

/** Analyst 'b' sent a claim set of the paper. */
export const testSharedSet = (paperId: string, changed: Partial<SharedSet> = {}): SharedSet => {
  const analystId = changed.analystId ?? 'b';
  return {
    id: sharedSetId(paperId, analystId),
    paperId,
    analystId,
    kind: 'colleague',
    source: { name: `${analystId}.claims.json`, exportedAt: TEST_TIME, textHash: 'hash', sent: null },
    people: [],
    addedAt: TEST_TIME,
    isHidden: false,
    seal: { kind: 'none' },
    ...changed,
  };
};

/** Analyst 'a' takes what analyst 'b' had, against nothing of 'a', into the consensus 'consensus'. */
export const testDecision = (
  id: string,
  taken: Annotation,
  result: string,
  changed: Partial<Decision> = {},
): Decision => ({
  id,
  paperId: taken.paperId,
  analystId: 'consensus',
  passages: taken.passages,
  alternatives: [
    { analystId: 'a', annotations: [], relations: [] },
    { analystId: 'b', annotations: [alternativeOf(taken)], relations: [] },
  ],
  outcome: { kind: 'taken', taken: [taken.id], result: [result] },
  means: { kind: 'by-hand' },
  reason: '',
  decidedBy: 'a',
  decidedAt: TEST_TIME,
  ...changed,
});

const alternativeOf = ({
  paperId,
  analystId,
  createdAt,
  updatedAt,
  ...said
}: Annotation): AlternativeAnnotation => said;

const rangeOf = (text: string, words: string): TextRange => {
  const from = text.indexOf(words);
  if (from < 0) throw new RangeError(`The text has no “${words}”`);
  return { from, to: from + words.length };
};
