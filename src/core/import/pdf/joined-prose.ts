/** The lines of a paragraph as prose: words that line ends cut are whole, and each line knows its place on its page. */
import type { Inline } from '../../paper/block';
import type { PagePiece } from '../../paper/page-map';
import type { Prose } from '../reading/prose';
import type { LevelPage } from './levelled';
import type { Hyphens } from './line-ends';
import type { Line } from './page-lines';

export interface JoinedProse {
  readonly prose: Prose;
  readonly pieces: readonly PagePiece[];
}

export const joinLines = (
  lines: readonly Line[],
  pages: readonly LevelPage[],
  hyphens: Hyphens,
): JoinedProse => {
  let text = '';
  const inlines: Inline[] = [];
  const pieces: PagePiece[] = [];
  for (const line of lines) {
    const joint = jointOf(text.slice(-LONGEST_WORD), line.text, hyphens);
    if (joint.cut > 0) text = text.slice(0, -joint.cut);
    text += joint.between;
    const from = text.length;
    text += line.text;
    for (const inline of line.inlines)
      inlines.push({ ...inline, from: inline.from + from, to: inline.to + from });
    const box = pages[line.page]?.toShown({
      left: line.left,
      right: line.right,
      top: line.y - line.size * 0.8,
      bottom: line.y + line.size * 0.25,
    });
    pieces.push({ from, to: text.length, page: line.page, box: box ?? null });
  }
  return clean({ text, inlines: mergeInlines(inlines, text.length) }, pieces);
};

/** Letters: as much of what is written as decides how a line goes on. */
const LONGEST_WORD = 80;

interface Joint {
  /** Of the letters so far, those that go. */
  readonly cut: number;
  readonly between: '' | ' ';
}

const jointOf = (before: string, after: string, hyphens: Hyphens): Joint => {
  if (before === '') return { cut: 0, between: '' };
  if (before.endsWith('\u00ad')) return { cut: 1, between: '' };
  const [, head] = /(\p{L}[\p{L}\p{M}]*)[-\u2010]$/u.exec(before) ?? [];
  const [tail] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after) ?? [];
  if (head !== undefined && tail !== undefined)
    return { cut: hyphens.areKept(head, tail) ? 0 : 1, between: '' };
  if (/[\p{L}\p{N}][-\u2010]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return { cut: 0, between: '' };
  if (/[\u2014/]$/.test(before) && !/\s[\u2014/]$/.test(before)) return { cut: 0, between: '' };
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1))
    ? { cut: 0, between: '' }
    : { cut: 0, between: ' ' };
};

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]/u;

/** Marks that go on over a line end are one. */
const mergeInlines = (inlines: readonly Inline[], length: number): Inline[] => {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const at = merged.findLastIndex(
      (other) => isSameLook(other, inline) && inline.from - other.to <= 1 && inline.from >= other.to - 1,
    );
    const other = merged[at];
    if (other) merged[at] = { ...other, to: Math.min(inline.to, length) };
    else merged.push({ ...inline, to: Math.min(inline.to, length) });
  }
  return merged.sort((a, b) => a.from - b.from || b.to - a.to);
};

const isSameLook = (one: Inline, other: Inline): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'link' || (other.kind === 'link' && one.target === other.target)) &&
  one.kind !== 'superscript';

/** Composed, without characters that are none, and with single spaces: lengths stay where they can. */
const clean = ({ text, inlines }: Prose, pieces: readonly PagePiece[]): JoinedProse => {
  const composed = text.normalize('NFC');
  if (composed.length === text.length) return { prose: { text: composed, inlines }, pieces };
  const offsets: number[] = [];
  for (let at = 0; at <= text.length; at += 1) offsets.push(text.slice(0, at).normalize('NFC').length);
  const to = (offset: number): number => Math.min(offsets[offset] ?? composed.length, composed.length);
  const move = <Range extends { readonly from: number; readonly to: number }>(range: Range): Range => ({
    ...range,
    from: to(range.from),
    to: to(range.to),
  });
  return {
    prose: { text: composed, inlines: inlines.map(move).filter((one) => one.from < one.to) },
    pieces: pieces.map(move),
  };
};
