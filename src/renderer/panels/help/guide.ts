/** The user guide as the window shows it: what `scripts/bundle-guide.mjs` makes of docs/user-guide.md when it builds. */
import type { LanguageId } from '#catalogue/languages';

export interface Guide extends GuideText {
  readonly language: LanguageId;
}

export interface GuideText {
  readonly sections: readonly GuideSection[];
}

/** A heading with what stands under it, up to the next one. */
export interface GuideSection {
  /** One on the page. */
  readonly id: string;
  /** A section, or a part of the one before it. */
  readonly level: 2 | 3;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly GuideRun[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly GuideRun[])[] }
  /** A head without words is not shown. */
  | {
      readonly kind: 'table';
      readonly head: readonly GuideCell[];
      readonly rows: readonly (readonly GuideCell[])[];
    }
  /** `source` is the address of a file of the program. */
  | { readonly kind: 'picture'; readonly source: string; readonly description: string };

export type GuideCell = readonly GuideRun[];

export interface GuideRun {
  readonly text: string;
  /** A document of the project, which the window has not, is named with where it lies. */
  readonly look: 'plain' | 'strong' | 'emphasis' | 'code' | 'document';
}
