/** Ids for what comes from other programs: the same file always gives the same ones. */
import { fingerprintText } from '../../paper/fingerprint';

/** In the form of a UUID, made of the words given. */
export const derivedId = (words: string): string => {
  const hex = fingerprintText(words);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};

/**
 * A foreign UUID stays, if nothing has it yet; other ids are only known within their file. What a file names twice (the
 * same span with the same label in Prodigy) is numbered.
 */
export const createIds = (): ((owner: string, foreignId: string) => string) => {
  const used = new Set<string>();
  return (owner, foreignId) => {
    let id = isUuid(foreignId) && !used.has(foreignId) ? foreignId : derivedId(`${owner} ${foreignId}`);
    for (let number = 2; used.has(id); number += 1) id = derivedId(`${owner} ${foreignId} ${number}`);
    used.add(id);
    return id;
  };
};

export const isUuid = (id: string): boolean => UUID.test(id);

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
