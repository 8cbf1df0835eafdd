/** What can be wrong at a place of a file: data, of which the sentence is made where it is shown. */
import type { RelationFault } from '../annotation/argument';
import type { ImportFault } from '../import/reading/import-fault';
import { RULES, type Rule, type z } from '../zod';
import type { PostilFormat } from './file-format';

export type Problem = WholeFileProblem | ShapeProblem | ContentProblem;

/** Of the file as a whole: it was not read at all. */
export type WholeFileProblem =
  | { readonly kind: 'too-large'; readonly maxBytes: number }
  /** Larger than what the host reads of such files. */
  | { readonly kind: 'larger-than-any'; readonly file: PostilFormat }
  /** `reason`: what the host or the parser says. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'damaged-zip' }
  /** More than any library has in it. */
  | { readonly kind: 'zip-too-full' }
  /** A zip file of something else. */
  | { readonly kind: 'no-list' }
  /** The list of a library that was taken out of its zip file. */
  | { readonly kind: 'without-sources' }
  | { readonly kind: 'other-format'; readonly file: PostilFormat; readonly format: string }
  | { readonly kind: 'no-version' }
  | {
      readonly kind: 'newer-version';
      readonly file: PostilFormat;
      readonly version: number;
      readonly newest: number;
    }
  | { readonly kind: 'too-many-faults' };

/** What a value in JSON is. */
const VALUE_TYPES = ['string', 'number', 'int', 'boolean', 'object', 'array', 'null', 'undefined'] as const;
export type ValueType = (typeof VALUE_TYPES)[number] | 'other';

/** What a schema says of a value. */
export type ShapeProblem =
  | { readonly kind: 'wrong-type'; readonly expected: ValueType; readonly received: ValueType }
  | { readonly kind: 'wrong-value'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-variant'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-keys'; readonly keys: readonly string[] }
  | { readonly kind: 'too-small' | 'too-big'; readonly of: Measured; readonly bound: Bound }
  | { readonly kind: 'wrong-format'; readonly format: (typeof FORMATS)[number] | 'other' }
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'wrong-shape' };

const FORMATS = ['datetime', 'date'] as const;

type Measured = 'string' | 'array' | 'number';

export interface Bound {
  readonly limit: number;
  readonly isIncluded: boolean;
}

/** What is wrong although every shape is right. */
export type ContentProblem =
  | { readonly kind: PlainContentProblem }
  | { readonly kind: 'beyond-text'; readonly length: number }
  | { readonly kind: 'relation'; readonly fault: RelationFault['kind'] }
  | { readonly kind: 'no-paper'; readonly fault: ImportFault['kind'] }
  | { readonly kind: 'other-reader'; readonly said: string; readonly known: string }
  | { readonly kind: 'in-other-claim-set'; readonly index: number }
  | { readonly kind: 'id-taken'; readonly by: IdHolder };

export type PlainContentProblem =
  | 'repeated'
  | 'blank'
  | 'splits-character'
  /** A field that this version does not know, too deep to be kept. */
  | 'nested-too-deep'
  | 'ends-before-start'
  | 'before-end-of-previous'
  | 'not-in-text'
  | 'said-of-evidence'
  | 'unknown-annotation'
  | 'unknown-person'
  | 'unknown-owner'
  | 'unknown-paper'
  | 'unknown-analyst'
  | 'not-offered'
  | 'not-made'
  | 'wrong-paper-id'
  | 'wrong-text-hash'
  | 'wrong-source-hash'
  | 'wrong-hash-of-read-text'
  | 'missing-source'
  | 'damaged-source'
  | 'shut'
  | 'blocks-do-not-tile'
  | 'outside-block'
  | 'outside-text'
  | 'unknown-page';

/** Who has a record of that id: an analyst on a paper here (null where that is not known any more), or another file. */
export type IdHolder =
  | { readonly kind: 'analyst'; readonly name: string | null; readonly title: string | null }
  | { readonly kind: 'file'; readonly name: string };

/** `input`: the whole value that was checked. */
export const problemOf = (issue: z.core.$ZodIssue, input: unknown): ShapeProblem => {
  const rule = RULES.find((one) => one === issue.message);
  return rule ? { kind: 'rule', rule } : problemOfShape(issue, input);
};

const problemOfShape = (issue: z.core.$ZodIssue, input: unknown): ShapeProblem => {
  switch (issue.code) {
    case 'invalid_type':
      return {
        kind: 'wrong-type',
        expected: VALUE_TYPES.find((type) => type === issue.expected) ?? 'other',
        received: typeOf(valueAt(input, issue.path)),
      };
    case 'invalid_value':
      return { kind: 'wrong-value', allowed: issue.values.map(quoted) };
    case 'unrecognized_keys':
      return { kind: 'unknown-keys', keys: issue.keys };
    case 'too_small':
      return { kind: 'too-small', of: measuredOf(issue.origin), bound: boundOf(issue.minimum, issue) };
    case 'too_big':
      return { kind: 'too-big', of: measuredOf(issue.origin), bound: boundOf(issue.maximum, issue) };
    case 'invalid_format':
      return {
        kind: 'wrong-format',
        format: FORMATS.find((format) => format === issue.format) ?? 'other',
      };
    case 'invalid_union':
      return { kind: 'unknown-variant', allowed: optionsOf(issue) };
    default:
      return { kind: 'wrong-shape' };
  }
};

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

const measuredOf = (origin: string): Measured =>
  origin === 'string' || origin === 'array' ? origin : 'number';

const boundOf = (limit: number | bigint, { inclusive }: { readonly inclusive?: boolean }): Bound => ({
  limit: Number(limit),
  isIncluded: inclusive === true,
});

const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): readonly string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

const typeOf = (value: unknown): ValueType => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return VALUE_TYPES.find((type) => type === typeof value) ?? 'other';
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined,
    input,
  );
