/** A paper as several analysts tagged it, made ready for the coefficients: for each tag, and for all together. */

import type { TextRange } from '../../passage/range';
import { type Annotation, byTag, TAGS } from '../../records/annotation';
import { type Stretch, stretchesOf } from '../stretches';
import { type TaggedUnit, unitsOfAllTags, unitsOfTag } from '../tagged-unit';

/** What a coefficient speaks of. */
export const SCOPES = [...TAGS, 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export interface CountedText {
  /** Each analyst's units, in order. */
  readonly lines: readonly (readonly TaggedUnit[])[];
  readonly stretches: readonly Stretch[];
  /** Every category that a unit has. */
  readonly values: readonly string[];
}

export const byScope = <Value>(make: (scope: Scope) => Value): Readonly<Record<Scope, Value>> => ({
  ...byTag(make),
  all: make('all'),
});

/** `analysts` holds each one's annotations. */
export const countText = (
  analysts: readonly (readonly Annotation[])[],
  text: TextRange,
): Readonly<Record<Scope, CountedText>> =>
  byScope((scope) => {
    const lines = analysts.map((annotations) => unitsOf(annotations, scope));
    const values = [...new Set(lines.flat().map(({ value }) => value))].sort();
    return { lines, stretches: stretchesOf(lines, text), values };
  });

const unitsOf = (annotations: readonly Annotation[], scope: Scope): readonly TaggedUnit[] =>
  scope === 'all' ? unitsOfAllTags(annotations) : unitsOfTag(annotations, scope);
