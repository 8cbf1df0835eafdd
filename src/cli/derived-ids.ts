/** Ids for what a verb makes: the same input gives the same ones. */
import { derivedId } from '#core/bridges/foreign/foreign-ids';
import { fingerprintText } from '#core/paper/fingerprint';

/** `input`: all that what is made depends on. */
export const createIds = (input: string): (() => string) => {
  const seed = fingerprintText(input);
  let count = 0;
  return () => {
    count += 1;
    return derivedId(`${seed} ${count}`);
  };
};
