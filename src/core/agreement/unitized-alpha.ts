/**
 * Krippendorff's α of unitizing and coding: the analysts chose where the units lie as well as what they are.
 *
 * K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, On the Reliability of Unitizing Textual Continua: Further
 * Developments, Quality & Quantity 50 (2016), doi 10.1007/s11135-015-0266-1; Krippendorff, Content Analysis (2019),
 * section 12.6. Every analyst's line is cut into units and the gaps between them, valued φ. With m analysts
 *
 *     ℓ_ck = Σ of the intersections of sections valued c by one and k by another analyst, / (m − 1)
 *     S_c  = Σ of l² over the units valued c; of gaps Σ l, since a gap may be cut anywhere
 *     e_ck = ℓ.. (ℓ_c. ℓ_.k − [c = k] S_c) / (ℓ..² − ΣS)
 *
 * so that ℓ is what α counts on characters, and e knows that no unit is paired with itself. The family has four
 * members, below. Lengths are code units. One analyst's units must not overlap.
 *
 * cuα and (k)uα take the same tables from the text that two or more analysts tagged. In two points that departs from
 * the print. Of more than two analysts, a character that only some tagged is counted as α counts an item with missing
 * ratings, by 1 / (how many tagged it − 1): with 1 / (m − 1) lengths that few share can make ℓ..² − ΣS zero or
 * negative. And l, of two analysts too, is all of a unit that others tagged, where the print takes each stretch that a
 * unit shares with one other by itself; the two differ where one unit meets several. So without gaps cuα is uα, and
 * with units one long it is α with gaps missing.
 */
import { rangeLength, type TextRange } from '../passage/range';
import { coveredAtLeast, segmentsOf } from '../passage/segments';
import {
  type ChanceCorrected,
  type Coefficient,
  chanceCorrected,
  type Undefined,
  undefinedFor,
} from './coefficient';
import { sharedParts, totalLength, within } from './range-set';
import { type RatedItems, sum } from './rated-items';
import { stretchesOf } from './stretches';
import { type TaggedUnit, UNTAGGED } from './tagged-unit';

/**
 * What the coefficients are made of. It adds up over the sections of a text, apart from units that the end of a
 * section cuts in two: `addUnitizedCounts` makes a resample.
 */
export interface UnitizedCounts {
  readonly analysts: number;
  /** Code units of text. */
  readonly length: number;
  /** Code units that two or more analysts tagged. */
  readonly shared: number;
  readonly values: readonly string[];
  /** Of all text: one row and column per value, and one for φ after them. */
  readonly all: LengthTable;
  /** Of text that two or more tagged: one per value. */
  readonly tagged: LengthTable;
}

interface LengthTable {
  /** ℓ_ck. */
  readonly coincidences: readonly (readonly number[])[];
  /** S_c. */
  readonly squares: readonly number[];
}

export interface CodingAgreement extends ChanceCorrected {
  /** The share of the text that two or more analysts tagged: all that the value speaks of. */
  readonly coverage: number;
}

/**
 * `lines` holds each analyst's units, in order; `values` every value that they have; `items` the characters of the
 * window as items, where they are at hand.
 */
export const countUnitized = (
  lines: readonly (readonly TaggedUnit[])[],
  window: TextRange,
  values: readonly string[],
  items: readonly RatedItems<string>[] = stretchesOf(lines, window),
): UnitizedCounts => {
  const clipped = lines.map((line) => clip(line, window));
  const rows = rowsOf(clipped, values);
  const shared = coveredAtLeast(segmentsOf(clipped.flat(), window), 2);
  const gaps = lines.length * rangeLength(window) - totalLength(clipped.flat());
  return {
    analysts: lines.length,
    length: rangeLength(window),
    shared: totalLength(shared),
    values,
    all: {
      coincidences: coincidencesOf(items, rows, values.length + 1),
      squares: [...squaresOf(clipped, [window], rows, values.length), gaps],
    },
    tagged: {
      coincidences: coincidencesOf(items, new Map([...rows].filter(isTagged)), values.length),
      squares: squaresOf(clipped, shared, rows, values.length),
    },
  };
};

