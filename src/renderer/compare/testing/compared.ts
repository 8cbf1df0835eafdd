/** Claim sets of a short text, compared: what the words for cases are tried on. */

import type { Case } from '#core/cases/case';
import { casesOf } from '#core/cases/cases';
import { compareClaimSets } from '#core/compare/compare-claim-sets';
import type { ShownSet } from '#core/compare/shown-set';
import { createPassage } from '#core/passage/passage';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import { annotationAt } from '#core/testing/records';

/** `words` as they first stand in the text; an annotation's id begins with the analyst's: 'a1'. */
export const annotationOf = (
  text: string,
  id: string,
  words: string | readonly string[],
  changed: Partial<Annotation> = {},
): Annotation => {
  const places = [words].flat().map((one) => {
    const from = text.indexOf(one);
    if (from < 0) throw new RangeError(`The text has no “${one}”`);
    return { from, to: from + one.length };
  });
  return annotationAt(id, { id: 'paper', text }, [], {
    analystId: id.charAt(0),
    passages: places.map((place) => createPassage(text, place)),
    ...changed,
  });
};

export const shownSet = (
  name: string,
  ordinal: number,
  annotations: readonly Annotation[],
  relations: readonly Relation[] = [],
): ShownSet => ({
  analystId: name.charAt(0).toLowerCase(),
  kind: ordinal === 0 ? 'me' : 'colleague',
  name,
  sign: name.charAt(0),
  ordinal,
  shared: null,
  annotations,
  relations,
});

export const casesIn = (text: string, sets: readonly ShownSet[]): readonly Case[] => {
  const paper = { text, blocks: [{ from: 0, to: text.length }], sections: [] };
  return casesOf(compareClaimSets(paper, sets), sets);
};
