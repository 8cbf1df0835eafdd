/** What is wrong with a file, where: reading reports every fault at once and never repairs one. */
import type { z } from '../zod';
import { type PlainContentProblem, type Problem, problemOf } from './problem';

export interface Fault {
  /** As one would write it: `annotations[3].passages[0].start`; empty for the file as a whole. */
  readonly path: string;
  readonly problem: Problem;
}

export type Checked<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export const faultAt = (path: string, kind: PlainContentProblem): Fault => ({ path, problem: { kind } });

/** The faults of a part as faults of the whole: `path` is where the part stands. */
export const faultsUnder = (path: string, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, path: fault.path === '' ? path : `${path}.${fault.path}` }));

/** One fault for every key that stands before already. */
export const repetitions = (keys: readonly string[], pathOf: (index: number) => string): Fault[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [faultAt(pathOf(index), 'repeated')];
    seen.add(key);
    return [];
  });
};

/** Checks a value of unknown shape against a schema. */
export const checkSchema = <Value>(schema: z.ZodType<Value>, input: unknown): Checked<Value> => {
  const result = parseOrGiveUp(schema, input);
  if (result === null)
    return { kind: 'faults', faults: [{ path: '', problem: { kind: 'too-many-faults' } }] };
  if (result.success) return { kind: 'ok', value: result.data };
  return {
    kind: 'faults',
    faults: result.error.issues.map((issue) => ({
      path: formatPath(issue.path),
      problem: problemOf(issue, input),
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

const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    return before === '' ? String(key) : `${before}.${String(key)}`;
  }, '');