/** Of sections of one text, or a resample of them: all must have been counted with the same values. */
export const addUnitizedCounts = (sections: readonly UnitizedCounts[]): UnitizedCounts => ({
  analysts: sections[0]?.analysts ?? 0,
  length: sum(sections.map(({ length }) => length)),
  shared: sum(sections.map(({ shared }) => shared)),
  values: sections[0]?.values ?? [],
  all: addTables(sections.map(({ all }) => all)),
  tagged: addTables(sections.map(({ tagged }) => tagged)),
});

/**
 * uα: where the units lie and what they are. 1 − (ℓ.. − Σℓ_cc) / (ℓ.. − Σe_cc), φ among the values. `n` is the
 * length of the text in code units. Undefined when all analysts gave all of it one value.
 */
export const unitizedAlpha = (counts: UnitizedCounts): Coefficient<ChanceCorrected> =>
  faultOf(counts) ?? agreementOf(counts.all, counts.length);

/**
 * |uα: whether a character is tagged at all. 1 − (ℓ_φ. − ℓ_φφ) / (e_φ. − e_φφ). `n` as for uα. Undefined when all
 * analysts tagged all of the text, or nothing.
 */
export const relevanceAlpha = (counts: UnitizedCounts): Coefficient<ChanceCorrected> =>
  faultOf(counts) ?? agreementOf(taggedOrNot(counts.all), counts.length);

/**
 * cuα: what the units are, where two or more analysts tagged. `n` counts the code units that two or more tagged.
 * Undefined where they share no tagged text, or a single value.
 */
export const codingAlpha = (counts: UnitizedCounts): Coefficient<CodingAgreement> =>
  faultOf(counts) ?? faultOfOverlap(counts) ?? covering(counts, agreementOf(counts.tagged, counts.shared));

/**
 * (k)uα: how reliably value k was told from the others, where two or more tagged.
 * 1 − (e_k. / ℓ_k.) (ℓ_k. − ℓ_kk) / (e_k. − e_kk). Undefined as cuα is, and when nothing there is k.
 */
export const valueAlpha = (counts: UnitizedCounts, value: string): Coefficient<CodingAgreement> => {
  const fault = faultOf(counts) ?? faultOfOverlap(counts);
  if (fault) return fault;
  const { observed, expected } = disagreementsOf(counts.tagged);
  const k = counts.values.indexOf(value);
  const whole = sum(counts.tagged.coincidences[k] ?? []);
  if (whole === 0) return undefinedFor('nothing-to-compare');
  const expectedWhole = sum(expected[k] ?? []) + expectedAlike(counts.tagged, k);
  const disagreement = {
    observed: sum(observed[k] ?? []),
    expected: (whole / expectedWhole) * sum(expected[k] ?? []),
    whole,
  };
  return covering(counts, chanceCorrected(disagreement, counts.shared));
};

/** The formula that uα, |uα and cuα share: all that lies off the diagonals of ℓ and e. */
const agreementOf = (table: LengthTable, n: number): Coefficient<ChanceCorrected> => {
  const { observed, expected } = disagreementsOf(table);
  const total = (rows: readonly (readonly number[])[]): number => sum(rows.map(sum));
  return chanceCorrected(
    { observed: total(observed), expected: total(expected), whole: total(table.coincidences) },
    n,
  );
};

/** ℓ_ck and e_ck of unequal values; nothing on the diagonals. */
const disagreementsOf = (table: LengthTable) => {
  const totals = table.coincidences.map(sum);
  const scale = scaleOf(table);
  const offDiagonal = (of: (c: number, k: number) => number) =>
    totals.map((_, c) => totals.map((_, k) => (c === k ? 0 : of(c, k))));
  return {
    observed: offDiagonal((c, k) => table.coincidences[c]?.[k] ?? 0),
    expected: offDiagonal((c, k) => scale * (totals[c] ?? 0) * (totals[k] ?? 0)),
  };
};

/** e_kk. */
const expectedAlike = (table: LengthTable, k: number): number =>
  scaleOf(table) * (sum(table.coincidences[k] ?? []) ** 2 - (table.squares[k] ?? 0));

/** ℓ.. / (ℓ..² − ΣS). */
const scaleOf = ({ coincidences, squares }: LengthTable): number => {
  const whole = sum(coincidences.map(sum));
  return whole / (whole * whole - sum(squares));
};

