/** Places that two texts have in common, of which as many as possible keep their order: the anchors of a patience diff. */

export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** The longest choice of `pairs`, which ascend in `before`, that ascends in `after` too. */
export const longestAscending = (pairs: readonly Pair[]): Pair[] => {
  const piles: { readonly pair: Pair; readonly below: number }[][] = [];
  for (const pair of pairs) {
    const pile = firstPileAbove(piles, pair.after);
    const below = (piles[pile - 1]?.length ?? 0) - 1;
    const found = piles[pile];
    if (found) found.push({ pair, below });
    else piles.push([{ pair, below }]);
  }
  return readBack(piles);
};

const firstPileAbove = (piles: readonly (readonly { readonly pair: Pair }[])[], after: number): number => {
  let [low, high] = [0, piles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piles[middle]?.at(-1)?.pair.after ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low;
};

const readBack = (piles: readonly (readonly { readonly pair: Pair; readonly below: number }[])[]): Pair[] => {
  const chosen: Pair[] = [];
  let index = (piles.at(-1)?.length ?? 0) - 1;
  for (const pile of piles.toReversed()) {
    const card = pile[index];
    if (card) chosen.push(card.pair);
    index = card?.below ?? -1;
  }
  return chosen.toReversed();
};
