/** UIMA CAS as JSON, version 0.4 (uimaj-io-jsoncas): the form in which INCEpTION exports documents. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from '../foreign/foreign-project';
import { readJsonAs } from '../foreign/read-parts';
import { type FeatureStructure, projectOfCas, type Sofa } from './cas';

const Id = z.union([z.int(), z.string()]).transform(String);
const Structure = z.looseObject({ '%TYPE': z.string(), '%ID': Id.optional() });
type Structure = z.infer<typeof Structure>;
/** As a list, or by their ids. */
const Structures = z.union([
  z.array(Structure),
  z
    .record(z.string(), Structure)
    .transform((byId): Structure[] => Object.entries(byId).map(([id, one]) => ({ ...one, '%ID': id }))),
]);
const CasFile = z.looseObject({ '%FEATURE_STRUCTURES': Structures });

export const readCasJson = (input: ForeignInput): Bridged<ForeignProject> => {
  const [file] = input.files;
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.json' });
  const cas = readJsonAs(file.bytes, CasFile);
  if (cas.kind === 'fault') return cas;
  const all = cas.value['%FEATURE_STRUCTURES'];
  const sofas = all.filter((one) => one['%TYPE'] === 'uima.cas.Sofa').flatMap(sofaOf);
  if (sofas.length === 0) return bridgeFault({ kind: 'without-text' });
  const arrays = { lists: new Map(all.flatMap(listOf)), members: new Map(all.flatMap(membersOf)) };
  return projectOfCas({ sofas, structures: all.map((one) => structureOf(one, arrays)) }, input);
};

const idOf = (structure: Structure): string => structure['%ID'] ?? '';

const sofaOf = (structure: Structure): Sofa[] => {
  const text = structure['sofaString'];
  return typeof text === 'string' ? [{ id: idOf(structure), text }] : [];
};

const listOf = (structure: Structure): [string, readonly string[]][] => {
  const elements = structure['%ELEMENTS'];
  return Array.isArray(elements)
    ? [[idOf(structure), elements.filter((one) => typeof one === 'string')]]
    : [];
};

/** Elements of an array of structures are their ids. */
const membersOf = (structure: Structure): [string, readonly string[]][] => {
  const elements = structure['%ELEMENTS'];
  if (!Array.isArray(elements) || !/^uima\.cas\.FSArray$|\[\]$/.test(structure['%TYPE'])) return [];
  return [[idOf(structure), elements.filter(isId).map(String)]];
};

const isId = (one: unknown): one is number | string => typeof one === 'number' || typeof one === 'string';

interface Arrays {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const structureOf = (structure: Structure, arrays: Arrays): FeatureStructure => {
  const { begin, end, ...features } = structure;
  const values = new Map<string, string>();
  const references = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const members = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(features)) {
    if (
      key.startsWith('%') ||
      (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    )
      continue;
    const [list, several] = [arrays.lists.get(String(value)), arrays.members.get(String(value))];
    if (!key.startsWith('@')) values.set(key, String(value));
    else if (several !== undefined) members.set(key.slice(1), several);
    else if (list !== undefined) lists.set(key.slice(1), list);
    else references.set(key.slice(1), String(value));
  }
  const sofa = references.get('sofa');
  references.delete('sofa');
  const isPlaced = typeof begin === 'number' && typeof end === 'number' && sofa !== undefined;
  return {
    id: idOf(structure),
    type: structure['%TYPE'].replace(/^.*\./, ''),
    span: isPlaced ? { sofa, start: begin, end } : null,
    values,
    references,
    lists,
    members,
  };
};
