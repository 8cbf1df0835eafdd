/** An order of the analysts that gives nobody away: each case has another one. */
import { below, seededRandom } from '../agreement/seeded-random';

/** The same for the same case and analysts, in whatever order these come. */
export const neutralOrder = (analystIds: readonly string[], caseKey: string): readonly string[] => {
  const random = seededRandom(seedOf(caseKey));
  const order = analystIds.toSorted();
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = below(random, last + 1);
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
};

/** Any number will do that differs between keys: FNV-1a at 32 bits (Fowler, Noll and Vo). */
const seedOf = (key: string): number => {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193);
  return hash;
};
