/** Worked examples that others published, each recomputed before it was put here; offsets are half-open. */
import type { RatedItems } from '../rated-items';
import type { TaggedUnit } from '../tagged-unit';

/** One item per character; `.` is a missing rating. */
export const itemsOfRows = (...rows: readonly string[]): RatedItems<string>[] =>
  [...(rows[0] ?? '')].map((_, item) => ({
    count: 1,
    ratings: rows.map((row) => (row[item] === '.' ? null : (row[item] ?? null))),
  }));

export const asNumbers = (items: readonly RatedItems<string>[]): RatedItems<number>[] =>
  items.map(({ count, ratings }) => ({
    count,
    ratings: ratings.map((rating) => (rating === null ? null : Number(rating))),
  }));

/** Cohen 1960, p. 45: rows are the first rater's categories, columns the second's. κ 0.49153. */
export const COHEN_1960: readonly RatedItems<number>[] = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
].flatMap((row, first) => row.map((count, second) => ({ count, ratings: [first, second] })));

/** Krippendorff 1995, p. 57, A, as digitised in DKPro Statistics: 24 characters, tagged or not. */
export const KRIPPENDORFF_1995_A = itemsOfRows('001111111100001111110000', '000011110000000110000000');

/** Fleiss 1971: 30 patients, six ratings of each. κ 0.43024. */
export const FLEISS_1971: readonly RatedItems<string>[] = [
  '444444 222555 233335 555555 222444 113333 333355 113334 114444 555555',
  '144444 124444 222333 144444 224445 333335 111455 111112 224444 133555',
  '555555 244444 224555 114444 144445 222224 111155 224444 133333 555555',
].flatMap((line) => line.split(' ').map((ratings) => ({ count: 1, ratings: [...ratings] })));

/** Krippendorff 2011, A: two coders, ten units. Nominal α 0.09524. */
export const KRIPPENDORFF_2011_A = itemsOfRows('0100000010', '1110010000');

/** Krippendorff 2011, B: two coders, twelve units. Nominal α 0.69196. */
export const KRIPPENDORFF_2011_B = itemsOfRows('aabbdcccedda', 'babbbccceddd');

/** Krippendorff 2011, C (2004, p. 230): four coders, twelve units, some ratings missing. */
export const KRIPPENDORFF_2011_C = itemsOfRows(
  '123321412...',
  '1233224125..',
  '.33323422513',
  '12332441251.',
);

/** Hayes and Krippendorff 2007, p. 84, as in DKPro Statistics: five observers, 40 units. Ordinal α 0.7598. */
export const HAYES_2007: readonly RatedItems<number>[] = asNumbers(
  [
    '112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111.',
    '.100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0',
    '0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2',
    '110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1',
  ].flatMap((line) =>
    line.split(' ').map((unit) => ({
      count: 1,
      ratings: [...unit].map((rating) => (rating === '.' ? null : rating)),
    })),
  ),
);

/** The spans of the README of `krippendorff_unitized_alpha`, taken as half-open, L = 56. uα 0.564545. */
export const UNITIZED_README: readonly (readonly TaggedUnit[])[] = [
  [unit(3, 15), unit(22, 53)],
  [unit(3, 10), unit(22, 53)],
  [unit(22, 46)],
];

/** Mathet et al. 2015, figure 10, with Δ∅ = 1: two units and how far apart their places are. */
export const MATHET_2015_PLACES = [
  [4, 14, 40, 44, 22.2244],
  [4, 14, 20, 25, 3.24],
  [4, 14, 14, 24, 1],
  [20, 30, 20, 25, 0.1111],
  [20, 25, 14, 24, 0.2178],
] as const;

/** The example of pygamma-agreement after Mathet et al. 2015; with α 3 and β 1 the best disorder is 0.960625. */
export const ALEX_PAUL_SUZAN: readonly (readonly TaggedUnit[])[] = [
  [
    unit(2, 9, '1'),
    unit(11, 17, '2'),
    unit(24, 30, '5'),
    unit(32, 36, '6'),
    unit(36, 44, '6'),
    unit(44, 60, '7'),
  ],
  [unit(2, 9, '1'), unit(11, 17, '3'), unit(19, 25, '5'), unit(32, 44, '6')],
  [
    unit(2, 9, '1'),
    unit(11, 17, '4'),
    unit(21, 27, '5'),
    unit(32, 36, '6'),
    unit(36, 40, '6'),
    unit(40, 44, '6'),
  ],
];

/** nervaluate's README after SemEval 2013, task 9.1: what was matched, of how many spans on each side, and F1. A partial match is half a match. */
export const NERVALUATE_README = [
  { scheme: 'strict', matched: 2, first: 6, second: 6, f1: 1 / 3 },
  { scheme: 'exact', matched: 3, first: 6, second: 6, f1: 0.5 },
  { scheme: 'type', matched: 3, first: 6, second: 6, f1: 0.5 },
  { scheme: 'partial', matched: 3 + 2 / 2, first: 6, second: 6, f1: 2 / 3 },
] as const;

function unit(from: number, to: number, value = 'k'): TaggedUnit {
  return { from, to, value };
}
