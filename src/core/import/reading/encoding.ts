/** What a text can be read as by choice: what is marked as UTF-16 or is whole UTF-8 needs none. */
export const ENCODINGS = ['windows-1252', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof ENCODINGS)[number];

export const decodeAs = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** By our own table: some versions of Node take Windows-1252 for Latin-1, and a text must be the same everywhere. */
const decodeWindows1252 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const codes = Array.from(bytes.subarray(at, at + CHUNK), (byte) => HIGH[byte - 0x80] ?? byte);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
};

/** Few enough to be arguments of one call. */
const CHUNK = 8192;

/** 0x80 to 0x9f, by the Encoding Standard's index; the five that have no letter stay controls. */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];
