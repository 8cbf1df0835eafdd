/**
 * Parts of a text as rows of numbers, so that a resample is a sum of rows: what twenty analysts rated need not be
 * gone through anew for each of a thousand draws.
 */
import { givenRatings, type RatedItems, tally } from '../rated-items';
import type { UnitizedCounts } from '../unitized-alpha';
import { type ReportPart, sumMatches } from './coefficients';

/** Of the parts at these places; a place may come more than once. */
type SumOf<Part> = (places: readonly number[]) => Part;

/**
 * A part that the coefficients, all but their `n`, take for those parts together. Every item of `items` must have as
 * many ratings as every other, as all have whom each analyst rated.
 */
export const summedParts = (parts: readonly ReportPart[]): SumOf<ReportPart> => {
  const items = summedItems(parts.map((part) => part.items.flatMap(inPairs)));
  const isOfTwo = parts.every(({ paired }) => paired !== null);
  const paired = summedItems(parts.map((part) => part.paired ?? []));
  const likelihood = summedItems(parts.map((part) => part.likelihood.flatMap(inPairs)));
  const confidence = summedItems(parts.map((part) => part.confidence.flatMap(inPairs)));
  const unitized = summedUnitized(parts.map((part) => part.unitized));
  return (places) => {
    const drawn = places.flatMap((place) => parts[place] ?? []);
    return {
      items: items(places),
      paired: isOfTwo ? paired(places) : null,
      likelihood: likelihood(places),
      confidence: confidence(places),
      unitized: unitized(places),
      exact: sumMatches(drawn.map(({ exact }) => exact)),
      tolerant: sumMatches(drawn.map(({ tolerant }) => tolerant)),
      relations: sumMatches(drawn.map(({ relations }) => relations)),
    };
  };
};

/**
 * The coincidences of the items (Krippendorff's o_ck) as items of two ratings each, of which α comes to the same; and
 * percent agreement and Fleiss's κ too, where all items have equally many ratings.
 */
const inPairs = <Rating extends string | number>({
  count,
  ratings,
}: RatedItems<Rating>): RatedItems<Rating>[] => {
  const given = givenRatings(ratings);
  if (given.length < 2) return [];
  const times = [...tally(given)].toSorted(([c], [k]) => (c < k ? -1 : 1));
  return times.flatMap(([c, ofC], place) =>
    times.slice(place).flatMap(([k, ofK]) => {
      const pairs = c === k ? (ofC * (ofC - 1)) / 2 : ofC * ofK;
      return pairs > 0 ? [{ count: (count * pairs) / (given.length - 1), ratings: [c, k] }] : [];
    }),
  );
};

/** Items rated alike stand together, one column of numbers for each way to rate. */
const summedItems = <Rating>(
  parts: readonly (readonly RatedItems<Rating>[])[],
): SumOf<readonly RatedItems<Rating>[]> => {
  const columns = new Map<string, number>();
  const ways: RatedItems<Rating>['ratings'][] = [];
  const columnOf = (ratings: RatedItems<Rating>['ratings']): number => {
    const key = JSON.stringify(ratings);
    const known = columns.get(key) ?? ways.push(ratings) - 1;
    columns.set(key, known);
    return known;
  };
  const rows = parts.map((items) => {
    const row: number[] = [];
    for (const { count, ratings } of items) {
      const column = columnOf(ratings);
      row[column] = (row[column] ?? 0) + count;
    }
    return row;
  });
  const total = summedRows(rows, ways.length);
  return (places) => {
    const counts = total(places);
    return ways.flatMap((ratings, column) => {
      const count = counts[column] ?? 0;
      return count > 0 ? [{ count, ratings }] : [];
    });
  };
};

const summedUnitized = (parts: readonly UnitizedCounts[]): SumOf<UnitizedCounts> => {
  const [first] = parts;
  const { analysts, values } = first ?? { analysts: 0, values: [] };
  const rows = parts.map(({ length, shared, all, tagged }) => [
    length,
    shared,
    ...[all, tagged].flatMap(({ coincidences, squares }) => [...coincidences.flat(), ...squares]),
  ]);
  const total = summedRows(rows, rows[0]?.length ?? 0);
  return (places) => {
    const [length = 0, shared = 0, ...cells] = total(places);
    const size = values.length + 1;
    const [all, tagged] = [cells.slice(0, size * (size + 1)), cells.slice(size * (size + 1))];
    return {
      analysts,
      length,
      shared,
      values,
      all: tableOf(all, size),
      tagged: tableOf(tagged, values.length),
    };
  };
};

const tableOf = (cells: readonly number[], size: number): UnitizedCounts['all'] => ({
  coincidences: Array.from({ length: size }, (_, row) => cells.slice(row * size, (row + 1) * size)),
  squares: cells.slice(size * size),
});

/** Where a row has no number it is zero. */
const summedRows = (rows: readonly (readonly number[])[], columns: number): SumOf<Float64Array> => {
  const table = rows.map((row) => Float64Array.from({ length: columns }, (_, column) => row[column] ?? 0));
  return (places) => {
    const total = new Float64Array(columns);
    for (const place of places) {
      const row = table[place];
      if (!row) continue;
      for (let column = 0; column < columns; column += 1)
        total[column] = (total[column] ?? 0) + (row[column] ?? 0);
    }
    return total;
  };
};
