/** What a file is, told by what it says it is: names and endings are changed by mail programs and people. */
import { CLAIM_SET_FORMAT } from './claim-set-file';
import { LIBRARY_FORMAT } from './library-file';

export type PostilFormat = 'claim-set' | 'library';

/** Null for what is neither: a paper, or anything else. A file that was cut or damaged is told by its beginning. */
export const formatOf = (bytes: Uint8Array): PostilFormat | null => {
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING)).trimStart();
  if (!beginning.startsWith('{')) return null;
  const [, said = formatIn(bytes)] = FORMAT.exec(beginning) ?? [];
  return FORMATS.find(([format]) => format === said)?.[1] ?? null;
};

/** The name of the format stands first in files of ours. */
const BEGINNING = 1024;

const FORMAT = /^\{\s*"format"\s*:\s*"([^"]*)"/u;

const FORMATS: readonly (readonly [format: string, kind: PostilFormat])[] = [
  [CLAIM_SET_FORMAT, 'claim-set'],
  [LIBRARY_FORMAT, 'library'],
];

/** Other programs may write the keys in any order. */
const formatIn = (bytes: Uint8Array): unknown => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
};
