/** Which hyphens at line ends belong to their words. */
import { keepsHyphen, vocabularyOf } from '../reading/lines';

export interface Hyphens {
  /** Of a word that a line end divides: 'so-' and 'called'. */
  areKept(head: string, tail: string): boolean;
}

/** `weighsTails`: not before `pdf/4`, which left 'pro-vided' and 'like-ly' cut wherever they stand but once. */
export const hyphensOf = (lines: readonly string[], weighsTails: boolean): Hyphens => {
  const vocabulary = vocabularyOf(lines.join('\n'));
  const whole = vocabularyOf(
    lines.map((line, at) => (endsCut(lines[at - 1]) ? line.replace(/^\S+/, '') : line)).join('\n'),
  );
  return {
    areKept: (head, tail) =>
      keepsHyphen(head, tail, vocabulary) &&
      (!weighsTails ||
        vocabulary.has(`${head}-${tail}`) ||
        !(ENDING.test(tail) || (BEGINNING.test(head) && tail !== 'called' && !whole.has(tail)))),
  };
};

const endsCut = (line: string | undefined): boolean => line !== undefined && /\p{L}[-\u2010]$/u.test(line);

/** What is no word by itself: 'near-ly', 'small-est', 'ill-ness' were cut by a line end. */
const ENDING =
  /^(?:ly|er|ers|est|en|ed|ing|ish|ness|ism|ity|ary|ment|wise|ward|wards|ian|ist|ists|able|ful|ily|ier|iest)$/iu;

/**
 * Where words are cut more often than they are put together: 'ex-pired', 'pro-vided', 'so-cial'. A tail that stands alone
 * elsewhere in the paper is a word by itself, as of 'pro-government'.
 */
const BEGINNING = /^(?:ex|pro|so)$/iu;
