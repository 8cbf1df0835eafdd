/**
 * Offsets of other programs are never believed. What they count is tried as the format says, then in every other way
 * that files were seen to count, until every quote stands where its offsets say.
 */
import type { TextRange } from '../../passage/range';
import type { ForeignText } from './foreign-text';

const UNITS = ['utf-16', 'code-point', 'byte'] as const;
/** A line end of two characters counts as two, always as one, or every line end counts as two. */
const LINE_ENDS = ['as-written', 'one', 'two'] as const;
const ENDS = ['exclusive', 'inclusive'] as const;

export interface OffsetReading {
  readonly unit: (typeof UNITS)[number];
  readonly lineEnds: (typeof LINE_ENDS)[number];
  /** Whether the byte order mark of the file counts as a character. */
  readonly countsMark: boolean;
  readonly ends: (typeof ENDS)[number];
}

export interface ForeignSpan {
  readonly start: number;
  readonly end: number;
}

export interface ForeignMark {
  readonly spans: readonly ForeignSpan[];
  /** Its words, those of several spans with a space between. Null where the file does not say. */
  readonly quote: string | null;
  /** Exact if not said: without white space at its edges, or no more than how the words begin. */
  readonly quoteIs?: 'trimmed' | 'beginning';
}

export type Fit =
  /** `ranges`: of each mark, in the text as it is read here, in text order. `proved`: how many quotes there were. */
  | {
      readonly kind: 'fit';
      readonly reading: OffsetReading;
      readonly proved: number;
      readonly ranges: readonly (readonly TextRange[])[];
    }
  /** `index`: the first mark that does not fit as the format says; `found`: what stands there, null beyond the text. */
  | { readonly kind: 'misfit'; readonly index: number; readonly found: string | null };

export const declaredAs = (unit: OffsetReading['unit']): OffsetReading => ({
  unit,
  lineEnds: 'as-written',
  countsMark: false,
  ends: 'exclusive',
});

export const fitOffsets = (
  text: ForeignText,
  marks: readonly ForeignMark[],
  declared: OffsetReading,
): Fit => {
  for (const reading of readingsOf(text, declared)) {
    const place = createPlaces(text, reading);
    const placed = marks.map(({ spans }) => placeAll(spans, place));
    if (marks.some((mark, index) => !isSaid(mark, placed[index] ?? null, text))) continue;
    const ranges = placed.map((raw) => (raw ?? []).map((range) => inText(range, text)).sort(byPlace));
    return { kind: 'fit', reading, proved: marks.filter(({ quote }) => quote !== null).length, ranges };
  }
  const place = createPlaces(text, declared);
  const index = marks.findIndex((mark) => !isSaid(mark, placeAll(mark.spans, place), text));
  const raw = placeAll(marks[index]?.spans ?? [], place);
  return { kind: 'misfit', index, found: raw && wordsAt(raw, text) };
};

/** Whether the words at these places are those of the quote; white space is white space. */
const isSaid = (mark: ForeignMark, raw: readonly TextRange[] | null, text: ForeignText): boolean => {
  if (raw === null) return false;
  if (mark.quote === null) return true;
  const found = evened(wordsAt(raw, text));
  const quote = evened(mark.quote);
  if (mark.quoteIs === 'beginning') return found.trimStart().startsWith(quote.trim());
  return mark.quoteIs === 'trimmed' ? found.trim() === quote.trim() : found === quote;
};

const wordsAt = (raw: readonly TextRange[], { written }: ForeignText): string =>
  raw.map(({ from, to }) => written.slice(from, to)).join(' ');

const evened = (words: string): string => words.replace(/\s+/g, ' ').normalize('NFC');

/** The declared reading first; what varies least between programs last. */
function* readingsOf(text: ForeignText, declared: OffsetReading): Generator<OffsetReading> {
  const unitsHere = HAS_WIDE.test(text.written) ? UNITS : [declared.unit];
  const lineEndsHere = LINE_ENDS.filter((one) => one === declared.lineEnds || differs(one, text));
  for (const ends of declaredFirst(ENDS, declared.ends))
    for (const countsMark of declaredFirst(text.hasMark ? [false, true] : [false], declared.countsMark))
      for (const lineEnds of declaredFirst(lineEndsHere, declared.lineEnds))
        for (const unit of declaredFirst(unitsHere, declared.unit))
          yield { unit, lineEnds, countsMark, ends };
}

/** Where all is ASCII, every unit is the same. */
const HAS_WIDE = /[^\0-\u007f]/;

const differs = (lineEnds: OffsetReading['lineEnds'], { written }: ForeignText): boolean =>
  lineEnds === 'one' ? written.includes('\r\n') : written.includes('\n');

const declaredFirst = <Value>(values: readonly Value[], declared: Value): Value[] => [
  ...values.filter((value) => value === declared),
  ...values.filter((value) => value !== declared),
];

type Place = (span: ForeignSpan) => TextRange | null;

/** From the file's offsets to ranges of the text as written; null for what lies beyond it or within a character. */
const createPlaces = ({ written, hasMark }: ForeignText, reading: OffsetReading): Place => {
  const places: number[] = [];
  let count = reading.countsMark && hasMark ? sizeOf('\ufeff', reading.unit) : 0;
  let at = 0;
  while (at < written.length) {
    places[count] = at;
    const character = characterAt(written, at, reading);
    count += character === '\n' && reading.lineEnds === 'two' ? 2 : sizeIn(character, reading);
    at += character.length;
  }
  places[count] = written.length;
  const inclusive = reading.ends === 'inclusive' ? 1 : 0;
  return ({ start, end }) => {
    const from = places[start];
    const to = places[end + inclusive];
    return from === undefined || to === undefined || from > to ? null : { from, to };
  };
};

/** A line end of two characters that counts as one, or as two throughout, is one character. */
const characterAt = (written: string, at: number, { lineEnds }: OffsetReading): string => {
  if (lineEnds !== 'as-written' && written.startsWith('\r\n', at)) return '\r\n';
  return String.fromCodePoint(written.codePointAt(at) ?? 0);
};

const sizeIn = (character: string, { unit, lineEnds }: OffsetReading): number => {
  if (character === '\r\n') return lineEnds === 'one' ? 1 : 2;
  return sizeOf(character, unit);
};

const sizeOf = (character: string, unit: OffsetReading['unit']): number => {
  if (unit === 'utf-16') return character.length;
  if (unit === 'code-point') return 1;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const placeAll = (spans: readonly ForeignSpan[], place: Place): TextRange[] | null => {
  const ranges = spans.flatMap((span) => place(span) ?? []);
  return ranges.length === spans.length ? ranges : null;
};

const inText = ({ from, to }: TextRange, text: ForeignText): TextRange => ({
  from: text.toText(from),
  to: text.toText(to),
});

const byPlace = (a: TextRange, b: TextRange): number => a.from - b.from || a.to - b.to;
