/** Colleagues' claim sets on one paper, as they would come to be compared: of most passages each has a reading. */

import type { ComparedSet } from '#core/alignment/compared-set';
import type { ComparedPaper } from '#core/compare/compare-claim-sets';
import { madeUpSets } from '#core/compare/testing/made-up-sets';
import type { Paper } from '#core/paper/paper';
import { sectionsOf } from '#core/paper/sections';
import { createPassage } from '#core/passage/passage';
import { importBenchPaper } from './library';

export interface ColleaguesSize {
  readonly analysts: number;
  /** Of each analyst. */
  readonly annotations: number;
}

export interface Colleagues {
  readonly paper: ComparedPaper;
  readonly sets: readonly ComparedSet[];
}

/** A longer paper for more annotations, so that they always lie as densely: over half of the text is tagged. */
const WORDS_PER_ANNOTATION = 20;

export const createBenchColleagues = ({ analysts, annotations }: ColleaguesSize): Colleagues => {
  const paper = importBenchPaper(annotations * WORDS_PER_ANNOTATION);
  const size = { analysts, annotations, length: paper.text.length };
  return {
    paper: {
      text: paper.text,
      blocks: paper.blocks.map(({ from, to }) => ({ from, to })),
      sections: sectionsOf(paper),
    },
    sets: madeUpSets(size).map((set) => withWords(set, paper)),
  };
};

/** With the quotes that real annotations carry, and notes: what is sent to be compared and comes back has their size. */
export const withWords = (set: ComparedSet, paper: Paper): ComparedSet => ({
  ...set,
  annotations: set.annotations.map((annotation, index) => ({
    ...annotation,
    passages: annotation.passages.map((range) => createPassage(paper.text, range)),
    note: index % 5 === 0 ? `${set.analystId} would compare this with number ${index % 7}.` : '',
  })),
});
