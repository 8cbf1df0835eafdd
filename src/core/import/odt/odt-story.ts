/** What is known while an OpenDocument text is read. */
import type { Comments, OfficeComment } from '../office/comments';
import type { Counts } from '../office/counts';
import type { PageCount } from '../office/page-count';
import type { XmlElement } from '../xml/parse-xml';
import type { OdtLists } from './odt-lists';
import type { OdtStyles } from './odt-styles';

export interface OdtStory {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  readonly pages: PageCount;
  readonly comments: Comments;
  readonly counts: Counts;
  readonly found: Found;
  /** A part of the file, as an object that is shown in the text. */
  readonly part: (name: string) => XmlElement | null;
  readonly labelOf: (shown: string) => string;
  /** Of the reader: `odt/1`, `odt/2` or `odt/3`. */
  readonly edition: 1 | 2 | 3;
}

/** What stands in the text and is read behind it. */
export interface Found {
  readonly notes: OdtNote[];
  readonly comments: OfficeComment[];
  hasPageBreaks: boolean;
  /** Formulas that the second version was the first to read, and those that the third reads otherwise. */
  readonly formulas: { inFolders: number; spaced: number };
}

export interface OdtNote {
  readonly label: string;
  readonly shown: string;
  readonly body: XmlElement;
  /** Null for endnotes, which stand somewhere behind. */
  readonly page: number | null;
}
