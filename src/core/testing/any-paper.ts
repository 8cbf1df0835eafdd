/** Papers of a few words in a few paragraphs, for properties that hold of every text. */
import fc from 'fast-check';
import type { ImportedPaper } from '../paper/paper';
import { testPaper } from './records';

export const anyPaperOf = (words: readonly string[]): fc.Arbitrary<ImportedPaper> =>
  fc
    .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((blocks) => testPaper(blocks.map((block) => block.join(' ')).join('\n\n'), 'paper.txt'));

/** What goes wrong where characters are counted: flags, families, quotation marks, letters beyond 16 bits, accents. */
export const HARD_WORDS = ['Peace', 'war', '🇩🇪', '👩‍👩‍👧', '“so”', '𝒳', 'naïve'] as const;
