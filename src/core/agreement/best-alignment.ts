/** The alignment of several analysts' units with the least disorder: every unit in one unitary alignment. */
import { heaviestMatching } from './matching';
import { sum } from './rated-items';
import { type CostedSet, cheapestPartition, type Partition } from './set-partition';
import type { TaggedUnit } from './tagged-unit';

/**
 * Lists the unitary alignments that can be part of it and takes the cheapest partition of the units into them. Of two
 * analysts that is a matching, which is always solved exactly.
 * `cost` is the sum of the disorders of the unitary alignments, the empty dissimilarity being 1.
 */
export const bestAlignment = (
  lines: readonly (readonly TaggedUnit[])[],
  dissimilarity: (u: TaggedUnit, v: TaggedUnit) => number,
): Partition => {
  const units = lines.flatMap((line, analyst) => line.map((unit) => ({ unit, analyst })));
  units.sort((a, b) => a.unit.from - b.unit.from || a.unit.to - b.unit.to || a.analyst - b.analyst);
  const candidates = listCandidates(units, lines.length, dissimilarity);
  return lines.length === 2
    ? cheapestPairing(units, candidates)
    : cheapestPartition(units.length, candidates);
};

/** Each pair saves what its two units cost alone, 1 each, less what it costs. */
const cheapestPairing = (units: readonly UnitOfAnalyst[], candidates: readonly CostedSet[]): Partition => {
  const edges = candidates.flatMap(({ members: [a, b], cost }) => {
    if (a === undefined || b === undefined || cost >= 2) return [];
    const [row, column] = units[a]?.analyst === 0 ? [a, b] : [b, a];
    return [{ row, column, weight: 2 - cost }];
  });
  const { pairs, isExact } = heaviestMatching(edges);
  return { cost: units.length - sum(pairs.map(({ weight }) => weight)), isExact };
};

interface UnitOfAnalyst {
  readonly unit: TaggedUnit;
  readonly analyst: number;
}

/** Every unit alone, and every set of units of different analysts that is not better taken apart. */
const listCandidates = (
  units: readonly UnitOfAnalyst[],
  analysts: number,
  dissimilarity: (u: TaggedUnit, v: TaggedUnit) => number,
): CostedSet[] => {
  const pairs = (analysts * (analysts - 1)) / 2;
  const near = nearUnits(units, pairs + analysts - 1, dissimilarity);
  const candidates: CostedSet[] = [];
  const extend = (members: readonly number[], total: number): void => {
    const size = members.length;
    candidates.push({ members, cost: (total + pairs - (size * (size - 1)) / 2) / pairs });
    if (size === analysts) return;
    for (const [next, apart] of near[members[size - 1] ?? 0] ?? []) {
      const added = addedBy(members, next, apart, near, units);
      if (added !== null) extend([...members, next], total + added);
    }
  };
  for (const start of units.keys()) extend([start], 0);
  return candidates.filter((candidate) => isWorthwhile(candidate, pairs, near));
};

type Near = readonly ReadonlyMap<number, number>[];

/** For each unit the later ones of other analysts that may ever share a unitary alignment with it. */
const nearUnits = (
  units: readonly UnitOfAnalyst[],
  limit: number,
  dissimilarity: (u: TaggedUnit, v: TaggedUnit) => number,
): Near =>
  units.map(({ unit, analyst }, index) => {
    const near = new Map<number, number>();
    for (let other = index + 1; other < units.length; other += 1) {
      const candidate = units[other];
      if (!candidate || candidate.analyst === analyst) continue;
      const apart = dissimilarity(unit, candidate.unit);
      if (apart <= limit) near.set(other, apart);
    }
    return near;
  });

/** Null when the unit is of an analyst who is there already, or too far from one of the members. */
const addedBy = (
  members: readonly number[],
  next: number,
  apartFromLast: number,
  near: Near,
  units: readonly UnitOfAnalyst[],
): number | null => {
  let added = apartFromLast;
  for (const member of members.slice(0, -1)) {
    const apart = near[member]?.get(next);
    if (apart === undefined || units[member]?.analyst === units[next]?.analyst) return null;
    added += apart;
  }
  return added;
};

/** Whether no member would better be alone: what it adds is at most what it costs alone. */
const isWorthwhile = ({ members }: CostedSet, pairs: number, near: Near): boolean =>
  members.length === 1 ||
  members.every((member) => {
    let apart = 0;
    for (const other of members) {
      if (other !== member) apart += near[Math.min(member, other)]?.get(Math.max(member, other)) ?? 0;
    }
    return apart <= pairs + members.length - 1;
  });
