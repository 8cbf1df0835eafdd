/** What a file is, told by what it says it is: names and endings are changed by mail programs and people. */

import { namesIn } from '../import/zip/open-zip';
import { firstNameIn, isZip } from '../import/zip/zip-directory';
import { CLAIM_SET_FORMAT } from './claim-set-file';
import { LIBRARY_FORMAT, LIST_NAME } from './library-file';

export type PostilFormat = 'claim-set' | 'library';

/** By which a system knows files of ours and opens them here; '.claims.json' and '.zip' it gives to others. */
export const OWN_EXTENSIONS = {
  'claim-set': 'postil-claims',
  library: 'postil-library',
} as const satisfies Record<PostilFormat, string>;

/** Null for what is neither: a paper, or anything else. A file that was cut or damaged is told by its beginning. */
export const formatOf = (bytes: Uint8Array): PostilFormat | null => {
  if (isZip(bytes)) return isLibraryZip(bytes) ? 'library' : null;
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING)).trimStart();
  if (!beginning.startsWith('{')) return null;
  const [, said = formatIn(bytes)] = FORMAT.exec(beginning) ?? [];
  return FORMATS.find(([format]) => format === said)?.[1] ?? null;
};

/** Ours begin with the list; packed anew by another program they hold it somewhere. */
const isLibraryZip = (bytes: Uint8Array): boolean =>
  firstNameIn(bytes) === LIST_NAME || namesIn(bytes).includes(LIST_NAME);

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
