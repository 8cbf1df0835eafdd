/**
 * Which word of one text stands for which of another: words that both have in the same order, found by what stands in
 * each of them once (runs of six words, then three, then one), and then what was moved whole.
 */
import { longestAscending, type Pair } from './longest-ascending';
import type { WordText } from './words';

export interface WordPairs {
  /** For each word of the first text its word in the second, or -1; and the other way round. */
  readonly inAfter: Int32Array;
  readonly inBefore: Int32Array;
  /** 1 for each word of the first text that stands in another order in the second. */
  readonly moved: Uint8Array;
}

interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/** Both texts, as numbers of runs of each of these lengths. */
interface Runs {
  readonly length: number;
  readonly before: Int32Array;
  readonly after: Int32Array;
}

export const pairWords = (before: WordText, after: WordText): WordPairs => {
  const pairs: WordPairs = {
    inAfter: new Int32Array(before.ids.length).fill(-1),
    inBefore: new Int32Array(after.ids.length).fill(-1),
    moved: new Uint8Array(before.ids.length),
  };
  const runs = runsOf(before.ids, after.ids);
  fillGap({ before: [0, before.ids.length], after: [0, after.ids.length] }, runs, pairs, 0);
  slideToSentences(before, after, pairs);
  unpairChance(pairs);
  pairMoved(before, after, runs, pairs);
  return pairs;
};

const runsOf = (before: Int32Array, after: Int32Array): Runs[] => {
  const one: Runs = { length: 1, before, after };
  const three = joinedRuns(joinedRuns(one, one), one);
  return [joinedRuns(three, three), three, one];
};

/** Each run followed by another: the same number for the same two. */
const joinedRuns = (first: Runs, second: Runs): Runs => {
  const numbers = new Map<number, number>();
  const joined = (a: Int32Array, b: Int32Array): Int32Array => {
    const numbered = new Int32Array(Math.max(0, b.length - first.length));
    for (let at = 0; at < numbered.length; at += 1) {
      const key = (a[at] ?? 0) * 2 ** 26 + (b[at + first.length] ?? 0);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      numbered[at] = number;
    }
    return numbered;
  };
  return {
    length: first.length + second.length,
    before: joined(first.before, second.before),
    after: joined(first.after, second.after),
  };
};

/** Deeper than any text needs, and no stack overflows. */
const DEEPEST = 60;

const fillGap = (gap: Gap, runs: readonly Runs[], pairs: WordPairs, depth: number): void => {
  const rest = withoutEnds(gap, runs, pairs);
  if (rest.before[0] >= rest.before[1] || rest.after[0] >= rest.after[1]) return;
  for (const [level, kind] of runs.entries()) {
    const chain = longestAscending(onlyOnes(rest, kind));
    if (chain.length === 0) continue;
    if (depth === DEEPEST) return;
    for (const inner of pairedAlong(chain, kind.length, rest, pairs)) {
      fillGap(inner, level === 0 ? runs : [...runs.slice(level)], pairs, depth + 1);
    }
    return;
  }
  pairLongestCommon(rest, runs, pairs);
};

const wordsOf = (runs: readonly Runs[]): Runs => {
  const words = runs.at(-1);
  if (!words) throw new RangeError('No words to pair');
  return words;
};

const pair = ({ inAfter, inBefore }: WordPairs, before: number, after: number): void => {
  inAfter[before] = after;
  inBefore[after] = before;
};

/** What both begin and end with is paired. */
const withoutEnds = (gap: Gap, runs: readonly Runs[], pairs: WordPairs): Gap => {
  const { before, after } = wordsOf(runs);
  let [[from, to], [start, end]] = [gap.before, gap.after];
  while (from < to && start < end && before[from] === after[start]) pair(pairs, from++, start++);
  while (from < to && start < end && before[to - 1] === after[end - 1]) pair(pairs, --to, --end);
  return { before: [from, to], after: [start, end] };
};

/** The runs that lie in each side of the gap once. */
const onlyOnes = (gap: Gap, { before, after, length }: Runs): Pair[] => {
  const there = placesOfOnes(after, gap.after[0], gap.after[1] - length + 1);
  const pairs: Pair[] = [];
  for (const [number, at] of placesOfOnes(before, gap.before[0], gap.before[1] - length + 1)) {
    const place = at < 0 ? undefined : there.get(number);
    if (place !== undefined && place >= 0) pairs.push({ before: at, after: place });
  }
  return pairs.sort((a, b) => a.before - b.before);
};

/** -1 for those that are there more than once. */
const placesOfOnes = (numbers: Int32Array, from: number, to: number): Map<number, number> => {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const number = numbers[at] ?? 0;
    places.set(number, places.has(number) ? -1 : at);
  }
  return places;
};

/** Pairs the words of the chain's runs; what is left are the gaps between them. */
const pairedAlong = (chain: readonly Pair[], length: number, gap: Gap, pairs: WordPairs): Gap[] => {
  const gaps: Gap[] = [];
  let [from, start] = [gap.before[0], gap.after[0]];
  for (const { before, after } of chain) {
    const done = Math.max(0, from - before, start - after);
    if (done >= length) continue;
    const [at, place] = [before + done, after + done];
    if (at > from || place > start) gaps.push({ before: [from, at], after: [start, place] });
    for (let word = 0; word < length - done; word += 1) pair(pairs, at + word, place + word);
    [from, start] = [before + length, after + length];
  }
  gaps.push({ before: [from, gap.before[1]], after: [start, gap.after[1]] });
  return gaps;
};

