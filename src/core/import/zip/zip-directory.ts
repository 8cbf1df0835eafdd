/** The directory at the end of a zip file: what its entries are called, how large they are, and where they begin. */

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

export type DirectoryResult =
  | { readonly kind: 'entries'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'damaged' };

export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > LOCAL_HEADER && viewOf(bytes).getUint32(0, true) === 0x04034b50;

/** What the first file in it is called; null when the beginning does not show it. */
export const firstNameIn = (bytes: Uint8Array): string | null => {
  if (!isZip(bytes)) return null;
  const end = LOCAL_HEADER + viewOf(bytes).getUint16(26, true);
  return end > bytes.length ? null : readName(bytes.subarray(LOCAL_HEADER, end));
};

/** At most `most` entries are looked at, whatever the file says about itself. */
export const readDirectory = (bytes: Uint8Array, most: number): DirectoryResult => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return { kind: 'damaged' };
  const { count, start } = readEnd(view, end);
  if (count > most) return { kind: 'too-many' };
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const found = readEntry(bytes, view, at);
    if (found === null) return { kind: 'damaged' };
    entries.push(found.entry);
    at = found.next;
  }
  return { kind: 'entries', entries };
};

/** The bytes of an entry as they are packed; null where they do not lie inside the file. */
export const packedBytes = (bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null => {
  const view = viewOf(bytes);
  if (offset + LOCAL_HEADER > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return null;
  const from = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return from + packedSize > bytes.length ? null : bytes.subarray(from, from + packedSize);
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
const END = 22;
const LONGEST_COMMENT = 0xffff;

/** The end record is the last thing in the file, but for a comment. */
const findEnd = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - END - LONGEST_COMMENT);
  for (let at = view.byteLength - END; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
};

/** Some programs write the long form (Zip64) whether or not it is needed; its end record says where it is. */
const readEnd = (view: DataView, end: number): { count: number; start: number } => {
  const short = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return short;
  const long = longNumber(view, locator + 8);
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== 0x06064b50) return short;
  return { count: longNumber(view, long + 32), start: longNumber(view, long + 48) };
};

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: ZipEntry; next: number } | null => {
  if (at + DIRECTORY_HEADER > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
  const nameEnd = at + DIRECTORY_HEADER + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const [size = 0, packedSize = 0, offset = 0] = longNumbers(view, { from: nameEnd, to: extraEnd }, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry = {
    name: readName(bytes.subarray(at + DIRECTORY_HEADER, nameEnd)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
  return { entry, next };
};

const IN_LONG_FORM = 0xffffffff;

/** Numbers that do not fit stand in the extra field of the long form, in the same order. */
const longNumbers = (
  view: DataView,
  { from, to }: { from: number; to: number },
  numbers: readonly number[],
): number[] => {
  let at = numbers.includes(IN_LONG_FORM) ? findLongForm(view, from, to) : null;
  return numbers.map((number) => {
    if (number !== IN_LONG_FORM || at === null || at + 8 > to) return number;
    at += 8;
    return longNumber(view, at - 8);
  });
};

const findLongForm = (view: DataView, from: number, to: number): number | null => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
};

/** Beyond 2⁵³ the number is wrong, and far outside any file. */
const longNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Most names are UTF-8 whether or not their flag says so; others are kept byte by byte. */
const readName = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
};
