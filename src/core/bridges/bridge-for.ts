/** Which bridge a file is for: told by what is in it, not by its name, which many formats share. */
import { namesIn } from '../import/zip/open-zip';
import { isZip } from '../import/zip/zip-directory';
import type { BridgeId } from './bridge';
import type { ForeignFile } from './foreign/foreign-project';

/** Null for what no bridge reads: a paper, a claim set, or anything else. */
export const bridgeFor = ({ name, bytes }: ForeignFile): BridgeId | null => {
  if (isZip(bytes)) return namesIn(bytes).some((entry) => /\.qde$/i.test(entry)) ? 'refi-qda' : null;
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING)).trimStart();
  if (beginning.startsWith('#FORMAT=WebAnno TSV 3')) return 'webanno-tsv';
  if (beginning.startsWith('<')) return xmlBridge(beginning);
  if (/\.ann$/i.test(name)) return 'brat';
  return /^[[{]/.test(beginning) ? jsonBridge(beginning, bytes) : null;
};

/** Bytes: beyond what stands before the first element or value of such a file. */
const BEGINNING = 16 * 1024;

const xmlBridge = (beginning: string): BridgeId | null => {
  const [, root] = /<(?:\w+:)?(arggraph|XMI)[\s>]/.exec(beginning) ?? [];
  if (root === undefined) return null;
  return root === 'XMI' ? 'xmi' : 'argmicro';
};

const jsonBridge = (beginning: string, bytes: Uint8Array): BridgeId | null => {
  const value = firstValue(bytes) ?? {};
  const has = (...keys: readonly string[]): boolean => keys.every((key) => key in value);
  if (has('%FEATURE_STRUCTURES')) return 'cas-json';
  if (has('nodes', 'edges') || has('AIF')) return 'aif';
  if (has('data') && (has('annotations') || has('completions'))) return 'label-studio';
  if (has('annotation_id', 'annotator') || Object.values(value).some(isRegions)) return 'label-studio';
  if (has('rows') || has('annotations', 'export_date') || has('user', 'target')) return 'hypothesis';
  if (has('target') || /"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(beginning)) return 'w3c';
  if (has('text', 'spans') || has('_input_hash')) return 'prodigy';
  const isLabelled = ['entities', 'annotations', 'label', 'labels'].some((key) => has(key));
  return isLabelled && (has('text') || has('data')) ? 'doccano' : null;
};

/** As Label Studio has them in its short form. */
const isRegions = (value: unknown): boolean => {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return typeof first === 'object' && first !== null && 'start' in first && 'labels' in first;
};

/** The value itself, the first of its list, or that of the first line. */
const firstValue = (bytes: Uint8Array): object | null => {
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text) ?? parsed(text.slice(0, text.search(/[\r\n]|$/)));
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? first : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
