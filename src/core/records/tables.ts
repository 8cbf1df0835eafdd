/**
 * The tables of records, named once: what is kept of a new kind is named here first, and the compiler then asks for it
 * wherever all of them are gone through.
 */
import type { Analyst } from './analyst';
import type { Annotation } from './annotation';
import type { CommentAnswer } from './comment-answer';
import type { Decision } from './decision';
import type { Dismissal } from './dismissal';
import type { LibraryPaper } from './library-paper';
import type { Relation } from './relation';
import type { SharedSet } from './shared-set';

/** What hangs on a paper. */
export const PAPER_TABLES = [
  'annotations',
  'relations',
  'dismissals',
  'sharedSets',
  'decisions',
  'commentAnswers',
] as const;
export type PaperTable = (typeof PAPER_TABLES)[number];

/** Everything that changes can touch, in the order in which a change is written. */
export const TABLES = ['analysts', 'papers', ...PAPER_TABLES] as const;
export type TableName = (typeof TABLES)[number];

/** What a record of each table is. Each has its `id`. */
export interface Records {
  readonly analysts: Analyst;
  readonly papers: LibraryPaper;
  readonly annotations: Annotation;
  readonly relations: Relation;
  readonly dismissals: Dismissal;
  readonly sharedSets: SharedSet;
  readonly decisions: Decision;
  readonly commentAnswers: CommentAnswer;
}
