/** Writes zip files: the same files in the same order always give the same bytes. */
import { zipSync } from 'fflate';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const writeZip = (files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    zipSync(
      Object.fromEntries(
        files.map(({ name, bytes }) => [name, [bytes, { level: isPacked(bytes) ? 0 : 6, mtime: MOMENT }]]),
      ),
    ),
  );

/** The first that zip files can say; in local time, since they know no other. */
const MOMENT = new Date(1980, 0, 1);

/** What begins like this hardly shrinks again: other zip files, as those of Word and e-books, and PDF. */
const PACKED = ['PK\u0003\u0004', '%PDF-'];

const isPacked = (bytes: Uint8Array): boolean => {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return PACKED.some((signature) => beginning.startsWith(signature));
};
