/** A passage: a range of the canonical text together with its quote, so that it can be found in any copy. */
import { type Rule, z } from '../zod';
import { inOwnOrder } from './plain-signs';
import type { TextRange } from './range';

/** W3C text-quote selector: the words themselves and a little of what stands around them. */
const Quote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() });

export const Passage = z
  .strictObject({ from: z.int().min(0), to: z.int().min(1), quote: Quote })
  .refine((passage) => passage.from < passage.to, {
    path: ['to'],
    message: 'ends-before-it-begins' satisfies Rule,
  });
export type Passage = Readonly<z.infer<typeof Passage>>;

/** Code units of context on each side: what Hypothesis uses, and enough to tell twins apart in most prose. */
export const CONTEXT = 32;

/** Throws a RangeError when the range is empty or leaves the text: a passage always has words. */
export const createPassage = (text: string, { from, to }: TextRange): Passage => {
  if (from < 0 || from >= to || to > text.length) throw new RangeError(`No passage at ${from}–${to}`);
  return {
    from,
    to,
    quote: {
      exact: text.slice(from, to),
      prefix: text.slice(wholeCharacter(text, Math.max(0, from - CONTEXT), 1), from),
      suffix: text.slice(to, wholeCharacter(text, Math.min(text.length, to + CONTEXT), -1)),
    },
  };
};

/** The words of several passages, as one quotes them together. */
export const quotedWords = (passages: readonly Pick<Passage, 'quote'>[]): string =>
  inOwnOrder(passages.map(({ quote }) => quote.exact).join(' … '));

/** Moves an offset that would cut a surrogate pair by one, so that no half character enters a file. */
const wholeCharacter = (text: string, offset: number, direction: 1 | -1): number => {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset + direction : offset;
};
