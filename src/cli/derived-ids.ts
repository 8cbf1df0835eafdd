/** Ids for what a verb makes: the same input gives the same ones. */
import { fingerprintText } from '#core/paper/fingerprint';

/** In the form of a UUID. `input`: all that what is made depends on. */
export const createIds = (input: string): (() => string) => {
  const seed = fingerprintText(input);
  let count = 0;
  return () => {
    count += 1;
    const hex = fingerprintText(`${seed} ${count}`);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
      '-',
    );
  };
};
