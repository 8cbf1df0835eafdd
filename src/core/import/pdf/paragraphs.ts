/** Lines put together to paragraphs, over columns and pages. */
import type { Line } from './page-lines';

export interface Paragraph {
  readonly lines: readonly Line[];
}

/** `letsHang`: not before `pdf/4`, which cut what hangs below its first line, as references do, behind that line. */
export const paragraphsOf = (lines: readonly Line[], bodySize: number, letsHang: boolean): Paragraph[] => {
  const leading = leadingOf(lines);
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const current = paragraphs.at(-1);
    if (before && current && goesOn(current, before, line, { leading, bodySize, letsHang }))
      current.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((own) => ({ lines: own }));
};

/** From baseline to baseline, by size of type. */
type Leading = ReadonlyMap<number, number>;

const leadingOf = (lines: readonly Line[]): Leading => {
  const gaps = new Map<number, number[]>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || before.column !== line.column) return;
    const gap = line.y - before.y;
    if (gap <= 0 || gap > line.size * 3) return;
    const key = Math.round(line.size);
    const known = gaps.get(key);
    if (known) known.push(gap);
    else gaps.set(key, [gap]);
  });
  return new Map(
    [...gaps].map(([size, own]) => [
      size,
      own.sort((a, b) => a - b)[Math.floor(own.length / 3)] ?? size * 1.2,
    ]),
  );
};

/** Of the leading: paragraphs that are set apart by space have more between them. */
const WIDE = 1.3;

interface Measures {
  readonly leading: Leading;
  readonly bodySize: number;
  readonly letsHang: boolean;
}

const goesOn = (
  current: readonly Line[],
  before: Line,
  line: Line,
  { leading, bodySize, letsHang }: Measures,
): boolean => {
  if (before.cell || line.cell) return isSameCell(before, line);
  if (Math.abs(before.size - line.size) > Math.max(0.6, bodySize * 0.06)) return false;
  if (before.isBold !== line.isBold && !isRunIn(before, line)) return false;
  if (/^[–—-]\s/.test(line.text) && /[.:;]$/.test(before.text)) return false;
  if (beginsItem(line) && !isContinuedNumber(before, line)) return false;
  const isSamePlace = before.page === line.page && before.column === line.column;
  return isSamePlace
    ? goesOnBelow(current, before, line, {
        usual: leading.get(Math.round(line.size)) ?? line.size * 1.2,
        letsHang,
      })
    : goesOnElsewhere(before, line);
};

/** A heading that begins its paragraph may fill the first line and end in the second. */
const isRunIn = (before: Line, line: Line): boolean =>
  before.isBold &&
  before.right > before.columnRight - before.size * 4 &&
  (line.inlines.some(({ kind, from }) => kind === 'strong' && from === 0) || /^[\p{Ll}(]/u.test(line.text));

const isSameCell = ({ cell: one }: Line, { cell: other }: Line): boolean =>
  one !== null &&
  other !== null &&
  one.table === other.table &&
  one.row === other.row &&
  one.column === other.column;

const goesOnBelow = (
  current: readonly Line[],
  before: Line,
  line: Line,
  { usual, letsHang }: { readonly usual: number; readonly letsHang: boolean },
): boolean => {
  const gap = line.y - before.y;
  if (gap > usual * WIDE + 1 || gap < -1) return false;
  const first = current[0] ?? before;
  const indent = line.left - before.left;
  // An indent begins a paragraph, except where the first line hangs out, as of points and of references.
  const hangs =
    first === before &&
    indent > 0 &&
    (beginsItem(first) || (letsHang && !isShort(before, line) && !endsSentence(before.text)));
  if (indent > line.size * 0.7 && !hangs && !isCentred(before, line)) return false;
  if (indent < -line.size * 0.7 && current.length > 1 && !isCentred(before, line)) {
    // Back from an indented block.
    return false;
  }
  return !(isShort(before, line) && (endsSentence(before.text) || /^[\p{Lu}\p{N}“"•]/u.test(line.text)));
};

const isCentred = (before: Line, line: Line): boolean =>
  Math.abs((before.left + before.right) / 2 - (line.left + line.right) / 2) < line.size * 0.5 &&
  Math.abs(before.left - line.left) > 1;

/** The next word would have found room. */
const isShort = (before: Line, line: Line): boolean => {
  const [word = ''] = line.text.split(' ');
  const perLetter = line.text.length > 0 ? (line.right - line.left) / line.text.length : line.size / 2;
  return before.right + (word.length + 1) * perLetter < before.columnRight - line.size * 0.3;
};

const endsSentence = (text: string): boolean => /[.!?:…。؟]["”’»)\]]*\d*$/u.test(text);

/** In the next column or on the next page: where the sentence is not over, or the line was full and nothing is indented. */
const goesOnElsewhere = (before: Line, line: Line): boolean => {
  if (before.isBold || line.isBold) return false;
  const isFull = before.right > before.columnRight - before.size * 1.5;
  if (!isFull && endsSentence(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (/[-\u00ad\u2010]$/.test(before.text) || /[,;]$/.test(before.text)) return true;
  if (endsSentence(before.text)) return isFull && line.left < line.columnLeft + line.size * 0.5 && false;
  return isFull && line.left < line.columnLeft + line.size * 0.5;
};

const ITEM = /^(?:[•‣▪●○◦·\uf0b7*]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+)\S/u;

export const beginsItem = (line: Line): boolean => ITEM.test(line.text);

/** A number that only came to stand at the beginning of a line. */
const isContinuedNumber = (before: Line, line: Line): boolean =>
  !endsSentence(before.text) &&
  !/[:;]$/.test(before.text) &&
  Math.abs(line.left - before.left) < 1 &&
  !beginsItem(before) &&
  /^\d/.test(line.text);
