/** What is known while a Word file is read: shared by all its parts, and of the part that is being read. */

import type { Comments } from '../office/comments';
import type { Counts } from '../office/counts';
import { childOf, elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import type { Field } from './fields';
import type { Notes } from './notes';
import type { Numbering } from './numbering';
import type { SectionPages } from './section-pages';
import type { Styles } from './styles';
import type { Relationships, WordPackage } from './word-package';

export interface Shared {
  readonly source: WordPackage;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly comments: Comments;
  readonly counts: Counts;
  /** Of the reader: `docx/1`, `docx/2` or `docx/3`. */
  readonly edition: 1 | 2 | 3;
  /** How often the second one read otherwise than the first, and the third than the second, which is in formulas. */
  readonly later: { differences: number; formulas: number };
}

/** One part that has text of its own, read from its beginning to its end. */
export interface Story {
  readonly shared: Shared;
  readonly relationships: Relationships;
  readonly pages: SectionPages;
  /** Those that are open here, the innermost last: they may go on over paragraphs. */
  readonly fields: Field[];
}

/** Of several forms of one thing the first, which is the newest; the others say the same again. */
export const chosenForm = (alternatives: XmlElement): XmlElement | undefined => {
  const choice = childOf(alternatives, 'mc:Choice');
  return choice !== undefined && elementsOf(choice).length > 0
    ? choice
    : childOf(alternatives, 'mc:Fallback');
};
