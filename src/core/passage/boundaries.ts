/** Where characters, words, sentences and paragraphs begin and end: what a caret moves by. */
import { lineAt } from './line';
import type { TextRange } from './range';
import { sentencesOf } from './sentence';

export type CaretUnit = 'character' | 'word' | 'sentence' | 'paragraph';
export type Direction = 'backward' | 'forward';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The offset that the caret reaches from `offset` by one unit. Words: to the end of the word forward, to its
 * start backward. Sentences and paragraphs: to the start of the next one, or of this one and then the one
 * before. Stays within the text.
 */
export const moveCaret = (text: string, offset: number, unit: CaretUnit, direction: Direction): number => {
  const line = lineAt(text, offset);
  switch (unit) {
    case 'character':
      return direction === 'forward'
        ? nextGrapheme(text, line, offset)
        : previousGrapheme(text, line, offset);
    case 'word':
      return direction === 'forward'
        ? nextWordEnd(text, line, offset)
        : previousWordStart(text, line, offset);
    case 'sentence':
      return direction === 'forward'
        ? nextSentenceStart(text, line, offset)
        : previousSentenceStart(text, line, offset);
    case 'paragraph':
      return direction === 'forward' ? nextLineStart(text, line) : previousLineStart(text, line, offset);
  }
};

/**
 * What a selection means as a passage: grown so that it splits no grapheme, then without the white space at
 * its ends. Null when nothing visible is left.
 */
export const tidyRange = (text: string, range: TextRange): TextRange | null => {
  let from = graphemeStart(text, range.from);
  let to = graphemeEnd(text, range.to);
  while (from < to && isBlank(text, graphemeAt(text, from))) from = graphemeAt(text, from).to;
  while (to > from && isBlank(text, graphemeAt(text, to - 1))) to = graphemeAt(text, to - 1).from;
  return from < to ? { from, to } : null;
};

/** A space that carries a mark is seen, so it is no white space. */
const isBlank = (text: string, { from, to }: TextRange): boolean => /^\s+$/u.test(text.slice(from, to));

const graphemeAt = (text: string, offset: number): TextRange => {
  const line = lineAt(text, offset);
  const found = graphemes.segment(text.slice(line.from, line.to)).containing(offset - line.from);
  return found
    ? { from: line.from + found.index, to: line.from + found.index + found.segment.length }
    : { from: offset, to: Math.min(offset + 1, text.length) };
};

const graphemeStart = (text: string, offset: number): number =>
  offset >= text.length ? text.length : graphemeAt(text, Math.max(0, offset)).from;

const graphemeEnd = (text: string, offset: number): number => {
  const start = graphemeStart(text, offset);
  return start < offset ? graphemeAt(text, offset).to : start;
};

const nextGrapheme = (text: string, line: TextRange, offset: number): number =>
  offset >= line.to ? Math.min(line.to + 1, text.length) : graphemeAt(text, offset).to;

const previousGrapheme = (text: string, line: TextRange, offset: number): number =>
  offset <= line.from ? Math.max(line.from - 1, 0) : graphemeAt(text, offset - 1).from;

const wordsOf = (text: string, line: TextRange): TextRange[] =>
  [...words.segment(text.slice(line.from, line.to))]
    .filter((part) => part.isWordLike)
    .map((part) => ({ from: line.from + part.index, to: line.from + part.index + part.segment.length }));

const nextWordEnd = (text: string, line: TextRange, offset: number): number => {
  const next = wordsOf(text, line).find((word) => word.to > offset);
  if (next) return next.to;
  return line.to > offset ? line.to : Math.min(line.to + 1, text.length);
};

const previousWordStart = (text: string, line: TextRange, offset: number): number => {
  const previous = wordsOf(text, line).findLast((word) => word.from < offset);
  if (previous) return previous.from;
  return line.from < offset ? line.from : Math.max(line.from - 1, 0);
};

const nextSentenceStart = (text: string, line: TextRange, offset: number): number =>
  sentencesOf(text, line).find(({ from }) => from > offset)?.from ?? nextLineStart(text, line);

const previousSentenceStart = (text: string, line: TextRange, offset: number): number => {
  const here = sentencesOf(text, line).findLast(({ from }) => from < offset);
  if (here) return here.from;
  if (line.from === 0) return 0;
  return sentencesOf(text, lineAt(text, line.from - 1)).at(-1)?.from ?? line.from - 1;
};

const nextLineStart = (text: string, line: TextRange): number => Math.min(line.to + 1, text.length);

const previousLineStart = (text: string, line: TextRange, offset: number): number =>
  offset > line.from || line.from === 0 ? line.from : lineAt(text, line.from - 1).from;
