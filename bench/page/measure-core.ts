/** Checks and filters alone, without a screen, beside one pass over the same annotations. */

import { createAnnotationIndex } from '#core/annotation/annotation-index';
import { createArgument } from '#core/annotation/argument';
import { findHoles } from '#core/annotation/checks';
import { EMPTY_FILTER, filterAnnotations } from '#core/annotation/filter';
import { sectionsOf } from '#core/paper/sections';
import type { Annotation } from '#core/records/annotation';
import { createJudgedAnnotations, importBenchPaper, type LibrarySize } from '../library';
import { createBenchRelations } from '../relations';

/** In milliseconds. `first…`: with nothing remembered of these annotations. */
export interface CoreTimes {
  readonly firstHoles: number;
  readonly holes: number;
  readonly firstSearch: number;
  readonly search: number;
  readonly filter: number;
  /** One pass over the annotations that looks for one word in the quotes: no check and no filter can do less. */
  readonly pass: number;
}

/** Clocks of pages are coarse: what is short is done so often and divided. */
const REPEATS = 20;

export const measureCore = (size: LibrarySize): CoreTimes => {
  const paper = importBenchPaper(size.words);
  const annotations = createJudgedAnnotations(paper, size.annotations);
  const argument = createArgument(createBenchRelations(annotations, size.relations));
  const index = createAnnotationIndex(annotations);
  const surroundings = { argument, sections: sectionsOf(paper) };
  const holes = (): number => findHoles(paper, index, argument, []).length;
  const search = (words: string): number =>
    filterAnnotations(index.inOrder, EMPTY_FILTER, words, surroundings).length;
  const filter = { ...EMPTY_FILTER, tag: ['claim'], relation: ['supported'], section: ['1', '3'] };
  return {
    firstHoles: timeOf(holes, 1),
    holes: timeOf(holes, REPEATS),
    firstSearch: timeOf(() => search('shipping'), 1),
    search: timeOf(() => search('elections'), REPEATS),
    filter: timeOf(() => filterAnnotations(index.inOrder, filter, '', surroundings).length, REPEATS),
    pass: timeOf(() => passOver(index.inOrder, 'shipping'), REPEATS),
  };
};

const passOver = (annotations: readonly Annotation[], word: string): number =>
  annotations.filter(({ passages }) => passages.some(({ quote }) => quote.exact.includes(word))).length;

/** `work` gives a number, so that none of it can be left out. */
const timeOf = (work: () => number, repeats: number): number => {
  const start = performance.now();
  let sum = 0;
  for (let repeat = 0; repeat < repeats; repeat++) sum += work();
  const duration = performance.now() - start;
  if (Number.isNaN(sum)) throw new Error('The work came to nothing.');
  return duration / repeats;
};
