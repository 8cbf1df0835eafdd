/** Claim sets that differ as colleagues' do: shifted ends, other tags, annotations that only one has. */
import { below, type Random, seededRandom } from '../../agreement/seeded-random';
import type { ComparedSet } from '../../alignment/compared-set';
import type { TextRange } from '../../passage/range';
import { type Annotation, TAGS } from '../../records/annotation';
import { LIKELIHOODS } from '../../records/likelihood';
import { TEST_TIME } from '../../testing/records';
import type { ComparedPaper } from '../compare-claim-sets';

export interface MadeUpSize {
  readonly analysts: number;
  /** About as many of each analyst. */
  readonly annotations: number;
  /** Code units of text. */
  readonly length: number;
}

const BLOCK = 400;
const SECTION = 12 * BLOCK;

export const madeUpPaper = ({ length }: MadeUpSize): ComparedPaper => ({
  text: 'x'.repeat(length),
  blocks: tiles(length, BLOCK),
  sections: tiles(length, SECTION),
});

export const madeUpSets = (size: MadeUpSize, seed = 1): ComparedSet[] => {
  const random = seededRandom(seed);
  const passages = Array.from({ length: size.annotations }, () => madeUpPassage(size.length, random));
  return Array.from({ length: size.analysts }, (_, analyst) =>
    madeUpSet(`analyst ${analyst}`, passages, size, random),
  );
};

const madeUpSet = (
  analystId: string,
  passages: readonly TextRange[],
  { length }: MadeUpSize,
  random: Random,
): ComparedSet => {
  const annotations = passages.map((passage, number) => {
    const isOwn = random() < 0.2;
    const range = isOwn ? madeUpPassage(length, random) : shifted(passage, length, random);
    return madeUpAnnotation(
      `${analystId}, ${number}`,
      analystId,
      range,
      random() < 0.15 ? below(random, 3) : number % 3,
      random,
    );
  });
  const relations = annotations.flatMap((from, number) => {
    const to = annotations[number + 2];
    return from.tag === 'evidence' && to?.tag === 'claim' && random() < 0.7
      ? [
          {
            id: `${from.id} supports`,
            paperId: 'paper',
            analystId,
            kind: 'supports' as const,
            from: from.id,
            to: to.id,
            createdAt: TEST_TIME,
          },
        ]
      : [];
  });
  return { analystId, annotations, relations };
};

const madeUpAnnotation = (
  id: string,
  analystId: string,
  range: TextRange,
  tag: number,
  random: Random,
): Annotation => ({
  id,
  paperId: 'paper',
  analystId,
  tag: TAGS[tag] ?? 'claim',
  passages: [{ ...range, quote: { exact: 'x', prefix: '', suffix: '' } }],
  note: '',
  labels: [],
  likelihood: tag === 1 || random() < 0.5 ? null : (LIKELIHOODS[below(random, 7)] ?? null),
  confidence: null,
  createdAt: TEST_TIME,
  updatedAt: TEST_TIME,
});

const madeUpPassage = (length: number, random: Random): TextRange => {
  const from = below(random, length - 400);
  return { from, to: from + 20 + below(random, 200) + (random() < 0.05 ? 150 : 0) };
};

/** Half of them stay; the others begin or end up to twenty code units off. */
const shifted = ({ from, to }: TextRange, length: number, random: Random): TextRange => {
  if (random() < 0.5) return { from, to };
  const start = Math.max(0, from + below(random, 41) - 20);
  return { from: start, to: Math.min(length, Math.max(start + 1, to + below(random, 41) - 20)) };
};

const tiles = (length: number, size: number): TextRange[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, at) => ({
    from: at * size,
    to: Math.min(length, (at + 1) * size),
  }));
