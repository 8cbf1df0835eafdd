/** What a text can be read as by choice; UTF-8 and UTF-16 are told by their bytes. */
export const ENCODINGS = ['windows-1252'] as const;

export type Encoding = (typeof ENCODINGS)[number];
