/** Choosing sets so that every element lies in exactly one and the costs come to the least there can be. */

/** Elements are numbers from 0, in rising order; every element must also have a set of its own. */
export interface CostedSet {
  readonly members: readonly number[];
  readonly cost: number;
}

export interface Partition {
  readonly cost: number;
  /** False where the search was given up: the cost is then of the best that was found. */
  readonly isExact: boolean;
}

/** Places in the search, of one connected part: some seconds at the worst. */
const MOST_PLACES = 500_000;

/** Rounds of pricing; more bring the bound no nearer. */
const ROUNDS = 200;

/** Costs that differ by less are the same: they are sums of a few numbers near 1. */
const TOLERANCE = 1e-9;

/**
 * Parts that share no element are solved by themselves. In each, prices on the elements bound the cost from below
 * (any prices such that no set costs less than its elements; good ones by subgradient steps: M. L. Fisher, The
 * Lagrangian Relaxation Method for Solving Integer Programming Problems, Management Science 27, 1981); then branch
 * and bound takes the first element that is left and tries the sets that begin with it, the best priced first.
 */
export const cheapestPartition = (elements: number, sets: readonly CostedSet[]): Partition => {
  let cost = 0;
  let isExact = true;
  for (const part of connectedParts(elements, sets)) {
    const solved = solvePart(part);
    cost += solved.cost;
    isExact &&= solved.isExact;
  }
  return { cost, isExact };
};

interface Part {
  /** Numbered anew from 0. */
  readonly elements: number;
  readonly sets: readonly CostedSet[];
}

const connectedParts = (elements: number, sets: readonly CostedSet[]): Part[] => {
  const leaders = Array.from({ length: elements }, (_, element) => element);
  const leaderOf = (element: number): number => {
    let leader = element;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[element] = leader;
    return leader;
  };
  for (const { members } of sets)
    for (const member of members) leaders[leaderOf(member)] = leaderOf(members[0] ?? member);
  const numbers = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (let element = 0; element < elements; element += 1) {
    const leader = leaderOf(element);
    const size = sizes.get(leader) ?? 0;
    numbers.set(element, size);
    sizes.set(leader, size + 1);
  }
  const parts = new Map(
    [...sizes].map(([leader, size]) => [leader, { elements: size, sets: [] as CostedSet[] }]),
  );
  for (const { members, cost } of sets) {
    const renumbered = members.map((member) => numbers.get(member) ?? 0);
    parts.get(leaderOf(members[0] ?? 0))?.sets.push({ members: renumbered, cost });
  }
  return [...parts.values()];
};

const solvePart = (part: Part): Partition => {
  if (part.elements === 1) return { cost: Math.min(...part.sets.map(({ cost }) => cost)), isExact: true };
  const { prices, cost } = priceElements(part);
  return search(part, prices, cost);
};

/** Prices under which no set costs less than its elements, and the cost of a partition that was met on the way. */
const priceElements = (part: Part): { readonly prices: Float64Array; readonly cost: number } => {
  let prices = startingPrices(part);
  let best = { prices: prices.slice(), bound: boundOf(part, prices) };
  let cost = greedyCost(part, prices);
  let stride = 1;
  let sinceBetter = 0;
  for (let round = 0; round < ROUNDS && cost - best.bound > TOLERANCE; round += 1) {
    const missing = uncovered(part, prices);
    const norm = missing.reduce((total, one) => total + one * one, 0);
    if (norm === 0) break;
    const step = (stride * (cost - boundOf(part, prices))) / norm;
    prices = prices.map((price, element) => price + step * (missing[element] ?? 0));
    const bound = boundOf(part, prices);
    if (bound > best.bound) {
      best = { prices: prices.slice(), bound };
      sinceBetter = 0;
    } else sinceBetter += 1;
    if (sinceBetter === 8) [stride, sinceBetter] = [stride / 2, 0];
    if (round % 8 === 0) cost = Math.min(cost, greedyCost(part, prices));
  }
  return { prices: madeFair(part, best.prices), cost: Math.min(cost, greedyCost(part, best.prices)) };
};

