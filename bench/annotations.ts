/** Annotations for a paper, the same in every run: natural lengths, overlapping, nested, some across blocks. */

import type { Paper } from '#core/paper/paper';
import { createPassage } from '#core/passage/passage';
import type { TextRange } from '#core/passage/range';
import { type Annotation, TAGS } from '#core/records/annotation';
import { createRandom, type Random } from './random';
import { wordsOf } from './words';

const SEED = 1948;

/** From a few words to a paragraph and more. */
const LENGTH = { median: 16, spread: 0.7, most: 200 };

/** Of one: how many lie inside an earlier one. */
const NESTED = 0.25;

export const createBenchAnnotations = (paper: Paper, count: number): Annotation[] => {
  const random = createRandom(SEED);
  const words = wordsOf(paper.text);
  const spans: Span[] = [];
  while (spans.length < count) spans.push(pickSpan(random, spans, words.length));
  return spans.map(({ first, last }, index) =>
    createBenchAnnotation(paper, index, { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 }),
  );
};

/** One annotation; the tags take turns with `index`. */
export const createBenchAnnotation = (paper: Paper, index: number, range: TextRange): Annotation => ({
  id: `bench-${index}`,
  paperId: paper.id,
  analystId: 'bench',
  tag: TAGS[index % TAGS.length] ?? 'claim',
  passages: [createPassage(paper.text, range)],
  note: '',
  labels: [],
  likelihood: null,
  confidence: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

/** Numbers of words, both included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const pickSpan = (random: Random, earlier: readonly Span[], wordCount: number): Span => {
  const around = random.next() < NESTED ? earlier[random.below(earlier.length)] : undefined;
  const within = around ?? { first: 0, last: wordCount - 1 };
  const longest = Math.min(LENGTH.most, within.last - within.first + 1);
  const length = Math.min(longest, Math.max(2, Math.round(random.logNormal(LENGTH.median, LENGTH.spread))));
  const first = within.first + random.below(within.last - within.first + 2 - length);
  return { first, last: first + length - 1 };
};
