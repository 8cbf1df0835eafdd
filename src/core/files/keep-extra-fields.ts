/** Telling apart what a file says beyond the fields that this version knows, and saying it again in a file that is written. */
import type { ExtraFields } from '../records/extra-fields';
import type { z } from '../zod';
import { type Checked, checkSchema, type Fault, faultAt } from './file-fault';

/** Checks as `checkSchema` does; what the schema allows without knowing it stays where it stands. */
export const checkKeepingExtraFields = <Value>(schema: z.ZodType<Value>, input: unknown): Checked<Value> => {
  const checked = checkSchema(schema, input);
  const extra = checked.kind === 'ok' ? extraFields(input, checked.value) : null;
  if (checked.kind === 'faults' || extra === null) return checked;
  const faults = faultsOfExtraFields(input, checked.value);
  if (faults.length > 0) return { kind: 'faults', faults };
  sayExtraFields(checked.value, extra);
  return checked;
};

/** `known`: the same value as the schema understood it, which leaves out what it does not know. Null when that is all. */
export const extraFields = (value: unknown, known: unknown): ExtraFields | null => {
  const before = itemsOf(value, known);
  const after = itemsOf(known);
  if (!before || !after) return null;
  const fields = [...before].filter(([key]) => !after.has(key));
  const within = [...before].flatMap(([key, item]) => {
    const extra = extraFields(item, after.get(key));
    return extra ? [[key, extra] as const] : [];
  });
  // Never by assignment, here and below: a field may be called `__proto__`.
  return fields.length + within.length > 0
    ? { fields: Object.fromEntries(fields), within: Object.fromEntries(within) }
    : null;
};

/** What cannot be kept: names that mean something to JavaScript itself, and what nests deeper than programs can copy. */
const faultsOfExtraFields = (value: unknown, known: unknown, path = ''): readonly Fault[] => {
  const before = itemsOf(value, known);
  const after = itemsOf(known);
  if (!before || !after) return [];
  const fields = [...before].filter(([key]) => !after.has(key));
  const keys = fields.map(([name]) => name).filter((name) => PROTOTYPE_NAMES.has(name));
  const named: Fault[] = keys.length > 0 ? [{ path, problem: { kind: 'unknown-keys', keys } }] : [];
  const deep = fields.filter(([, field]) => !nestsWithin(field, MAX_DEPTH));
  return [
    ...named,
    ...deep.map(([name]) => faultAt(pathTo(path, name), 'nested-too-deep')),
    ...[...before].flatMap(([key, item], index) =>
      faultsOfExtraFields(
        item,
        after.get(key),
        Array.isArray(value) ? `${path}[${index}]` : pathTo(path, key),
      ),
    ),
  ];
};

const pathTo = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const PROTOTYPE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Far above what anybody writes; far below where copying a value overflows the stack. */
const MAX_DEPTH = 64;

const nestsWithin = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((item) => nestsWithin(item, depth - 1)));

/** Says them in `value` too, after the fields that are known; what was in items that are gone is left out. */
export const sayExtraFields = (value: unknown, extra: ExtraFields | null): void => {
  if (!extra) return;
  const { fields, within } = extra;
  const items = itemsOf(value);
  if (!items || typeof value !== 'object' || value === null) return;
  const isFree = (name: string): boolean => !Array.isArray(value) && !items.has(name);
  for (const [name, field] of Object.entries(fields).filter(([one]) => isFree(one)))
    Object.defineProperty(value, name, {
      value: field,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  for (const [key, more] of Object.entries(within)) sayExtraFields(items.get(key), more);
};

/**
 * What is directly within a list or an object, by the name that `ExtraFields` gives it; null for anything else. An item
 * of a list is called by its id where that is `known`: another `id` may be one of the fields that are not.
 */
const itemsOf = (value: unknown, known = value): ReadonlyMap<string, unknown> | null => {
  if (Array.isArray(value)) {
    const ids: readonly unknown[] = Array.isArray(known) ? known : [];
    return new Map(value.map((item: unknown, index) => [idOf(ids[index]) ?? String(index), item]));
  }
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
};

const idOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
