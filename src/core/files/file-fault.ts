/** What is wrong with a file, where: reading reports every fault at once and never repairs one. */
import type { z } from '../zod';

export interface Fault {
  /** As one would write it: `annotations[3].passages[0].start`; empty for the file as a whole. */
  readonly path: string;
  /** Completes 'annotations[3].tag …': 'is missing'. */
  readonly message: string;
}

export type Checked<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export const describeFault = ({ path, message }: Fault): string =>
  path === '' ? message : `${path}: ${message}`;

/** The faults of a part as faults of the whole: `path` is where the part stands. */
export const faultsUnder = (path: string, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, path: fault.path === '' ? path : `${path}.${fault.path}` }));

/** One fault for every key that stands before already. */
export const repetitions = (keys: readonly string[], pathOf: (index: number) => string): Fault[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [{ path: pathOf(index), message: 'occurs more than once' }];
    seen.add(key);
    return [];
  });
};

/** Checks a value of unknown shape against a schema. */
export const checkSchema = <Value>(schema: z.ZodType<Value>, input: unknown): Checked<Value> => {
  const result = parseOrGiveUp(schema, input);
  if (result === null) return { kind: 'faults', faults: [{ path: '', message: TOO_MANY }] };
  if (result.success) return { kind: 'ok', value: result.data };
  return {
    kind: 'faults',
    faults: result.error.issues.map((issue) => ({
      path: formatPath(issue.path),
      message: issue.message,
    })),
  };
};

/** zod hands its issues on as arguments of a call: with a hundred thousand and more of them the stack overflows. */
const parseOrGiveUp = <Value>(
  schema: z.ZodType<Value>,
  input: unknown,
): z.ZodSafeParseResult<Value> | null => {
  try {
    return schema.safeParse(input);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

const TOO_MANY = 'The file has more faults than can be listed.';

const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');
