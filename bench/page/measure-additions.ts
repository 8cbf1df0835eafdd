/** How long one annotation takes from the call that adds it to the end of the frame that paints it. */

import type { Block } from '#core/paper/block';
import type { Paper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { createBenchAnnotation } from '../annotations';
import { createRandom, type Random } from '../random';
import { wordsOf } from '../words';
import type { Contender } from './contender';
import { frames, nextFrameWork } from './frames';
import { createPaintCheck } from './paint-check';

const PLACES = 10;
const ADDITIONS_PER_PLACE = 4;
const MOST_WORDS = 30;

/** Numbers of added annotations begin above those of all that the paper was opened with. */
const FIRST_NUMBER = 1_000_000;

/** Milliseconds of work for each, in blocks spread over the paper. */
export const measureAdditions = async (contender: Contender, paper: Paper): Promise<number[]> => {
  const random = createRandom(PLACES);
  const checkPaint = createPaintCheck(paper);
  const durations: number[] = [];
  for (let place = 0; place < PLACES; place++) {
    const block = longBlockAfter(paper, (place + 0.5) / PLACES);
    await showBlock(paper.blocks.indexOf(block));
    for (let addition = 0; addition < ADDITIONS_PER_PLACE; addition++) {
      const range = pickRange(random, paper, block);
      const annotation = createBenchAnnotation(paper, FIRST_NUMBER + durations.length, range);
      durations.push(await workOfAdding(contender, annotation));
      checkPaint(annotation);
    }
  }
  return durations;
};

/** The wait for the frame is left out: it depends on when in a frame's time one happens to press the key. */
const workOfAdding = async (contender: Contender, annotation: Annotation): Promise<number> => {
  const frame = nextFrameWork();
  const start = performance.now();
  contender.add(annotation);
  const script = performance.now() - start;
  return script + (await frame);
};

/** The first block that has room for any of the annotations, from a share of the paper on. */
const longBlockAfter = ({ text, blocks }: Paper, share: number): Block => {
  const found = blocks
    .slice(Math.floor(blocks.length * share))
    .find(({ from, to }) => wordsOf(text.slice(from, to)).length > 2 * MOST_WORDS);
  if (!found) throw new Error('The paper has no long block there.');
  return found;
};

const pickRange = (random: Random, { text }: Paper, { from, to }: Block): TextRange => {
  const words = wordsOf(text.slice(from, to));
  const first = random.below(words.length - MOST_WORDS);
  const last = first + 1 + random.below(MOST_WORDS - 1);
  return { from: from + (words[first]?.from ?? 0), to: from + (words[last]?.to ?? 0) };
};

/** Frames until nothing that the scrolling set off is left to do. */
const SETTLING = 12;

const showBlock = async (index: number): Promise<void> => {
  const element = document.querySelector(`[data-block="${index}"]`);
  element?.scrollIntoView({ block: 'center' });
  await frames(SETTLING);
  const rect = element?.getBoundingClientRect();
  if (!rect || rect.bottom < 0 || rect.top > innerHeight) throw new Error(`Block ${index} is not in sight.`);
};
