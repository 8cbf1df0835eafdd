/**
 * Where words stand in a text though some of their characters were changed, added or left out. The bit-parallel
 * search of Myers (1999) in blocks of 32 rows, with the cut-off of Ukkonen. Unlike a search for the best place it
 * finds all that come into question: whoever compares the best with the second needs both.
 */
import type { TextRange } from './range';

/** `edits`: the characters (code units) that one must change, add or leave out. */
export interface ApproximateMatch extends TextRange {
  readonly edits: number;
}

/**
 * The places where `words` stand with at most `maxEdits` edits, in text order: of places that run into one another
 * the one with the fewest edits.
 */
export const approximateMatches = (text: string, words: string, maxEdits: number): ApproximateMatch[] => {
  if (words === '' || maxEdits < 0) return [];
  return bestEnds(text, words, maxEdits).map(({ to, edits }) => ({
    from: startOf(text, words, to, edits),
    to,
    edits,
  }));
};

/** How many edits make the one of the other. */
export const editDistance = (one: string, other: string): number => {
  const start = commonStart(one, other);
  const [a, b] = [one.slice(start), other.slice(start)];
  const rest = commonEnd(a, b);
  return editDistances(a.slice(0, a.length - rest), b.slice(0, b.length - rest)).at(-1) ?? 0;
};

/** The edits between `words` and the first 0, 1, 2 … code units of `text`. */
export const editDistances = (words: string, text: string): number[] => {
  const column = createColumn(words);
  const distances = [words.length];
  for (let at = 0; at < text.length; at += 1) {
    distances.push(words === '' ? at + 1 : column.step(text.charCodeAt(at), 1));
  }
  return distances;
};

/** What both begin with costs no edit: words that were hardly changed are compared quickly, however long. */
const commonStart = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
};

const commonEnd = (one: string, other: string): number => {
  let length = 0;
  const most = Math.min(one.length, other.length);
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
};

interface End {
  readonly to: number;
  readonly edits: number;
}

/** One for every run of ends that are closer to each other than half the words are long. */
const bestEnds = (text: string, words: string, maxEdits: number): End[] => {
  const ends: End[] = [];
  const reach = Math.max(1, words.length >> 1);
  scan(text, words, maxEdits, (to, edits) => {
    const last = ends.at(-1);
    if (!last || to - last.to > reach) ends.push({ to, edits });
    else if (edits < last.edits) ends[ends.length - 1] = { to, edits };
  });
  return ends;
};

const scan = (
  text: string,
  words: string,
  maxEdits: number,
  report: (to: number, edits: number) => void,
): void => {
  const column = createColumn(words, maxEdits);
  for (let at = 0; at < text.length; at += 1) {
    const edits = column.step(text.charCodeAt(at), 0);
    if (edits <= maxEdits) report(at + 1, edits);
  }
};

/** Read backward from its end, the match is over where its edits are reached; of several, the likest in length. */
const startOf = (text: string, words: string, to: number, edits: number): number => {
  const column = createColumn(reversed(words));
  let best = to;
  for (let at = to - 1; at >= Math.max(0, to - words.length - edits); at -= 1) {
    const length = to - at;
    const isNearer = Math.abs(length - words.length) < Math.abs(to - best - words.length);
    if (column.step(text.charCodeAt(at), 1) <= edits && (best === to || isNearer)) best = at;
  }
  return best;
};

/** By code units, as they are read backward. */
export const reversed = (words: string): string => words.split('').reverse().join('');

interface Column {
  /**
   * The edits after one more character of the text; more than allowed where the last row is not followed. `top` is 0
   * where a match may begin anywhere, and 1 where all that was read belongs to it.
   */
  step(code: number, top: 0 | 1): number;
}

const BITS = 32;

/** Below it lie the letters of most texts: looked up in an array, which takes half the time of a map. */
const FREQUENT = 128;

/** A column of the table of edits, as differences between neighbouring rows: +1 in `plus`, −1 in `minus`. */
const createColumn = (words: string, maxEdits = Number.POSITIVE_INFINITY): Column => {
  const blocks = Math.ceil(words.length / BITS);
  const rowsOf = (block: number): number => Math.min(BITS, words.length - block * BITS);
  const rowsOfCode = rowsByCode(words, blocks);
  const frequent = Array.from({ length: FREQUENT }, (_, code) => rowsOfCode.get(code));
  const nowhere = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const edits = Int32Array.from({ length: blocks }, (_, block) => block * BITS + rowsOf(block));
  let lastBlock = Math.min(blocks, Math.max(1, Math.ceil(maxEdits / BITS))) - 1;

  /** Moves a block one character on; returns how its last row changes. `above` is how the row above it does. */
  const advance = (block: number, rows: number, above: number): number => {
    const [up, down] = [plus[block] ?? 0, minus[block] ?? 0];
    const equal = above < 0 ? rows | 1 : rows;
    const diagonal = rows | down;
    const carried = (((equal & up) + up) ^ up) | equal;
    const grows = down | ~(carried | up);
    const shrinks = up & carried;
    const last = 1 << (rowsOf(block) - 1);
    const grown = (grows << 1) | (above > 0 ? 1 : 0);
    const shrunk = (shrinks << 1) | (above < 0 ? 1 : 0);
    plus[block] = shrunk | ~(diagonal | grown);
    minus[block] = grown & diagonal;
    if (grows & last) return 1;
    return shrinks & last ? -1 : 0;
  };

  /** The blocks below those that can still come to a match are not followed. */
  const follow = (rows: Int32Array, change: number): void => {
    const before = (edits[lastBlock] ?? 0) - change;
    const next = lastBlock + 1;
    if (next < blocks && before <= maxEdits && ((rows[next] ?? 0) & 1 || change < 0)) {
      plus[next] = -1;
      minus[next] = 0;
      edits[next] = before + rowsOf(next) + advance(next, rows[next] ?? 0, change);
      lastBlock = next;
    } else {
      while (lastBlock > 0 && (edits[lastBlock] ?? 0) >= maxEdits + BITS) lastBlock -= 1;
    }
  };

  return {
    step(code, top) {
      const rows = (code < FREQUENT ? frequent[code] : rowsOfCode.get(code)) ?? nowhere;
      let change: number = top;
      for (let block = 0; block <= lastBlock; block += 1) {
        change = advance(block, rows[block] ?? 0, change);
        edits[block] = (edits[block] ?? 0) + change;
      }
      follow(rows, change);
      return lastBlock === blocks - 1 ? (edits[lastBlock] ?? 0) : Number.POSITIVE_INFINITY;
    },
  };
};

/** For every character of the words the rows it stands in, as bits. */
const rowsByCode = (words: string, blocks: number): ReadonlyMap<number, Int32Array> => {
  const found = new Map<number, Int32Array>();
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const rows = found.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(at / BITS);
    rows[block] = (rows[block] ?? 0) | (1 << (at % BITS));
    found.set(code, rows);
  }
  return found;
};