/** The values as one, and φ. */
const taggedOrNot = ({ coincidences, squares }: LengthTable): LengthTable => {
  const gap = coincidences.length - 1;
  const differing = sum((coincidences[gap] ?? []).slice(0, gap));
  const bothTagged = sum(coincidences.slice(0, gap).map((row) => sum(row.slice(0, gap))));
  return {
    coincidences: [
      [bothTagged, differing],
      [differing, coincidences[gap]?.[gap] ?? 0],
    ],
    squares: [sum(squares.slice(0, gap)), squares[gap] ?? 0],
  };
};

const covering = (
  { shared, length }: UnitizedCounts,
  measured: Coefficient<ChanceCorrected>,
): Coefficient<CodingAgreement> =>
  measured.kind === 'value' ? { ...measured, coverage: shared / length } : measured;

const faultOf = ({ analysts, length }: UnitizedCounts): Undefined | null => {
  if (analysts < 2) return undefinedFor('too-few-analysts');
  return length === 0 ? undefinedFor('nothing-to-compare') : null;
};

const faultOfOverlap = ({ shared }: UnitizedCounts): Undefined | null =>
  shared === 0 ? undefinedFor('nothing-to-compare') : null;

/** Where a value stands in a table; φ stands last. Throws a RangeError for a value that was not announced. */
const rowsOf = (
  lines: readonly (readonly TaggedUnit[])[],
  values: readonly string[],
): ReadonlyMap<string, number> => {
  const rows = new Map([...values, UNTAGGED].map((value, row) => [value, row]));
  for (const { value } of lines.flat()) {
    if (!rows.has(value)) throw new RangeError(`“${value}” is not among the values`);
  }
  return rows;
};

const isTagged = ([value]: readonly [string, number]): boolean => value !== UNTAGGED;

/** ℓ_ck over the ratings that have a row; items where fewer than two have one are left out. */
const coincidencesOf = (
  items: readonly RatedItems<string>[],
  rows: ReadonlyMap<string, number>,
  size: number,
): number[][] => {
  const table = Array.from({ length: size }, () => zeros(size));
  for (const { count, ratings } of items) {
    const times = new Map<number, number>();
    let given = 0;
    for (const rating of ratings) {
      const row = rating === null ? undefined : rows.get(rating);
      if (row === undefined) continue;
      times.set(row, (times.get(row) ?? 0) + 1);
      given += 1;
    }
    if (given < 2) continue;
    for (const [c, ofC] of times) {
      const row = table[c] ?? [];
      for (const [k, ofK] of times) addAt(row, k, (count * ofC * (c === k ? ofK - 1 : ofK)) / (given - 1));
    }
  }
  return table;
};

/** Per value, Σ l² of the units, where l is the length inside `kept`. */
const squaresOf = (
  lines: readonly (readonly TaggedUnit[])[],
  kept: readonly TextRange[],
  rows: ReadonlyMap<string, number>,
  size: number,
): number[] => {
  const squares = zeros(size);
  for (const line of lines) {
    const lengths = zeros(line.length);
    for (const { part, a } of sharedParts(line, kept)) addAt(lengths, a, rangeLength(part));
    for (const [a, { value }] of line.entries()) addAt(squares, rows.get(value) ?? 0, (lengths[a] ?? 0) ** 2);
  }
  return squares;
};

const clip = (line: readonly TaggedUnit[], window: TextRange): TaggedUnit[] =>
  line.flatMap((unit) => within([unit], window).map((range) => ({ ...range, value: unit.value })));

const addTables = (tables: readonly LengthTable[]): LengthTable => {
  const size = tables[0]?.squares.length ?? 0;
  const coincidences = Array.from({ length: size }, () => zeros(size));
  const squares = zeros(size);
  for (const table of tables) {
    for (const [c, row] of table.coincidences.entries()) addEach(coincidences[c] ?? [], row);
    addEach(squares, table.squares);
  }
  return { coincidences, squares };
};

const zeros = (size: number): number[] => Array.from({ length: size }, () => 0);

const addAt = (numbers: number[], row: number, amount: number): void => {
  numbers[row] = (numbers[row] ?? 0) + amount;
};

const addEach = (totals: number[], more: readonly number[]): void => {
  for (const [row, amount] of more.entries()) addAt(totals, row, amount);
};