/** The least that an element's share of a set can be. */
const startingPrices = ({ elements, sets }: Part): Float64Array => {
  const prices = new Float64Array(elements).fill(Number.POSITIVE_INFINITY);
  for (const { members, cost } of sets) {
    for (const member of members) prices[member] = Math.min(prices[member] ?? 0, cost / members.length);
  }
  return prices;
};

const gainOf = ({ members, cost }: CostedSet, prices: Float64Array): number => {
  let gain = cost;
  for (const member of members) gain -= prices[member] ?? 0;
  return gain;
};

/** What every partition costs at least: all prices, less what sets cost less than their elements. */
const boundOf = ({ sets }: Part, prices: Float64Array): number => {
  let bound = prices.reduce((total, price) => total + price, 0);
  for (const set of sets) bound += Math.min(0, gainOf(set, prices));
  return bound;
};

/** For each element 1, less the number of underpriced sets that it lies in: which prices should rise, which fall. */
const uncovered = ({ elements, sets }: Part, prices: Float64Array): Float64Array => {
  const missing = new Float64Array(elements).fill(1);
  for (const set of sets) {
    if (gainOf(set, prices) >= 0) continue;
    for (const member of set.members) missing[member] = (missing[member] ?? 0) - 1;
  }
  return missing;
};

/** Lowers prices where a set costs less than its elements, then raises each as far as it goes. */
const madeFair = ({ sets, elements }: Part, prices: Float64Array): Float64Array => {
  const fair = prices.slice();
  for (const set of sets) {
    const gain = gainOf(set, fair);
    if (gain >= 0) continue;
    for (const member of set.members) fair[member] = (fair[member] ?? 0) + gain / set.members.length;
  }
  const setsOf = Array.from({ length: elements }, (): CostedSet[] => []);
  for (const set of sets) for (const member of set.members) setsOf[member]?.push(set);
  for (const [element, own] of setsOf.entries()) {
    const room = Math.min(...own.map((set) => gainOf(set, fair)));
    fair[element] = (fair[element] ?? 0) + room;
  }
  return fair;
};

/** Takes the sets in the order of what they gain by the prices. */
const greedyCost = ({ elements, sets }: Part, prices: Float64Array): number => {
  const gains = sets.map((set) => ({ set, gain: gainOf(set, prices) / set.members.length }));
  const taken = new Uint8Array(elements);
  let cost = 0;
  for (const { set } of gains.sort((a, b) => a.gain - b.gain)) {
    if (set.members.some((member) => taken[member] === 1)) continue;
    for (const member of set.members) taken[member] = 1;
    cost += set.cost;
  }
  return cost;
};

interface PricedSet {
  readonly members: readonly number[];
  /** How much more it costs than its elements. */
  readonly gain: number;
}

/** A partition costs all prices and the gains of its sets, so that a branch is cut as soon as its gains are too much. */
const search = (part: Part, prices: Float64Array, known: number): Partition => {
  const floor = prices.reduce((total, price) => total + price, 0);
  const byFirst = setsByFirst(part, prices, known - floor);
  const taken = new Uint8Array(part.elements);
  let best = known - floor;
  let places = 0;
  const visit = (from: number, gained: number): void => {
    places += 1;
    let element = from;
    while (taken[element] === 1) element += 1;
    if (element === part.elements) {
      best = gained;
      return;
    }
    for (const { members, gain } of byFirst[element] ?? []) {
      if (gained + gain >= best - TOLERANCE || places > MOST_PLACES) return;
      if (members.some((member) => taken[member] === 1)) continue;
      for (const member of members) taken[member] = 1;
      visit(element + 1, gained + gain);
      for (const member of members) taken[member] = 0;
    }
  };
  visit(0, 0);
  return { cost: floor + best, isExact: places <= MOST_PLACES };
};

/** Sets that can be in a partition cheaper than the known one, by their first element, the best first. */
const setsByFirst = ({ elements, sets }: Part, prices: Float64Array, room: number): PricedSet[][] => {
  const byFirst = Array.from({ length: elements }, (): PricedSet[] => []);
  for (const set of sets) {
    const gain = Math.max(0, gainOf(set, prices));
    if (gain < room) byFirst[set.members[0] ?? 0]?.push({ members: set.members, gain });
  }
  for (const list of byFirst) list.sort((a, b) => a.gain - b.gain);
  return byFirst;
};
