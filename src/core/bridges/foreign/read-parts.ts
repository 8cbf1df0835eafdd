/** What all bridges read in one way: JSON, JSON by the line, XML. */

import { checkSchema } from '../../files/file-fault';
import type { Prefixes, XmlElement } from '../../import/xml/parse-xml';
import { parseXml } from '../../import/xml/parse-xml';
import type { z } from '../../zod';
import { type Bridged, bridgeFault } from './bridge-fault';
import { decodeForeign } from './foreign-text';

/** Larger files are none that people made by hand; all of one is held in memory. */
const MAX_BRIDGE_BYTES = 128 * 2 ** 20;

export const readJsonAs = <Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Bridged<Value> => {
  const text = textOf(bytes);
  if (text.kind === 'fault') return text;
  const json = parseJson(text.value);
  return json.kind === 'fault'
    ? bridgeFault({ kind: 'not-json', reason: json.reason })
    : shaped(json.value, schema);
};

/** One value for each line that is not blank; or of one value in many lines, the value, or those of its list. */
export const readJsonLines = (bytes: Uint8Array): Bridged<unknown[]> => {
  const text = textOf(bytes);
  if (text.kind === 'fault') return text;
  const whole = parseJson(text.value);
  if (whole.kind === 'ok')
    return { kind: 'ok', value: Array.isArray(whole.value) ? whole.value : [whole.value] };
  const values: unknown[] = [];
  for (const [index, line] of text.value.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const json = parseJson(line);
    if (json.kind === 'fault')
      return bridgeFault({ kind: 'not-json-line', line: index + 1, reason: json.reason });
    values.push(json.value);
  }
  return { kind: 'ok', value: values };
};

export const shaped = <Value>(value: unknown, schema: z.ZodType<Value>): Bridged<Value> => {
  const checked = checkSchema(schema, value);
  if (checked.kind === 'ok') return checked;
  const [fault = { path: '', problem: { kind: 'wrong-shape' } }] = checked.faults;
  return bridgeFault({ kind: 'shape', fault });
};

/** Deeper than any of these formats; beyond some thousands namespaces cost the square of the depth. */
const DEEPEST = 200;

/** Document types are refused: they can name other files, and make entities that fill the memory. */
export const readXml = (bytes: Uint8Array, prefixes: Prefixes): Bridged<XmlElement> => {
  if (bytes.length > MAX_BRIDGE_BYTES) return bridgeFault({ kind: 'too-large', maxBytes: MAX_BRIDGE_BYTES });
  const { root, isDamaged, hasDoctype, isTooDeep } = parseXml(bytes, prefixes, DEEPEST);
  if (hasDoctype) return bridgeFault({ kind: 'doctype' });
  if (isTooDeep) return bridgeFault({ kind: 'too-deep' });
  return root === null || isDamaged ? bridgeFault({ kind: 'not-xml' }) : { kind: 'ok', value: root };
};

const textOf = (bytes: Uint8Array): Bridged<string> => {
  if (bytes.length > MAX_BRIDGE_BYTES) return bridgeFault({ kind: 'too-large', maxBytes: MAX_BRIDGE_BYTES });
  const decoded = decodeForeign(bytes);
  return decoded.kind === 'fault' ? decoded : { kind: 'ok', value: decoded.value.replace(/^\ufeff/, '') };
};

const parseJson = (
  text: string,
): { readonly kind: 'ok'; readonly value: unknown } | { readonly kind: 'fault'; readonly reason: string } => {
  try {
    return { kind: 'ok', value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'fault', reason: error.message };
    throw error;
  }
};
