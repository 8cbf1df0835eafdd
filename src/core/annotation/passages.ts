/** An annotation's passages: in text order, and never overlapping or touching. Each function gives new ones. */
import { createPassage, type Passage } from '../passage/passage';
import { compareRanges, rangeLength, type TextRange } from '../passage/range';
import type { PassageEnd } from '../passage/stops';

/** The index of the passage that `offset` lies in or at the edge of, else of the last one. */
export const passageIndexAt = (passages: readonly TextRange[], offset: number): number => {
  const found = passages.findIndex(({ from, to }) => from <= offset && offset <= to);
  return found < 0 ? passages.length - 1 : found;
};

/** How far an end can be moved (both ends included): a character is left, and the neighbours are not touched. */
export const limitsOf = (
  text: string,
  passages: readonly TextRange[],
  index: number,
  end: PassageEnd,
): TextRange => {
  const passage = passages[index] ?? { from: 0, to: text.length };
  return end === 'start'
    ? { from: (passages[index - 1]?.to ?? -1) + 1, to: passage.to - 1 }
    : { from: passage.from + 1, to: (passages[index + 1]?.from ?? text.length + 1) - 1 };
};

export const movePassageEnd = (
  text: string,
  passages: readonly Passage[],
  index: number,
  end: PassageEnd,
  offset: number,
): readonly Passage[] =>
  passages.map((passage, at) => {
    if (at !== index) return passage;
    const { from, to } = passage;
    return createPassage(text, end === 'start' ? { from: offset, to } : { from, to: offset });
  });

/** The ranges as passages: those that overlap or touch are one, as are those with only spaces between them. */
export const createPassages = (text: string, ranges: readonly TextRange[]): readonly Passage[] => {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.filter((range) => rangeLength(range) > 0).sort(compareRanges)) {
    const last = joined.at(-1);
    if (last && isJoined(text, last.to, from)) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map((range) => createPassage(text, range));
};

/** A line end between them keeps two paragraphs apart. */
const isJoined = (text: string, end: number, next: number): boolean =>
  next <= end || /^[^\S\n]+$/u.test(text.slice(end, next));

/** White space and a final full stop make no difference, nor does it whether one cuts where nothing else lies. */
export const areSameWords = (
  text: string,
  one: readonly TextRange[],
  other: readonly TextRange[],
): boolean => {
  const [ours, theirs] = [bareRanges(text, one), bareRanges(text, other)];
  return (
    ours.length === theirs.length &&
    ours.every(({ from, to }, index) => from === theirs[index]?.from && to === theirs[index]?.to)
  );
};

/** In text order, each without what makes no difference, and joined where nothing else lies between. */
const bareRanges = (text: string, ranges: readonly TextRange[]): readonly TextRange[] => {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.map((range) => bareRange(text, range)).sort(compareRanges)) {
    const last = joined.at(-1);
    if (last && (from <= last.to || SLIGHT.test(text.slice(last.to, from)))) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
};

/** A full stop with nothing else is left as it is: it is what is meant. */
const bareRange = (text: string, range: TextRange): TextRange => {
  let { from, to } = range;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && SLIGHT.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { from, to } : range;
};

/** White space and full stops: of Latin, of Chinese and Japanese, of Hindi, of Urdu. */
const SLIGHT = /^[\s.。．।۔]+$/u;
