/** Random numbers that are the same for the same seed: a failure can be had again. */

/** Printed with every run; `POSTIL_SEED` has one of them again. */
export const SEED = Number(process.env['POSTIL_SEED'] ?? 20_261_127);

/** Mulberry32: from 0 up to 1. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
