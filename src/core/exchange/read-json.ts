/** Bytes to JSON of a named format and version: what every file of ours has in common. */
import type { Checked } from './fault';

export interface FileFormat {
  readonly format: string;
  /** The newest version that this program reads. */
  readonly version: number;
  /** 'claim set': for the sentences. */
  readonly name: string;
  readonly maxBytes: number;
}

/** The parsed value, still of unknown shape but for its `format` and `version`. */
export const readJson = (bytes: Uint8Array, format: FileFormat): Checked<unknown> => {
  if (bytes.length > format.maxBytes)
    return fault(`The file is larger than ${megabytes(format.maxBytes)} MB.`);
  const parsed = parse(bytes);
  if (parsed.kind === 'faults') return parsed;
  return checkHeader(parsed.value, format);
};

const parse = (bytes: Uint8Array): Checked<unknown> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'ok', value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return fault(`The file is not complete JSON (${error.message}).`);
    if (error instanceof TypeError) return fault('The file is not UTF-8 text.');
    throw error;
  }
};

const checkHeader = (value: unknown, { format, version, name }: FileFormat): Checked<unknown> => {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) {
    return fault(`The file is not a Postil ${name}: its "format" is not "${format}".`);
  }
  if (!('version' in value) || typeof value.version !== 'number') return fault('The file names no version.');
  if (value.version > version) {
    return fault(
      `The file has version ${value.version}; this Postil reads ${name}s up to version ${version}. Install a newer Postil.`,
    );
  }
  return { kind: 'ok', value };
};

const fault = (message: string): Checked<never> => ({ kind: 'faults', faults: [{ path: '', message }] });

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
