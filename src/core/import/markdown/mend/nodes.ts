/** What mending adds to a Markdown tree: nodes and facts that its grammar does not know. */
import type { Literal, Parent, PhrasingContent } from 'mdast';

/** Here a page begins; its index from 0, null where only that one begins is known. */
export interface PageMark extends Literal {
  type: 'pageMark';
  value: string;
  page: number | null;
}

/** A picture that stands by itself, by its description. */
export interface PictureText extends Parent {
  type: 'pictureText';
  children: PhrasingContent[];
}

/** A term, and what it means. */
export interface TermText extends Parent {
  type: 'termText';
  children: PhrasingContent[];
}

export interface MeaningText extends Parent {
  type: 'meaningText';
  children: PhrasingContent[];
}

/** Pieces of a page that stand between Markdown: `value` is their source. */
export interface PagePart extends Literal {
  type: 'pagePart';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    pageMark: PageMark;
    pagePart: PagePart;
    pictureText: PictureText;
    termText: TermText;
    meaningText: MeaningText;
  }

  interface BlockContentMap {
    pageMark: PageMark;
    pagePart: PagePart;
    pictureText: PictureText;
    termText: TermText;
    meaningText: MeaningText;
  }

  interface ListItemData {
    /** As written: a parser counts on from the first. */
    number?: number;
    task?: 'open' | 'done';
  }

  interface FootnoteDefinitionData {
    /** What the mark shows, where its label is another to tell two notes apart. */
    shown?: string;
  }

  interface FootnoteReferenceData {
    shown?: string;
  }
}
