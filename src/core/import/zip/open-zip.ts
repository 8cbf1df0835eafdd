/** Zip files, which most papers of several parts are: entries by name, within caps that no small file gets around. */
import { Inflate } from 'fflate';
import type { ImportFault } from '../reading/import-fault';
import { checksumOf } from './checksum';
import { isZip, packedBytes, readDirectory, type ZipEntry } from './zip-directory';

export interface Zip {
  /** In the order of the directory, as they stand there: no path is ever followed. */
  readonly names: readonly string[];
  /** Names are compared exactly; of two entries of one name it is the first. */
  read(name: string): ZipRead;
}

export type ZipRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'absent' }
  | { readonly kind: 'encrypted' }
  /** Cut short, not what its checksum says, or packed in a way that is not known here. */
  | { readonly kind: 'damaged' };

export type ZipResult =
  | { readonly kind: 'zip'; readonly zip: Zip }
  | { readonly kind: 'fault'; readonly fault: ImportFault };

/** No paper has as many parts: books of the largest kind have some thousands. */
export const MOST_ENTRIES = 10_000;

/** Of all entries together, unpacked. Pictures hardly shrink, so a paper at the cap for files stays far below. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** Text with much markup shrinks to a fiftieth; what is packed further and is not small was made to be. */
export const HIGHEST_RATIO = 250;
export const SMALL_ENTRY = 4 * 1024 * 1024;

export interface ZipCaps {
  readonly entries: number;
  readonly bytes: number;
  readonly ratio: number;
}

const PAPER_CAPS: ZipCaps = { entries: MOST_ENTRIES, bytes: MOST_BYTES, ratio: HIGHEST_RATIO };

export const openZip = (bytes: Uint8Array, caps: ZipCaps = PAPER_CAPS): ZipResult => {
  const directory = readDirectory(bytes, caps.entries);
  if (directory.kind === 'damaged') return { kind: 'fault', fault: { kind: 'damaged' } };
  if (directory.kind === 'too-many') return bomb('entries');
  const { entries } = directory;
  if (entries.reduce((sum, { size }) => sum + size, 0) > caps.bytes) return bomb('bytes');
  if (entries.some((entry) => isPackedTooFar(entry, caps))) return bomb('ratio');
  const byName = new Map(entries.toReversed().map((entry) => [entry.name, entry]));
  return {
    kind: 'zip',
    zip: {
      names: entries.map(({ name }) => name),
      read: (name) => {
        const entry = byName.get(name);
        return entry === undefined ? { kind: 'absent' } : readEntry(bytes, entry);
      },
    },
  };
};

/** What is in a zip file, by the names alone; none for a file that is no zip. Nothing is unpacked. */
export const namesIn = (bytes: Uint8Array): readonly string[] => {
  if (!isZip(bytes)) return [];
  const directory = readDirectory(bytes, MOST_ENTRIES);
  return directory.kind === 'entries' ? directory.entries.map(({ name }) => name) : [];
};

/** What a file of several parts says that it is, in an entry for that; empty for those that say nothing. */
export const mimetypeIn = (bytes: Uint8Array): string => {
  if (!namesIn(bytes).includes('mimetype')) return '';
  const opened = openZip(bytes);
  const entry = opened.kind === 'zip' ? opened.zip.read('mimetype') : null;
  return entry?.kind === 'bytes' ? new TextDecoder('utf-8').decode(entry.bytes).trim() : '';
};

const bomb = (cap: 'entries' | 'bytes' | 'ratio'): ZipResult => ({
  kind: 'fault',
  fault: { kind: 'zip-bomb', cap },
});

const isPackedTooFar = ({ size, packedSize }: ZipEntry, { ratio }: ZipCaps): boolean =>
  size > SMALL_ENTRY && size > packedSize * ratio;

const readEntry = (bytes: Uint8Array, entry: ZipEntry): ZipRead => {
  if (entry.isEncrypted) return { kind: 'encrypted' };
  const packed = packedBytes(bytes, entry);
  const unpacked = packed && unpack(packed, entry);
  return unpacked?.length === entry.size && checksumOf(unpacked) === entry.checksum
    ? { kind: 'bytes', bytes: unpacked }
    : { kind: 'damaged' };
};

const STORED = 0;
const DEFLATED = 8;

const unpack = (packed: Uint8Array, { method, size }: ZipEntry): Uint8Array<ArrayBuffer> | null => {
  if (method === STORED) return packed.length === size ? packed.slice() : null;
  return method === DEFLATED ? inflate(packed, size) : null;
};

/** Few enough that what they unpack to, a thousand times as much, still fits. */
const AT_ONCE = 16 * 1024;

/** By the piece, so that an entry which is larger than it says is left before it fills the memory. */
const inflate = (packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null => {
  const unpacked = new Uint8Array(size);
  let length = 0;
  let isWhole = false;
  const inflater = new Inflate((chunk, isLast) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += AT_ONCE) {
      inflater.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
    }
  } catch {
    // What the library throws for bytes that are not packed in this way.
    return null;
  }
  return isWhole && length === size ? unpacked : null;
};
