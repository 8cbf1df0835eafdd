/** Joins: paragraphs that a page break cut in two, put together again. */
import { type Draft, isBodyParagraph, type Piece } from '../reading/draft';
import { type Prose, shiftInlines } from '../reading/prose';

/**
 * Joins two body paragraphs, with at most one rule between them, if the first does not end a sentence and the
 * second goes on in lower case. The rule goes with the join.
 */
export const joinHalves = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = [];
  let halves: Draft[] = [];
  let rules: 'rule'[] = [];
  const flush = (): void => {
    const [first, ...others] = halves;
    if (first !== undefined) joined.push(joinDrafts(first, others));
    for (const rule of rules) joined.push(rule);
    halves = [];
    rules = [];
  };
  for (const piece of pieces) {
    if (piece === 'rule') rules.push(piece);
    else if (rules.length <= 1 && goesOn(halves.at(-1), piece)) {
      halves.push(piece);
      rules = [];
    } else {
      flush();
      if (isBodyParagraph(piece)) halves = [piece];
      else joined.push(piece);
    }
  }
  flush();
  return joined;
};

const goesOn = (first: Draft | undefined, second: Draft): boolean =>
  first !== undefined &&
  isBodyParagraph(second) &&
  isCutShort(first.prose) &&
  startsInLowerCase(second.prose);

const isCutShort = (prose: Prose): boolean => /[\p{L}\p{M}\p{N},;]$/u.test(lastCharacters(prose));

/** Without the note marks at the end: `… its.³` ends a sentence. Two code units hold any last character. */
export const lastCharacters = ({ text, inlines }: Prose): string => {
  const marks = inlines.filter(isRaised);
  let end = text.length;
  for (let mark = marks.pop(); mark?.to === end; mark = marks.pop()) end = mark.from;
  return text.slice(0, end).trimEnd().slice(-2);
};

const startsInLowerCase = ({ text, inlines }: Prose): boolean =>
  /^\p{Ll}/u.test(text) && !inlines.some((inline) => inline.from === 0 && isRaised(inline));

export const isRaised = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'note-mark' || kind === 'superscript';

const joinDrafts = (first: Draft, others: readonly Draft[]): Draft => {
  const texts = [first.prose.text];
  const inlines = [first.prose.inlines];
  const joins: number[] = [];
  let length = first.prose.text.length;
  for (const { prose } of others) {
    joins.push(length);
    inlines.push(shiftInlines(prose.inlines, length + 1));
    texts.push(prose.text);
    length += 1 + prose.text.length;
  }
  return { ...first, prose: { text: texts.join(' '), inlines: inlines.flat() }, joins };
};
