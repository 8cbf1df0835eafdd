/** Joins of the second edition: halves of a paragraph that a page break cut, where the paper shows that it did. */

import { type Draft, isBodyParagraph, type Piece } from '../reading/draft';
import { beginsTurn, keepsHyphen, vocabularyOf } from '../reading/lines';
import { type Prose, shiftInlines } from '../reading/prose';
import type { LiftedNotes } from './footnotes';
import { isRaised, lastCharacters } from './joins';

/**
 * Halves are joined over a rule, the mark of a page or a line that is printed on every page; over a mere blank line
 * only where the paper shows page breaks elsewhere, and then with a remark, since it is a guess: `guesses` says whether
 * any is wanted.
 */
export const joinAcrossPages = ({ pieces, behindNotes }: LiftedNotes, guesses: boolean): Piece[] => {
  const hasPageBreaks = pieces.includes('rule') || behindNotes.size > 0 || pageCount(pieces) > 1;
  const canGuess = guesses && hasPageBreaks;
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const before = joined.at(-1);
    const gap =
      before === undefined || before === 'rule' ? null : gapAfter(before, { pieces, behindNotes }, at);
    if (gap !== null && before !== undefined && before !== 'rule' && isSure(gap, canGuess, before)) {
      joined[joined.length - 1] = joinTwo(before, gap);
      at = gap.end;
    } else {
      joined.push(piece);
      at += 1;
    }
  }
  return joined;
};

const pageCount = (pieces: readonly Piece[]): number =>
  new Set(pieces.flatMap((piece) => (piece === 'rule' ? [] : piece.pieces.map(({ page }) => page)))).size;

/** What lies between two halves, and where the pieces go on after the second. */
interface Gap {
  readonly second: Draft;
  readonly end: number;
  readonly rules: number;
  readonly pageLines: number;
  readonly isOtherPage: boolean;
}

/** From `at` on, after `first`: null where no second half follows. */
const gapAfter = (first: Draft, { pieces, behindNotes }: LiftedNotes, at: number): Gap | null => {
  if (!isCut(first)) return null;
  let rules = 0;
  let pageLines = 0;
  for (let index = at; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) return null;
    if (piece === 'rule') rules += 1;
    else if (goesOn(first, piece)) {
      const isOtherPage = behindNotes.has(piece) || first.pieces.at(-1)?.page !== piece.pieces[0]?.page;
      return { second: piece, end: index + 1, rules, pageLines, isOtherPage };
    } else if (isPageLine(piece)) pageLines += 1;
    else return null;
    if (rules > 1 || pageLines > 2) return null;
  }
  return null;
};

const isSure = ({ rules, pageLines, isOtherPage }: Gap, canGuess: boolean, first: Draft): boolean =>
  rules + pageLines > 0 || isOtherPage || (canGuess && first.prose.text.length >= SHORTEST_HALF);

/** Of letters. A salutation or a label is shorter; half a paragraph at the foot of a page is a line at least. */
const SHORTEST_HALF = 40;

const isCut = (draft: Draft): boolean =>
  isBodyParagraph(draft) &&
  !isLabel(draft) &&
  !isPageLine(draft) &&
  CUT_SHORT.test(lastCharacters(draft.prose));

/** A letter, a comma or a hyphen: no sentence ends so. */
const CUT_SHORT = /[\p{L}\p{M}\p{N},;\u00ad\u2010-]$/u;

const goesOn = (first: Draft, second: Draft): boolean =>
  isBodyParagraph(second) &&
  !isLabel(second) &&
  !isCaption(second) &&
  !beginsTurn(second.prose.text) &&
  !second.prose.inlines.some((inline) => inline.from === 0 && isRaised(inline)) &&
  (/^\p{Ll}/u.test(second.prose.text) || isUnspacedHalf(first.prose.text, second.prose.text));

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isUnspacedHalf = (first: string, second: string): boolean =>
  UNSPACED.test(first.slice(-1)) && UNSPACED.test(second.slice(0, 1));

/** Bold or in italics from end to end, or a name with a colon: it stands above what follows. */
const isLabel = ({ prose: { text, inlines } }: Draft): boolean =>
  inlines.some(
    ({ kind, from, to }) => (kind === 'strong' || kind === 'emphasis') && from === 0 && to === text.length,
  ) || text.endsWith(':');

const isCaption = ({ prose }: Draft): boolean => CAPTION.test(prose.text);

const CAPTION = /^(?:fig(?:ure|\.)?|table|tab\.|chart|map|box|abb(?:ildung|\.)?|tabelle|karte)\s*\d/i;

/** A line that is printed at the head or foot of pages: a number, alone or with a few words, and no sentence. */
const isPageLine = ({ shape, prose: { text } }: Draft): boolean =>
  (shape.kind === 'paragraph' || shape.kind === 'heading') &&
  text.length <= 60 &&
  !/[.!?;,]$/.test(text) &&
  (/^(?:page|p\.|seite|s\.)?\s*[-–—|]?\s*\d{1,4}\s*[-–—|]?$/iu.test(text) ||
    /^(?:page|seite)\s+\d{1,4}\s+(?:of|von)\s+\d{1,4}$/iu.test(text) ||
    /^\d{1,4}\s+[|·•–—]?\s*\p{Lu}/u.test(text) ||
    /\p{L}\s*[|·•–—]?\s+\d{1,4}$/u.test(text));

const joinTwo = (first: Draft, gap: Gap): Draft => {
  const { second, rules, pageLines, isOtherPage } = gap;
  const { text, inlines, hasSpace } = halves(first.prose, second.prose);
  const start = text.length - second.prose.text.length;
  const isGuess = rules + pageLines === 0 && !isOtherPage;
  return {
    ...first,
    prose: { text, inlines },
    joins: hasSpace ? [...first.joins, start - 1] : first.joins,
    pieces: [
      ...first.pieces,
      ...second.pieces.map((piece) => ({ ...piece, from: piece.from + start, to: piece.to + start })),
    ],
    remarks: [
      ...first.remarks,
      ...(isGuess ? [{ kind: 'join-guessed' } as const] : []),
      ...(pageLines > 0 ? [{ kind: 'page-lines-left-out', count: pageLines } as const] : []),
    ],
  };
};

interface Halves extends Prose {
  readonly hasSpace: boolean;
}

const halves = (first: Prose, second: Prose): Halves => {
  const head = withoutCutHyphen(first.text, second.text);
  const isWordCut = head !== first.text || /[-\u2010]$/.test(head);
  const hasSpace = !isWordCut && !isUnspacedHalf(head, second.text);
  const text = `${head}${hasSpace ? ' ' : ''}${second.text}`;
  const start = text.length - second.text.length;
  const kept = first.inlines.map((inline) => ({ ...inline, to: Math.min(inline.to, head.length) }));
  return { text, inlines: [...kept, ...shiftInlines(second.inlines, start)], hasSpace };
};

/** A word that the page break cut loses its hyphen; one that has a hyphen keeps it. */
const withoutCutHyphen = (first: string, second: string): string => {
  if (first.endsWith('\u00ad')) return first.slice(0, -1);
  const [, head] = /(\p{L}[\p{L}\p{M}]+)[-\u2010]$/u.exec(first) ?? [];
  const [tail = ''] = /^[\p{L}\p{M}]+/u.exec(second) ?? [];
  if (head === undefined || keepsHyphen(head, tail, vocabularyOf(''))) return first;
  return first.slice(0, -1);
};
