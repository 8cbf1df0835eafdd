/** Random numbers from a seed: the same seed gives the same numbers on every machine. */

/** From 0, below 1. */
export type Random = () => number;

/**
 * A counter whose steps are scrambled: the scheme of SplitMix (Steele, Lea and Flood, Fast Splittable Pseudorandom
 * Number Generators, OOPSLA 2014) at 32 bits, with the finalizer of MurmurHash3. For resampling, not for secrets.
 */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + GOLDEN) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from 0, below `limit`. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** 2³² over the golden ratio: an odd step that visits every state. */
const GOLDEN = 0x9e37_79b9;
