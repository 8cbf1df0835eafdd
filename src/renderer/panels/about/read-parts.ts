/** Whose work is in the program, as noted while it was built (`packaging/bundled-parts.mjs`). Null where that is not there. */

export interface Part {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** Of its licence and notices. */
  readonly texts: readonly string[];
}

export const readParts = async (): Promise<readonly Part[] | null> => {
  try {
    const answer = await fetch('parts.json');
    const read: unknown = answer.ok ? await answer.json() : null;
    return isPartList(read) ? read : null;
  } catch {
    return null; // a page that is not built, or one that was served from elsewhere
  }
};

const isPartList = (value: unknown): value is readonly Part[] => Array.isArray(value) && value.every(isPart);

const isPart = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'version' in value &&
  typeof value.version === 'string' &&
  'licence' in value &&
  typeof value.licence === 'string' &&
  'texts' in value &&
  Array.isArray(value.texts) &&
  value.texts.every((text) => typeof text === 'string');
