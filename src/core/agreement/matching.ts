/** Pairs one to one, so that their weights come to the most there can be. */
import { groupedBy } from './grouped-by';

export interface Edge {
  /** Numbers from 0 of what may be paired. */
  readonly row: number;
  readonly column: number;
  /** Above 0. */
  readonly weight: number;
  /** From 0 to 1: decides between pairings of the same total weight. */
  readonly preference?: number;
}

export interface Matching<Pair extends Edge> {
  readonly pairs: readonly Pair[];
  /** False where a part was so entangled that its pairs were taken heaviest first; they weigh at least half the most. */
  readonly isExact: boolean;
}

/**
 * Rows times edges of one connected part, above which it is not solved exactly: some tenths of a second of work at
 * the worst. Annotations of two analysts make parts of a handful; this is for files that were made to be slow.
 */
const MOST_WORK = 20_000_000;

/**
 * Each connected part is solved by itself: by shortest augmenting paths, rows one after the other (H. W. Kuhn, 1955;
 * R. Jonker, A. Volgenant, A Shortest Augmenting Path Algorithm, Computing 38, 1987), a row staying alone where that
 * weighs more. The result does not depend on the order of `edges` except between pairings that are equal.
 */
export const heaviestMatching = <Pair extends Edge>(
  edges: readonly Pair[],
  mostWork = MOST_WORK,
): Matching<Pair> => {
  let isExact = true;
  const { alone: pairs, entangled } = separate(edges);
  for (const part of connectedParts(entangled)) {
    const rows = new Set(part.map(({ row }) => row)).size;
    const isTooMuch = rows * part.length > mostWork;
    if (isTooMuch) isExact = false;
    pairs.push(...(isTooMuch ? heaviestFirst(part) : solvePart(part)));
  }
  return { pairs: pairs.sort((a, b) => a.row - b.row), isExact };
};

/** Most edges share neither row nor column with another: they need no solving. */
const separate = <Pair extends Edge>(
  edges: readonly Pair[],
): { readonly alone: Pair[]; readonly entangled: readonly Pair[] } => {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const { row, column } of edges) {
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
  }
  const alone: Pair[] = [];
  const entangled: Pair[] = [];
  for (const edge of edges)
    (rows[edge.row] === 1 && columns[edge.column] === 1 ? alone : entangled).push(edge);
  return { alone, entangled };
};

/** Edges that share a row or a column, directly or by way of others, lie in one part. */
const connectedParts = <Pair extends Edge>(edges: readonly Pair[]): Pair[][] => {
  const leaders = new Map<number, number>();
  const leaderOf = (node: number): number => {
    let leader = node;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    if (leader !== node) leaders.set(node, leader);
    return leader;
  };
  // Rows are the even nodes, columns the odd ones.
  for (const { row, column } of edges) {
    const [a, b] = [leaderOf(2 * row), leaderOf(2 * column + 1)];
    if (a !== b) leaders.set(b, a);
  }
  return [...groupedBy(edges, ({ row }) => leaderOf(2 * row)).values()];
};

const heaviestFirst = <Pair extends Edge>(edges: readonly Pair[]): Pair[] => {
  const rows = new Set<number>();
  const columns = new Set<number>();
  return edges.toSorted(heavierFirst).filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false;
    rows.add(row);
    columns.add(column);
    return true;
  });
};

const heavierFirst = (a: Edge, b: Edge): number =>
  b.weight - a.weight || (b.preference ?? 0) - (a.preference ?? 0) || a.row - b.row || a.column - b.column;

/** What is known while a part is solved. Rows and columns go by their own numbers. */
interface PartState<Pair extends Edge> {
  readonly edgesOf: ReadonlyMap<number, readonly Pair[]>;
  readonly costOf: (edge: Pair) => number;
  readonly rowPotential: Map<number, number>;
  readonly columnPotential: Map<number, number>;
  /** The edge that holds a column. */
  readonly held: Map<number, Pair>;
}

const solvePart = <Pair extends Edge>(edges: readonly Pair[]): readonly Pair[] => {
  if (isStar(edges)) return edges.toSorted(heavierFirst).slice(0, 1);
  const edgesOf = groupedBy(edges, ({ row }) => row);
  // So much that all preferences together never outweigh one unit of weight.
  const scale = edgesOf.size + 1;
  const costOf = ({ weight, preference = 0 }: Edge): number => -(weight * scale + preference);
  const state: PartState<Pair> = {
    edgesOf,
    costOf,
    rowPotential: new Map([...edgesOf].map(([row, own]) => [row, Math.min(0, ...own.map(costOf))])),
    columnPotential: new Map(),
    held: new Map(),
  };
  for (const row of edgesOf.keys()) augment(state, row);
  return [...state.held.values()];
};

