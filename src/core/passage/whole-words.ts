/** What one means who points roughly: all of the words at both ends. */
import { lineAt } from './line';
import type { TextRange } from './range';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Grown to whole words and the stop behind the last one; an empty range to the word around it. */
export const wholeWords = (text: string, { from, to }: TextRange): TextRange => {
  const start = wordAt(text, from)?.from ?? from;
  const last = wordAt(text, to > from ? to - 1 : to);
  const end = Math.max(last?.to ?? to, to);
  const stop = /^[\p{Close_Punctuation}\p{Final_Punctuation}.,;:!?]+/u.exec(
    text.slice(end, end + MOST_STOPS),
  );
  return { from: start, to: end > start ? end + (stop?.[0].length ?? 0) : end };
};

/** Grown by the rest of a word that an end cuts through, and by nothing else. */
export const uncutWords = (text: string, { from, to }: TextRange): TextRange => {
  const first = wordAt(text, from);
  const last = to > from ? wordAt(text, to - 1) : null;
  return { from: first?.from ?? from, to: Math.max(last?.to ?? to, to) };
};

/** Stops and closing quotes that follow one another. */
const MOST_STOPS = 4;

const wordAt = (text: string, offset: number): TextRange | null => {
  const line = lineAt(text, offset);
  const found = words.segment(text.slice(line.from, line.to)).containing(offset - line.from);
  if (found === undefined || found.isWordLike === false) return null;
  const from = line.from + found.index;
  return { from, to: from + found.segment.length };
};
