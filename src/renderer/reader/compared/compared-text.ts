/** What the reader shows of a comparison: people, where they differ, and the cases in between. Plain data. */

import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';

/** So many people have a line of their own under the text: with more, lines of text would drift too far apart. */
export const MOST_LANES = 4;

export interface ComparedPerson {
  readonly name: string;
  /** One or two characters, different for every person. */
  readonly sign: string;
  readonly annotations: readonly Annotation[];
}

export interface HeatPlace {
  readonly place: TextRange;
  /** How much people differ in it: from 0, all tagged it alike, to 1. */
  readonly heat: number;
}

export interface ComparedCase {
  readonly key: string;
  readonly place: TextRange;
  /** One character for what kind of case it is. */
  readonly sign: string;
  readonly differs: boolean;
}

export interface ComparedText {
  /** The first four have a line of their own under the text, in this order from top to bottom. */
  readonly people: readonly ComparedPerson[];
  /** Where they tagged otherwise; disjoint. */
  readonly differing: readonly TextRange[];
  /** In text order. */
  readonly heat: readonly HeatPlace[];
  /** In text order. */
  readonly cases: readonly ComparedCase[];
  /** The character at `offset` was pointed at. */
  onPick(offset: number): void;
  /** The mark of a case was pointed at. */
  onPickCase(key: string): void;
}

/** The case that is looked at, and the passages it is about. */
export interface ShownCase {
  readonly key: string;
  readonly passages: readonly TextRange[];
}
