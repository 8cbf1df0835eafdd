/** The words of a line, with spaces where gaps are, in the order in which they are read, and how they look. */
import type { Inline } from '../../paper/block';
import type { Glyph } from './page/page-content';
import { type Run, spacedGlyphs } from './runs';

export interface LineText {
  readonly text: string;
  /** By the offsets of the text. */
  readonly inlines: readonly Inline[];
}

interface Piece {
  readonly text: string;
  readonly glyph: Glyph | null;
}

export const textOfRuns = (
  runs: readonly Run[],
  line: { readonly size: number; readonly y: number },
): LineText => {
  const glyphs = runs.flatMap((run) => run.glyphs).sort((a, b) => a.x - b.x);
  const pieces = spaced(glyphs, line.size);
  const ordered = isRightToLeft(glyphs) ? fromRight(pieces) : pieces;
  let text = '';
  const marks: Mark[] = [];
  for (const { text: words, glyph } of ordered) {
    const written = text.endsWith(' ') && words.startsWith(' ') ? words.trimStart() : words;
    if (text === '' && written.trim() === '') continue;
    const from = text.length;
    text += resolve(written);
    if (glyph && words.trim() !== '') marks.push({ from, to: text.length, glyph });
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, inlines: inlinesOf(marks, line, trimmed.length) };
};

/** Ligatures are their letters; other forms of letters are the letters. Accents that stand apart are composed later. */
const resolve = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06\ufb13-\ufb17]|[\ufb50-\ufdff\ufe70-\ufefc]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll('\u00ad', '-') // drawn, so it is a hyphen, whatever its font says
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ');

const spaced = (glyphs: readonly Glyph[], size: number): Piece[] => {
  const pieces: Piece[] = [];
  for (const { glyph, isApart } of spacedGlyphs(glyphs, size)) {
    if (isApart) pieces.push({ text: ' ', glyph: null });
    pieces.push({ text: pieces.length === 0 && isSymbol(glyph) ? '•' : glyph.text, glyph });
  }
  return pieces;
};

/** A sign of a font of symbols at the beginning of a line is a point, whatever letter it is drawn for. */
const isSymbol = ({ look, text }: Glyph): boolean =>
  /wingdings|webdings|symbol|dingbat|sorts|wptypographic|wpicon/i.test(look.name) &&
  /^[\p{P}\p{S}\p{L}\p{Co}]$/u.test(text);

const RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

const isRightToLeft = (glyphs: readonly Glyph[]): boolean => {
  const right = glyphs.filter(({ text }) => RIGHT.test(text)).length;
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text)).length;
  return right > letters / 2;
};

/** Turned by glyph: one may stand for several letters, which are in their order already. Numbers stay as they are. */
const fromRight = (pieces: readonly Piece[]): Piece[] => {
  const turned: Piece[] = [];
  let leftward: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    if (LEFT.test(piece.text) || (leftward.length > 0 && /^[.,:/%-]$/.test(piece.text)))
      leftward.unshift(piece);
    else {
      turned.push(...leftward, piece);
      leftward = [];
    }
  }
  return [...turned, ...leftward];
};

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly glyph: Glyph;
}

type Style = Inline['kind'] | `link ${string}`;

const inlinesOf = (
  marks: readonly Mark[],
  { size, y }: { readonly size: number; readonly y: number },
  length: number,
): Inline[] => {
  const styles = marks.map(({ glyph }) => stylesOf(glyph, size, y));
  const all = new Set(styles.flat());
  const found: Inline[] = [];
  for (const style of all) {
    for (let at = 0; at < marks.length; ) {
      if (!styles[at]?.includes(style)) {
        at += 1;
        continue;
      }
      let end = at;
      while (styles[end + 1]?.includes(style)) end += 1;
      const from = marks[at]?.from ?? 0;
      const to = Math.min(marks[end]?.to ?? 0, length);
      if (to > from) found.push(inlineOf(style, from, to));
      at = end + 1;
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
};

const inlineOf = (style: Style, from: number, to: number): Inline =>
  style.startsWith('link ')
    ? { kind: 'link', target: style.slice('link '.length), from, to }
    : { kind: plainKind(style), from, to };

const plainKind = (style: Style): 'emphasis' | 'strong' | 'superscript' | 'subscript' =>
  style === 'strong' || style === 'superscript' || style === 'subscript' ? style : 'emphasis';

const stylesOf = (glyph: Glyph, size: number, y: number): Style[] => {
  const styles: Style[] = [];
  if (glyph.link !== null) styles.push(`link ${glyph.link}`);
  if (glyph.look.isBold) styles.push('strong');
  if (glyph.look.isItalic) styles.push('emphasis');
  if (glyph.size < size * 0.85 && glyph.y < y - size * 0.15) styles.push('superscript');
  if (glyph.size < size * 0.85 && glyph.y > y + size * 0.08) styles.push('subscript');
  return styles;
};
