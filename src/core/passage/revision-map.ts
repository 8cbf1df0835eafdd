/** Where a place of one text is to be expected in another: the words that both have, in the same order, tell. */

export interface TextMap {
  /** Within `after`; right for what did not change, and near for what did. */
  expected(offset: number): number;
}

/** The same words at two places: `length` code units from `before` in the one text and from `after` in the other. */
interface Common {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

export const createTextMap = (before: string, after: string): TextMap => {
  const parts = commonParts(before, after);
  return {
    expected(offset) {
      const index = parts.findIndex((part) => part.before > offset);
      const part = parts[(index < 0 ? parts.length : index) - 1] ?? START;
      const limit = parts[index]?.after ?? after.length;
      return Math.min(part.after + offset - part.before, limit);
    },
  };
};

const START: Common = { before: 0, after: 0, length: 0 };

/**
 * In the order of both texts, none overlapping: those that are sure, grown by the characters beside them that agree. A
 * sentence that the one before has grown over at another place is left out.
 */
const commonParts = (before: string, after: string): Common[] => {
  const parts = [grown(START, before, after)];
  for (const sure of [...commonSentences(before, after), endOf(before, after)]) {
    const last = parts.at(-1) ?? START;
    if (sure.before < last.before + last.length || sure.after < last.after + last.length) continue;
    parts.push(grown(grownBack(sure, last, before, after), before, after));
  }
  return parts;
};

const endOf = (before: string, after: string): Common => ({
  before: before.length,
  after: after.length,
  length: 0,
});

const grown = (part: Common, before: string, after: string): Common => {
  let { length } = part;
  const most = Math.min(before.length - part.before, after.length - part.after);
  while (length < most && before[part.before + length] === after[part.after + length]) length += 1;
  return { ...part, length };
};

const grownBack = (part: Common, last: Common, before: string, after: string): Common => {
  const most = Math.min(part.before - last.before - last.length, part.after - last.after - last.length);
  let back = 0;
  while (back < most && before[part.before - back - 1] === after[part.after - back - 1]) back += 1;
  return { before: part.before - back, after: part.after - back, length: part.length + back };
};

/** Shorter ones ("However," "No.") may well be others than those of the same words in the other text. */
const SHORTEST_SENTENCE = 16;

/** Sentences that stand once in each text, as many as keep their order: the anchors of a patience diff. */
const commonSentences = (before: string, after: string): Common[] => {
  const there = onlyOnes(after);
  const shared = [...onlyOnes(before)].flatMap(([words, at]) => {
    const to = there.get(words);
    return to === undefined ? [] : [{ before: at, after: to, length: words.length }];
  });
  return longestAscending(shared);
};

/** Where the sentences begin that stand in the text once. Roughly cut: any cut does that is the same in both texts. */
const onlyOnes = (text: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { 0: words, index } of text.matchAll(/[^.?!\n]+/g)) {
    if (words.length < SHORTEST_SENTENCE) continue;
    if (places.has(words)) repeated.add(words);
    places.set(words, index);
  }
  for (const words of repeated) places.delete(words);
  return places;
};

/** The longest choice of `parts`, which ascend in `before`, that ascends in `after` too. */
const longestAscending = (parts: readonly Common[]): Common[] => {
  const piles: { readonly part: Common; readonly below: number }[][] = [];
  for (const part of parts) {
    const pile = firstPileAbove(piles, part.after);
    const below = (piles[pile - 1]?.length ?? 0) - 1;
    const found = piles[pile];
    if (found) found.push({ part, below });
    else piles.push([{ part, below }]);
  }
  return readBack(piles);
};

const firstPileAbove = (piles: readonly (readonly { readonly part: Common }[])[], after: number): number => {
  let [low, high] = [0, piles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piles[middle]?.at(-1)?.part.after ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low;
};

const readBack = (
  piles: readonly (readonly { readonly part: Common; readonly below: number }[])[],
): Common[] => {
  const chosen: Common[] = [];
  let index = (piles.at(-1)?.length ?? 0) - 1;
  for (const pile of piles.toReversed()) {
    const card = pile[index];
    if (card) chosen.push(card.part);
    index = card?.below ?? -1;
  }
  return chosen.toReversed();
};
