/**
 * Where sentences begin and end. `Intl.Segmenter` finds every place where one may end; rules for English prose
 * then join the parts that it cuts too early (`No. | 2166`, `the U.S. | Senate`). Where a full stop tells
 * nothing (`He left the U.S. Aliyev stayed.`), the parts stay joined: an analyst sees a sentence that is too
 * long, and misses half of one that was cut.
 */
import {
  BEFORE_ANYTHING,
  BEFORE_NAME,
  BEFORE_NAME_OR_END,
  BEFORE_NUMBER,
  LABELLED,
  SENTENCE_OPENERS,
} from './abbreviations';
import { lineAt } from './line';
import type { TextRange } from './range';

/** The sentences of a line, in order. They tile it: each takes the white space after it. */
export const sentencesOf = (text: string, line: TextRange): TextRange[] => {
  const words = plainMarks(text.slice(line.from, line.to));
  const sentences: TextRange[] = [];
  let from = 0;
  for (const to of possibleEnds(words)) {
    if (to < words.length && !endsAt(words, from, to)) continue;
    sentences.push({ from: line.from + from, to: line.from + to });
    from = to;
  }
  return sentences;
};

/** The sentence that holds the character at `offset`, or the last one of the line that ends there. */
export const sentenceAt = (text: string, offset: number): TextRange => {
  const line = lineAt(text, offset);
  return sentencesOf(text, line).find(({ to }) => offset < to || to === line.to) ?? line;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Mapped one by one: each part holds a copy of the whole line, so an array of parts could fill the memory. */
const possibleEnds = (words: string): number[] =>
  Array.from(segmenter.segment(words), ({ index, segment }) => index + segment.length);

/** A place where a sentence may end: what stands before it in the same sentence, and what comes after. */
interface Gap {
  readonly before: string;
  readonly after: string;
  /** The abbreviation that stands right before it, without its last stop: `U.S`, `No`; '' for none. */
  readonly short: string;
  readonly isFirst: boolean;
}

type Rule = (gap: Gap) => boolean;

/** Holds the words before a gap that tell an abbreviation: a search through all before it would cost the most. */
const TAIL = 32;

/** How far a rule looks: a longer quotation is read as sentences of its own, and a long line stays quick. */
const SIGHT = 400;

const endsAt = (words: string, from: number, to: number): boolean => {
  const before = words.slice(Math.max(from, to - SIGHT), to);
  const gap = {
    before,
    after: words.slice(to, to + SIGHT),
    short: abbreviation(before),
    isFirst: from === 0,
  };
  return LINE_END.test(before) || !NO_END.some((rule) => rule(gap));
};

/** Whoever asks for the sentences of more than a line gets none that runs across its end. */
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]$/;

const OPENING = '[\\p{Ps}\\p{Pi}"\']*';
const CLOSING = '[\\p{Pe}\\p{Pf}"\']*';

/** `a.k.a`, `x.org/?q=1`: a stop with a letter or a digit right after it belongs to a word. */
const isInsideWord: Rule = ({ before, after }) => /[.?!]$/.test(before) && /^[\p{L}\p{N}\p{M}_]/u.test(after);

/** `“Why?” he asked.`: a sentence begins with no small letter. */
const goesOnSmall: Rule = ({ after }) => SMALL.test(after);
const SMALL = new RegExp(`^${OPENING}\\p{Ll}`, 'u');

/** `“Stop!” Aliyev said.`: who spoke belongs to what was said. After a full stop it would have been a comma. */
const namesSpeaker: Rule = ({ before, after }) => CALL.test(before) && SPEAKER.test(after);
const CALL = /[?!][\p{Pf}"']+\s*$/u;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]*\s+){1,3}(?:said|says|asked|asks|replied|added|wrote|warned|declared|told)\b/u;

/** `We ... Iran`, `[...] They`: an ellipsis that stands apart leaves words out. Four points end the sentence too. */
const leavesOut: Rule = ({ before }) => /(?:(?:^|[\s([])\.{3}[\])]?|(?<!\.)(?:\s\.){3})\s*$/.test(before);

/** `1. First point`: the number of a list or a heading belongs to what it numbers. */
const isListNumber: Rule = ({ before, isFirst }) => isFirst && LIST_NUMBER.test(before);
const LIST_NUMBER = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivxIVX]{1,5}|\p{L})[.)]+\s*$/u;

const isBeforeName: Rule = ({ short }) => BEFORE_NAME.has(short);

const isBeforeAnything: Rule = ({ short }) => BEFORE_ANYTHING.has(short);

