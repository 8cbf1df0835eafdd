/** Which annotations of two analysts overlap, and by how much: one sweep over the text. */
import type { TextRange } from '../passage/range';
import { sharedLength } from './range-set';

export interface OverlappingPair {
  /** Their places in the two lists. */
  readonly first: number;
  readonly second: number;
  /** Code units that both cover. */
  readonly overlap: number;
}

export interface OverlappingPairs {
  readonly pairs: readonly OverlappingPair[];
  /** False where a passage had more rivals than are looked at. */
  readonly isComplete: boolean;
}

/**
 * How many annotations of the other analyst are looked at that were begun and not yet ended where one begins: the
 * last ones begun. Nested ones are few; without a limit ten thousand over one place would make a hundred million pairs.
 */
const MOST_RIVALS = 32;

interface Covering {
  /** Disjoint and in text order, as `unionOf` makes them. */
  readonly ranges: readonly TextRange[];
}

export const overlappingPairs = (
  first: readonly Covering[],
  second: readonly Covering[],
): OverlappingPairs => {
  const [firstPieces, secondPieces] = [piecesOf(first), piecesOf(second)];
  const [firstOpen, secondOpen]: [Piece[], Piece[]] = [[], []];
  const pairs: OverlappingPair[] = [];
  const seen = new Set<number>();
  let isComplete = true;
  const meet = (a: Piece, b: Piece): void => {
    // Only annotations of several passages can meet again.
    const mayMeetAgain = a.isPart || b.isPart;
    const key = a.owner * second.length + b.owner;
    if (mayMeetAgain && seen.has(key)) return;
    if (mayMeetAgain) seen.add(key);
    pairs.push({ first: a.owner, second: b.owner, overlap: overlapOf(a, b, first, second) });
  };
  let [a, b] = [0, 0];
  while (true) {
    const [one, other] = [firstPieces[a], secondPieces[b]];
    if (one && (!other || one.from <= other.from)) {
      if (!eachRival(secondOpen, one, (rival) => meet(one, rival))) isComplete = false;
      firstOpen.push(one);
      a += 1;
    } else if (other) {
      if (!eachRival(firstOpen, other, (rival) => meet(rival, other))) isComplete = false;
      secondOpen.push(other);
      b += 1;
    } else return { pairs, isComplete };
  }
};

interface Piece extends TextRange {
  readonly owner: number;
  /** Its annotation has other pieces. */
  readonly isPart: boolean;
}

/** A list is compared with that of every other analyst, and never changes. */
const knownPieces = new WeakMap<readonly Covering[], readonly Piece[]>();

const piecesOf = (list: readonly Covering[]): readonly Piece[] => {
  const known = knownPieces.get(list);
  if (known) return known;
  const pieces: Piece[] = [];
  for (const [owner, { ranges }] of list.entries())
    for (const { from, to } of ranges) pieces.push({ from, to, owner, isPart: ranges.length > 1 });
  pieces.sort((a, b) => a.from - b.from || a.owner - b.owner);
  knownPieces.set(list, pieces);
  return pieces;
};

/** Drops what ended before `piece` begins and looks at the rest; false when there are more than are looked at. */
const eachRival = (open: Piece[], piece: Piece, look: (rival: Piece) => void): boolean => {
  let kept = 0;
  for (const rival of open) {
    if (rival.to <= piece.from) continue;
    open[kept] = rival;
    kept += 1;
  }
  open.length = kept;
  for (let at = Math.max(0, kept - MOST_RIVALS); at < kept; at += 1) {
    const rival = open[at];
    if (rival) look(rival);
  }
  return kept <= MOST_RIVALS;
};

const overlapOf = (a: Piece, b: Piece, first: readonly Covering[], second: readonly Covering[]): number =>
  a.isPart || b.isPart
    ? sharedLength(first[a.owner]?.ranges ?? [], second[b.owner]?.ranges ?? [])
    : Math.min(a.to, b.to) - Math.max(a.from, b.from);