/** Cells of a table of words by words: above it the texts are strangers there, and nothing is paired. */
const LARGEST_TABLE = 250_000;

const pairLongestCommon = (gap: Gap, runs: readonly Runs[], pairs: WordPairs): void => {
  const { before, after } = wordsOf(runs);
  const [[from, to], [start, end]] = [gap.before, gap.after];
  const [rows, columns] = [to - from, end - start];
  if (rows * columns > LARGEST_TABLE) return;
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      table[cell] =
        before[from + row] === after[start + column]
          ? (table[cell + width + 1] ?? 0) + 1
          : Math.max(table[cell + width] ?? 0, table[cell + 1] ?? 0);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const cell = row * width + column;
    if (before[from + row] === after[start + column]) pair(pairs, from + row++, start + column++);
    else if ((table[cell + width] ?? 0) >= (table[cell + 1] ?? 0)) row += 1;
    else column += 1;
  }
};

/**
 * Words that were put in or taken out may begin at any of several places where the words around them are the same:
 * writers put in and take out whole sentences.
 */
const slideToSentences = (before: WordText, after: WordText, pairs: WordPairs): void => {
  slide(before, pairs.inAfter, pairs.inBefore);
  slide(after, pairs.inBefore, pairs.inAfter);
};

/** `there` says of each word of the text where it is in the other, `here` the other way round. */
const slide = (text: WordText, there: Int32Array, here: Int32Array): void => {
  for (let from = 0; from < text.ids.length; from += 1) {
    if (there[from] !== -1) continue;
    let to = from;
    while (to < text.ids.length && there[to] === -1) to += 1;
    const isPure = from > 0 && to < text.ids.length && there[to] === (there[from - 1] ?? 0) + 1;
    const steps = isPure ? stepsBack(text, there, from, to) : 0;
    const other = there[to] ?? 0;
    for (let step = 1; step <= steps; step += 1) {
      there[to - step] = other - step;
      here[other - step] = to - step;
      there[from - step] = -1;
    }
    from = to;
  }
};

/** How far back the stretch can be moved until it begins with a sentence; 0 where it cannot, or does. */
const stepsBack = ({ ids, openers }: WordText, there: Int32Array, from: number, to: number): number => {
  for (let step = 0; step <= MOST_SLID; step += 1) {
    if (openers[from - step] === 1) return step;
    const isSame =
      there[from - step - 1] === (there[to] ?? 0) - step - 1 && ids[from - step - 1] === ids[to - step - 1];
    if (!isSame) return 0;
  }
  return 0;
};

/** Words: longer than most sentences. */
const MOST_SLID = 60;

/** A word or two between longer stretches that are not the same are there by chance. */
const unpairChance = ({ inAfter, inBefore }: WordPairs): void => {
  let [lastBefore, lastAfter] = [-1, -1];
  for (let from = 0; from < inAfter.length; ) {
    const place = inAfter[from] ?? -1;
    if (place < 0) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < inAfter.length && inAfter[to] === place + to - from) to += 1;
    let next = to;
    while (next < inAfter.length && inAfter[next] === -1) next += 1;
    const nextAfter = next < inAfter.length ? (inAfter[next] ?? 0) : inBefore.length;
    const length = to - from;
    const gapBack = Math.max(from - lastBefore, place - lastAfter) - 1;
    const gapOn = Math.max(next - to, nextAfter - place - length);
    if (length <= 2 && gapBack > 2 * length && gapOn > 2 * length) {
      for (let at = from; at < to; at += 1) {
        inBefore[inAfter[at] ?? 0] = -1;
        inAfter[at] = -1;
      }
    } else {
      [lastBefore, lastAfter] = [to - 1, place + length - 1];
    }
    from = to;
  }
};

/** A run that each of the texts has once, and that stands elsewhere in the other, grown as far as both agree. */
const pairMoved = (before: WordText, after: WordText, runs: readonly Runs[], pairs: WordPairs): void => {
  const { inAfter, inBefore, moved } = pairs;
  const whole: Gap = { before: [0, before.ids.length], after: [0, after.ids.length] };
  const isFree = (at: number, place: number): boolean =>
    before.ids[at] !== undefined &&
    before.ids[at] === after.ids[place] &&
    inAfter[at] === -1 &&
    inBefore[place] === -1;
  for (const kind of runs.slice(0, 2)) {
    for (const { before: at, after: place } of onlyOnes(whole, kind)) {
      if (!isFree(at, place)) continue;
      let [back, on] = [0, 1];
      while (isFree(at - back - 1, place - back - 1)) back += 1;
      while (isFree(at + on, place + on)) on += 1;
      const isSentence =
        before.openers[at - back] === 1 &&
        after.openers[place - back] === 1 &&
        (before.openers[at + on] ?? 1) === 1 &&
        (after.openers[place + on] ?? 1) === 1;
      if (back + on < (isSentence ? 3 : FEWEST_MOVED)) continue;
      for (let word = -back; word < on; word += 1) {
        pair(pairs, at + word, place + word);
        moved[at + word] = 1;
      }
    }
  }
};

/** Fewer words that are no sentence may well have been written anew. */
const FEWEST_MOVED = 8;
