/** A file that the page has been given, by a file input or by a drop, as the contract's data. */
import type { OpenedFile } from './contract';

/** `maxBytes`: a larger file is not read. */
export const readFile = async (file: File, maxBytes: number): Promise<OpenedFile> => {
  const { name, size } = file;
  if (size > maxBytes) return { status: 'too-large', name, size };
  try {
    return { status: 'read', name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    return { status: 'unreadable', name, reason: error instanceof Error ? error.message : String(error) };
  }
};
