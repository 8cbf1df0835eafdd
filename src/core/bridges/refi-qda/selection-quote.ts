/**
 * Whether the name of a selection is what it selects. The format has no quotes; most programs write the words as the
 * name, some cut them, and people may give names of their own.
 */
import type { ForeignMark, ForeignSpan } from '../foreign/offsets';

/** Long enough that words which stand in the text are hardly there by chance. */
const LONG = 20;

/** `text`: with every white space one blank. */
export const markOf = (span: ForeignSpan, name: string, text: string): ForeignMark => {
  const written = name.replace(/\s+/g, ' ').trim();
  const words = written.replace(/(?:…|\.{3})$/u, '');
  const isCut = words !== written;
  if (words === '' || !text.includes(words)) return { spans: [span], quote: null };
  const length = span.end - span.start;
  // One for an end that is included, the rest for line ends and characters that some count twice.
  const isAsLong = Math.abs(words.length - length) <= 1 + length / 10;
  if (isAsLong && !isCut) return { spans: [span], quote: words, quoteIs: 'trimmed' };
  return isCut || words.length >= LONG
    ? { spans: [span], quote: words, quoteIs: 'beginning' }
    : { spans: [span], quote: null };
};
