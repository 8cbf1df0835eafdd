/** What is known while a Word file is read: shared by all its parts, and of the part that is being read. */
import type { RemarkShape } from '../../paper/remark';
import { childOf, elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import type { Comments } from './comments';
import type { Field } from './fields';
import type { Notes } from './notes';
import type { Numbering } from './numbering';
import type { PageCount } from './page-count';
import type { Styles } from './styles';
import type { Relationships, WordPackage } from './word-package';

export interface Shared {
  readonly source: WordPackage;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly comments: Comments;
  readonly counts: Counts;
}

/** What becomes a remark in the end. */
export interface Counts {
  pictures: number;
  changes: number;
  /** Text boxes and drawn words. */
  apart: number;
  hidden: number;
  tables: number;
  readonly partsLeftOut: string[];
  readonly pagesWithUnknownSigns: Set<number>;
}

export const createCounts = (): Counts => ({
  pictures: 0,
  changes: 0,
  apart: 0,
  hidden: 0,
  tables: 0,
  partsLeftOut: [],
  pagesWithUnknownSigns: new Set(),
});

/** One part that has text of its own, read from its beginning to its end. */
export interface Story {
  readonly shared: Shared;
  readonly relationships: Relationships;
  readonly pages: PageCount;
  /** Those that are open here, the innermost last: they may go on over paragraphs. */
  readonly fields: Field[];
}

export const toRemarks = (counts: Counts, runningHeads: number, isDamaged: boolean): RemarkShape[] => {
  const remarks: RemarkShape[] = [];
  if (isDamaged) remarks.push({ kind: 'damaged' });
  if (counts.partsLeftOut.length > 0) remarks.push({ kind: 'parts-left-out', names: counts.partsLeftOut });
  if (counts.changes > 0) remarks.push({ kind: 'changes-accepted', count: counts.changes });
  if (counts.hidden > 0) remarks.push({ kind: 'hidden-left-out', count: counts.hidden });
  if (counts.apart > 0) remarks.push({ kind: 'set-apart', count: counts.apart });
  if (counts.pictures > 0) remarks.push({ kind: 'pictures-left-out', count: counts.pictures });
  if (runningHeads > 0) remarks.push({ kind: 'page-lines-left-out', count: runningHeads });
  if (counts.pagesWithUnknownSigns.size > 0) {
    remarks.push({ kind: 'unknown-signs', pages: [...counts.pagesWithUnknownSigns].sort((a, b) => a - b) });
  }
  return remarks;
};

/** Of several forms of one thing the first, which is the newest; the others say the same again. */
export const chosenForm = (alternatives: XmlElement): XmlElement | undefined => {
  const choice = childOf(alternatives, 'mc:Choice');
  return choice !== undefined && elementsOf(choice).length > 0
    ? choice
    : childOf(alternatives, 'mc:Fallback');
};
