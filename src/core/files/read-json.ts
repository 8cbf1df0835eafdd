/** Bytes to JSON of a named format and version: what every file of ours has in common. */
import type { z } from '../zod';
import type { Checked } from './file-fault';
import type { PostilFormat } from './file-format';
import { checkKeepingExtraFields } from './keep-extra-fields';
import type { WholeFileProblem } from './problem';

export interface FileFormat {
  readonly format: string;
  /** The first version that is read in this way. */
  readonly oldest: number;
  /** The first makes the version after the oldest, and so on; the newest version is the one that no entry leaves. */
  readonly migrations: readonly Migration[];
  /** Files of ours that lie within, whatever version that is of: they become those of today. */
  readonly filesWithin?: Migration;
  readonly kind: PostilFormat;
  readonly maxBytes: number;
}

/** What a version says, in the words of the next. The input's shape is not checked yet: what does not fit stays as it is. */
export type Migration = (value: object) => object;

/** The parsed and checked value in the newest version with all that it says beyond the schema, or every fault that its shape has. */
export const readFile = <Value>(
  bytes: Uint8Array,
  format: FileFormat,
  schema: z.ZodType<Value>,
): Checked<Value> => {
  const json = readJson(bytes, format);
  return json.kind === 'faults' ? json : checkKeepingExtraFields(schema, json.value);
};

/** The same of a value that was parsed before. */
export const readValue = <Value>(
  value: unknown,
  format: FileFormat,
  schema: z.ZodType<Value>,
): Checked<Value> => {
  const newest = checkHeader(value, format);
  return newest.kind === 'faults' ? newest : checkKeepingExtraFields(schema, newest.value);
};

/** The parsed value in the newest version, still of unknown shape but for its `format` and `version`. */
export const readJson = (bytes: Uint8Array, format: FileFormat): Checked<unknown> => {
  if (bytes.length > format.maxBytes) return fault({ kind: 'too-large', maxBytes: format.maxBytes });
  const parsed = parse(bytes);
  if (parsed.kind === 'faults') return parsed;
  return checkHeader(parsed.value, format);
};

const parse = (bytes: Uint8Array): Checked<unknown> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'ok', value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return fault({ kind: 'not-json', reason: error.message });
    if (error instanceof TypeError) return fault({ kind: 'not-utf8' });
    throw error;
  }
};

const checkHeader = (
  value: unknown,
  { format, oldest, migrations, filesWithin, kind: file }: FileFormat,
): Checked<unknown> => {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) {
    return fault({ kind: 'other-format', file, format });
  }
  if (!('version' in value) || typeof value.version !== 'number') return fault({ kind: 'no-version' });
  const newest = oldest + migrations.length;
  if (value.version > newest) {
    return fault({ kind: 'newer-version', file, version: value.version, newest });
  }
  const migrated = migrate(value, value.version - oldest, migrations);
  return { kind: 'ok', value: filesWithin?.(migrated) ?? migrated };
};

/** A version that never was goes through nothing, and the schema says so. */
export const migrate = (value: object, age: number, migrations: readonly Migration[]): object =>
  Number.isInteger(age) && age >= 0
    ? migrations.slice(age).reduce((older, toNext) => toNext(older), value)
    : value;

const fault = (problem: WholeFileProblem): Checked<never> => ({
  kind: 'faults',
  faults: [{ path: '', problem }],
});
