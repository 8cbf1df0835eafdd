/** Claim sets in parts, since sending ten thousand annotations at once would cost the window a frame. */

import type { ComparedSet } from '#core/alignment/compared-set';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';

/** Copied for the worker within two milliseconds. */
const AT_ONCE = 500;

/** In order; a set that is empty is one empty part. */
export const partsOf = (sets: readonly ComparedSet[], atOnce = AT_ONCE): ComparedSet[] =>
  sets.flatMap(({ analystId, annotations, relations }) => {
    const count = Math.max(1, Math.ceil(Math.max(annotations.length, relations.length) / atOnce));
    return Array.from({ length: count }, (_, part) => {
      const [from, to] = [part * atOnce, (part + 1) * atOnce];
      return { analystId, annotations: annotations.slice(from, to), relations: relations.slice(from, to) };
    });
  });

export interface SetCollector {
  readonly sets: readonly ComparedSet[];
  add(part: ComparedSet): void;
}

/** Puts the parts together again, in the order in which they come. */
export const createSetCollector = (): SetCollector => {
  const sets: (ComparedSet & { readonly annotations: Annotation[]; readonly relations: Relation[] })[] = [];
  return {
    sets,
    add({ analystId, annotations, relations }) {
      const last = sets.at(-1);
      if (last?.analystId === analystId) {
        last.annotations.push(...annotations);
        last.relations.push(...relations);
      } else sets.push({ analystId, annotations: [...annotations], relations: [...relations] });
    },
  };
};
