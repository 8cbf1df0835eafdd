/** What is drawn on a page: glyphs where they stand, drawn rules, links, and what marked content is for. */

export interface Glyph {
  /** One or several characters, in the order in which they are read. */
  readonly text: string;
  /** Of its origin, in points from the top left corner of the page as it is shown. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly look: FontLook;
  /** In quarter turns of the page, 0 to 3; null for any other angle. */
  readonly turn: Turn | null;
  /** Of marked content, for the structure tree; null outside of any. */
  readonly marked: number | null;
  readonly isArtifact: boolean;
  /** Where it leads, if anywhere. */
  readonly link: string | null;
}

export type Turn = 0 | 1 | 2 | 3;

export interface FontLook {
  readonly name: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** A drawn rectangle or line, as a box. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PageNote {
  readonly author: string;
  readonly text: string;
  readonly boxes: readonly Rule[];
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly notes: readonly PageNote[];
  /** Roles of marked content: 'H1', 'LI', 'TD' … */
  readonly roles: ReadonlyMap<number, string>;
  readonly hasPictures: boolean;
  /** Signs of which the font does not say what they mean. */
  readonly unknownSigns: number;
}