/** All share one row or one column, so that only one of them can be. */
const isStar = (edges: readonly Edge[]): boolean =>
  edges.every(({ row }) => row === edges[0]?.row) || edges.every(({ column }) => column === edges[0]?.column);

/** Where a search has come to: which edge leads to a column, and how far it is. */
interface Reached<Pair extends Edge> {
  readonly edge: Pair;
  readonly distance: number;
}

/** Finds the row a place along the shortest path, moving others where that is better for all. */
const augment = <Pair extends Edge>(state: PartState<Pair>, start: number): void => {
  const reached = new Map<number, Reached<Pair>>();
  const left = new Map<number, Reached<Pair>>();
  const rowDistance = new Map([[start, 0]]);
  const viaRow = new Map<number, Pair>();
  let row = start;
  let distance = 0;
  // Staying alone costs 0, less the row's potential: the shortest way that is known so far.
  let alone = { row, distance: -(state.rowPotential.get(row) ?? 0) };
  while (true) {
    relax(state, row, distance, reached, left);
    const next = nearest(left);
    if (!next || alone.distance <= next.distance) {
      shiftPotentials(state, rowDistance, reached, left, alone.distance);
      moveAlong(state, viaRow, alone.row);
      return;
    }
    const { column } = next.edge;
    left.delete(column);
    const holder = state.held.get(column);
    if (!holder) {
      shiftPotentials(state, rowDistance, reached, left, next.distance);
      moveAlong(state, viaRow, next.edge.row);
      state.held.set(column, next.edge);
      return;
    }
    row = holder.row;
    distance = next.distance;
    rowDistance.set(row, distance);
    viaRow.set(row, next.edge);
    const ownEnd = distance - (state.rowPotential.get(row) ?? 0);
    if (ownEnd < alone.distance) alone = { row, distance: ownEnd };
  }
};

/** Looks along the edges of a row that was just reached. */
const relax = <Pair extends Edge>(
  state: PartState<Pair>,
  row: number,
  distance: number,
  reached: Map<number, Reached<Pair>>,
  left: Map<number, Reached<Pair>>,
): void => {
  const potential = state.rowPotential.get(row) ?? 0;
  for (const edge of state.edgesOf.get(row) ?? []) {
    const { column } = edge;
    const known = reached.get(column);
    if (known && !left.has(column)) continue;
    const length = distance + state.costOf(edge) - potential - (state.columnPotential.get(column) ?? 0);
    if (known && known.distance <= length) continue;
    const found = { edge, distance: length };
    reached.set(column, found);
    left.set(column, found);
  }
};

const nearest = <Pair extends Edge>(left: ReadonlyMap<number, Reached<Pair>>): Reached<Pair> | null => {
  let best: Reached<Pair> | null = null;
  for (const one of left.values()) if (!best || one.distance < best.distance) best = one;
  return best;
};

/** Keeps every reduced cost at or above 0, and at 0 along the path. */
const shiftPotentials = <Pair extends Edge>(
  { rowPotential, columnPotential }: PartState<Pair>,
  rowDistance: ReadonlyMap<number, number>,
  reached: ReadonlyMap<number, Reached<Pair>>,
  left: ReadonlyMap<number, Reached<Pair>>,
  total: number,
): void => {
  for (const [row, distance] of rowDistance)
    rowPotential.set(row, (rowPotential.get(row) ?? 0) + total - distance);
  for (const [column, { distance }] of reached) {
    if (left.has(column) || distance >= total) continue;
    columnPotential.set(column, (columnPotential.get(column) ?? 0) + distance - total);
  }
};

/** `row` gives up the column it holds to the row that reached it over that column, and so on back to the start. */
const moveAlong = <Pair extends Edge>(
  state: PartState<Pair>,
  viaRow: ReadonlyMap<number, Pair>,
  row: number,
): void => {
  for (let edge = viaRow.get(row); edge; edge = viaRow.get(edge.row)) state.held.set(edge.column, edge);
};