/** `No. 2166`, `Art. IV`, `Jan. 5`. */
const isBeforeNumber: Rule = ({ after, short }) =>
  BEFORE_NUMBER.has(short) && /^[([]?(?:\p{Nd}|[IVXLC]+\b)/u.test(after);

/** `the U.S. Senate` but `in the U.S. However, …` */
const isBeforeNameOrEnd: Rule = ({ after, short }) =>
  (BEFORE_NAME_OR_END.has(short) || LETTERS_WITH_STOPS.test(short)) && !opensSentence(after);
const LETTERS_WITH_STOPS = /^\p{L}(?:\.\p{L})+$/u;

/** `J. R. Tolkien`, `Mark A. Milley`. `I` is mostly a numeral or a pronoun, so it needs an initial after it. */
const isInitial: Rule = ({ before, after }) => {
  const [, previous = '', initial] = INITIAL.exec(before.slice(-TAIL)) ?? [];
  if (!initial || LABELLED.has(previous.toLowerCase()) || !/^\p{Lu}/u.test(after)) return false;
  return (initial !== 'I' || /^\p{Lu}\./u.test(after)) && !opensSentence(after);
};
const INITIAL = /(?:^|(\p{L}+)?[^\p{L}\p{N}.’']+)(\p{Lu}\p{M}*)\.\s*$/u;

/**
 * `He spoke of “victory. And peace.” and left`: a quotation or brackets with an end of their own, in a sentence
 * that goes on after them. Where nothing goes on, or the sentence began with them, their sentences count.
 */
const isInAside: Rule = ({ before, after }) => {
  const closer = openAside(before);
  if (closer === null) return false;
  const end = after.indexOf(closer);
  return end >= 0 && GOES_ON.test(after.slice(end + 1));
};
const GOES_ON = new RegExp(`^${CLOSING}\\s*[,;:–—-]?\\s*\\p{Ll}`, 'u');

const NO_END: readonly Rule[] = [
  isInsideWord,
  goesOnSmall,
  namesSpeaker,
  leavesOut,
  isListNumber,
  isBeforeName,
  isBeforeAnything,
  isBeforeNumber,
  isBeforeNameOrEnd,
  isInitial,
  isInAside,
];

const abbreviation = (before: string): string => ABBREVIATION.exec(before.slice(-TAIL))?.[1] ?? '';
const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}.])(\p{L}[\p{L}\p{M}.-]{0,9})\.\s*$/u;

/** `A.` and `No.` are abbreviations themselves. */
const opensSentence = (after: string): boolean => SENTENCE_OPENERS.has(FIRST_WORD.exec(after)?.[1] ?? '');
const FIRST_WORD = new RegExp(`^${OPENING}(\\p{L}+)(?![\\p{L}\\p{M}.])`, 'u');

const CLOSER_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
  ['(', ')'],
  ['[', ']'],
]);

/** What closes the outermost quotation or bracket that is open at the end and that did not open the sentence. */
const openAside = (before: string): string | null => {
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of before.matchAll(/[“”«»"()[\]]/g)) {
    const opened = open.findLastIndex(({ closer }) => closer === mark);
    if (opened >= 0) open.length = opened;
    else open.push({ closer: CLOSER_OF.get(mark) ?? '', at: index });
  }
  return open.find(({ closer, at }) => closer !== '' && /\p{L}/u.test(before.slice(0, at)))?.closer ?? null;
};

/**
 * The line as the segmenter should see it, of the same length. It knows that closing brackets belong to the
 * sentence before them, so footnote marks become such: it would take `so.1 Then` for a number and `so.¹ Then` for
 * a new sentence. It knows `...` but not `…`.
 */
const plainMarks = (words: string): string =>
  words
    .replace(RAISED_MARK, (mark) => ')'.repeat(mark.length))
    .replace(PLAIN_MARK, (mark, offset: number) =>
      BEFORE_NUMBER.has(abbreviation(words.slice(0, offset))) ? mark : ')'.repeat(mark.length),
    )
    .replace(TRAILING_OFF, '!');

/** Not after a space, a bracket or a quotation mark: there it stands for words left out. */
const TRAILING_OFF = /(?<=[^\s\p{Ps}\p{Pi}"'])…/gu;

/** `¹`, `¹ ²`, `[12, 13]`, `*`. */
const RAISED_MARK = new RegExp(
  `(?<=[.?!…]${CLOSING})(?:[⁰¹²³⁴-⁹]+(?:[,–-]?\\s?[⁰¹²³⁴-⁹]+)*|(?:\\[\\d{1,3}(?:[,–-]\\s?\\d{1,3})*\\])+|[*†‡]+)(?=\\s|$)`,
  'gu',
);

/** Digits alone, as a raised mark comes out in a canonical text; not after a digit, which makes a decimal. */
const PLAIN_MARK = new RegExp(
  `(?<=\\p{L}[\\p{L}.\\p{Pe}\\p{Pf}"][.?!…]${CLOSING})\\d{1,3}(?=\\s+${OPENING}\\p{Lu}|\\s*$)`,
  'gu',
);
