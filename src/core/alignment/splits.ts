/** Where one analyst has in parts what the other has whole. */
import { groupedBy } from '../agreement/grouped-by';
import { sharedLength } from '../agreement/range-set';
import { type Annotation, compareAnnotations } from '../records/annotation';
import type { AlignedPair, Alignment } from './align-annotations';
import type { AnnotationSpan } from './annotation-extent';

export interface Split {
  /** Who has it whole. */
  readonly whole: 'first' | 'second';
  readonly first: readonly Annotation[];
  readonly second: readonly Annotation[];
}

export interface Splits {
  readonly splits: readonly Split[];
  /** Every annotation that is part of one, on either side. */
  readonly members: ReadonlySet<AnnotationSpan>;
}

/** Of a part: as much must lie in the whole, and less than that in another part. */
const LEAST_SHARE_OF_PART = 0.5;

/**
 * An annotation that was left over is a part when at least half of it lies in one of the other analyst's of the same
 * tag, whose own partner is such a part too and lies beside it. So a passage that one drew around two, a claim that
 * one made of one sentence and the other of two, and a list tagged whole or by item are one piece each.
 */
export const findSplits = (alignment: Alignment): Splits => {
  const splits = [...splitsOf('second', alignment), ...splitsOf('first', alignment)].sort(compareCandidates);
  const used = new Set<AnnotationSpan>();
  // Two against two can be read either way: one reading stands, the same one whoever of the two comes first.
  const kept = splits.filter(({ members }) => {
    if (members.some((one) => used.has(one))) return false;
    for (const one of members) used.add(one);
    return true;
  });
  return { splits: kept.map(({ split }) => split), members: used };
};

interface Candidate {
  readonly split: Split;
  /** The whole, then its parts. */
  readonly members: readonly AnnotationSpan[];
}

const compareCandidates = ({ members: [a] }: Candidate, { members: [b] }: Candidate): number =>
  a && b ? compareAnnotations(a.annotation, b.annotation) : 0;

/** Splits whose parts are the annotations of `side`. */
const splitsOf = (
  side: 'first' | 'second',
  { pairs, leftOver, onlyFirst, onlySecond }: Alignment,
): Candidate[] => {
  const left = new Set(side === 'second' ? onlySecond : onlyFirst);
  const partners = new Map(pairs.map((pair) => [turned(side, pair).whole, turned(side, pair)]));
  const best = new Map<AnnotationSpan, Overlap>();
  for (const pair of leftOver) {
    const overlap = turned(side, pair);
    const partner = partners.get(overlap.whole);
    if (!partner || !left.has(overlap.part) || !isPart(overlap) || !isPart(partner)) continue;
    if (!lieBeside(overlap.part, partner.part)) continue;
    if (isBetter(overlap, best.get(overlap.part))) best.set(overlap.part, overlap);
  }
  return [...groupedBy(best.values(), ({ whole }) => whole)].flatMap(([whole, overlaps]) => {
    const partner = partners.get(whole);
    return partner ? [candidateOf(side, whole, [partner.part, ...overlaps.map(({ part }) => part)])] : [];
  });
};

interface Overlap {
  readonly whole: AnnotationSpan;
  readonly part: AnnotationSpan;
  readonly overlap: number;
}

const isBetter = (one: Overlap, other: Overlap | undefined): boolean =>
  !other ||
  one.overlap > other.overlap ||
  (one.overlap === other.overlap && compareAnnotations(one.whole.annotation, other.whole.annotation) < 0);

const turned = (side: 'first' | 'second', { first, second, overlap }: AlignedPair): Overlap =>
  side === 'second' ? { whole: first, part: second, overlap } : { whole: second, part: first, overlap };

const candidateOf = (
  side: 'first' | 'second',
  whole: AnnotationSpan,
  parts: readonly AnnotationSpan[],
): Candidate => {
  const several = parts.map(({ annotation }) => annotation);
  return {
    split:
      side === 'second'
        ? { whole: 'first', first: whole.alone, second: several }
        : { whole: 'second', first: several, second: whole.alone },
    members: [whole, ...parts],
  };
};

const isPart = ({ whole, part, overlap }: Overlap): boolean =>
  part.tag === whole.tag && overlap >= LEAST_SHARE_OF_PART * part.length;

const lieBeside = (part: AnnotationSpan, other: AnnotationSpan): boolean =>
  sharedLength(part.ranges, other.ranges) < LEAST_SHARE_OF_PART * Math.min(part.length, other.length);
