/** Seeded random numbers: the same seed gives the same document on every machine. */

export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** With the given median; `spread` is the standard deviation of its logarithm. Lengths in prose are like this. */
  logNormal(median: number, spread: number): number;
}

export const createRandom = (seed: number): Random => {
  let state = seed || 1;
  // Xorshift with 32 bits: Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003.
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  /** Box and Muller's transform; `1 -` keeps the logarithm away from zero. */
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
  };
};
