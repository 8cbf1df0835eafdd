/** The lines of a paragraph as a file has them: wrapped at a width, or broken where the author meant it. */

/** A hyphen at a line end, between two parts of one word; or of two, as in 'well-known'. */
const LINE_END_HYPHEN = /(\p{L}[\p{L}\p{M}]+)[-\u2010]\n(\p{Ll}[\p{L}\p{M}]*)/gu;

/** First parts of words that keep their hyphen, in English; of others the paper's own words decide. */
const KEEPING_HYPHEN = new Set(
  'well self ill half long short high low full first second third last cross quasi ex non so large small hard far near all ever great single double multi anti pro like long-term'.split(
    ' ',
  ),
);

/** Which words a text has, for telling whether a hyphen at a line end belongs to one. */
export interface Vocabulary {
  has(word: string): boolean;
}

export const vocabularyOf = (text: string): Vocabulary => {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu));
  return { has: (word) => words.has(word.toLowerCase()) };
};

/**
 * The text with its line ends as they are meant: a word that was cut is whole again, and between signs that are
 * written without spaces none appears. What remains of line ends is white space as any other.
 */
export const mendLineEnds = (text: string, vocabulary: Vocabulary): string =>
  text
    .replace(/\u00ad\n/g, '')
    .replace(LINE_END_HYPHEN, (_, head: string, tail: string) =>
      keepsHyphen(head, tail, vocabulary) ? `${head}-${tail}` : head + tail,
    )
    .replace(UNSPACED_LINE_END, '');

export const keepsHyphen = (head: string, tail: string, vocabulary: Vocabulary): boolean => {
  if (vocabulary.has(`${head}-${tail}`)) return true;
  if (vocabulary.has(head + tail)) return false;
  return KEEPING_HYPHEN.has(head.toLowerCase());
};

/** Chinese and Japanese are written without spaces. */
const UNSPACED_LINE_END =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef])/gu;

/**
 * Whether the lines were broken by a width and not by their author: each could not have taken up the first word of
 * the next. One in five may be short for other reasons.
 */
export const areWrapped = (lines: readonly string[], width = longest(lines)): boolean => {
  const breaks = lines.slice(0, -1);
  const atWidth = breaks.filter((line, index) => {
    const [word = ''] = lines[index + 1]?.trimStart().split(/\s/) ?? [];
    return /[-\u2010\u00ad]$/.test(line) || line.trimEnd().length + 1 + word.length > width;
  });
  return atWidth.length >= breaks.length * 0.8;
};

const longest = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);

/** 'Q: …', 'Ms Olt: …', 'interviewer: …': who speaks, at the beginning of a turn. */
export const beginsTurn = (line: string): boolean => TURN.test(line);

const TURN = /^\s*\p{L}[\p{L}\p{M}\p{N}.'’ -]{0,30}:(?:\s|$)/u;

/** A point that was typed and is no list to the parser: its length, or 0. */
export const typedBullet = (line: string): number => TYPED_BULLET.exec(line)?.[0].length ?? 0;

const TYPED_BULLET = /^\s*[•‣▪●○◦·–—]\s+(?=\S)/u;
