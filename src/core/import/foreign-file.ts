/** Files that are no papers, or that no reader here is for: told by their bytes, so that the sentence is true. */
import type { ForeignFormat, ImportFault } from './reading/import-fault';
import { mimetypeIn, namesIn } from './zip/open-zip';

/** Null for what may be a paper. Asked only when no reader knows the file by its bytes. */
export const foreignFault = (bytes: Uint8Array): ImportFault | null => {
  if (isOffice(bytes)) return officeFault(bytes);
  const format = PICTURES.some((signature) => startsWith(bytes, signature)) ? 'picture' : zipFormat(bytes);
  return format === null ? null : noReader(format);
};

const noReader = (format: ForeignFormat): ImportFault => ({ kind: 'no-reader', format });

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

const zipFormat = (bytes: Uint8Array): ForeignFormat | null => {
  const names = namesIn(bytes);
  if (names.length === 0) return null;
  const isOf = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  const mimetype = mimetypeIn(bytes);
  if (isOf('xl/') || mimetype.includes('opendocument.spreadsheet')) return 'spreadsheet';
  return isOf('ppt/') || mimetype.includes('opendocument.presentation') ? 'slides' : 'zip';
};

/** The container of Office files before 2007, and of encrypted ones since. */
const isOffice = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Its directory has an entry of 128 bytes for each part, which begins with the part's name. */
const officeFault = (bytes: Uint8Array): ImportFault => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = ENTRY; at + ENTRY <= bytes.length; at += ENTRY) {
    const fault = OFFICE_PARTS.get(entryName(view, at));
    if (fault !== undefined) return fault;
  }
  return { kind: 'damaged' };
};

const ENTRY = 128;
const LONGEST_NAME = 64;

const entryName = (view: DataView, at: number): string => {
  const length = view.getUint16(at + LONGEST_NAME, true);
  if (length < 4 || length > LONGEST_NAME || length % 2 === 1) return '';
  let name = '';
  for (let offset = 0; offset < length - 2; offset += 2) {
    name += String.fromCharCode(view.getUint16(at + offset, true));
  }
  return name;
};

const OFFICE_PARTS = new Map<string, ImportFault>([
  ['EncryptedPackage', { kind: 'locked' }],
  ['WordDocument', noReader('doc')],
  ['Workbook', noReader('spreadsheet')],
  ['Book', noReader('spreadsheet')],
  ['PowerPoint Document', noReader('slides')],
]);
