/** UIMA CAS as XMI: the form in which older tools and pipelines write documents. */
import { elementsOf, textIn } from '../../import/xml/find-xml';
import type { XmlElement } from '../../import/xml/parse-xml';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from '../foreign/foreign-project';
import { readXml } from '../foreign/read-parts';
import { type FeatureStructure, projectOfCas } from './cas';

const PREFIXES = new Map([
  ['http://www.omg.org/XMI', 'xmi'],
  ['http:///uima/cas.ecore', 'cas'],
]);

export const readXmi = (input: ForeignInput): Bridged<ForeignProject> => {
  const [file] = input.files;
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.xmi' });
  const xml = readXml(file.bytes, PREFIXES);
  if (xml.kind === 'fault') return xml;
  if (xml.value.name !== 'xmi:XMI') return bridgeFault({ kind: 'missing-part', name: '<xmi:XMI>' });
  const elements = elementsOf(xml.value);
  const sofas = elements.flatMap(({ name, attributes }) => {
    const text = attributes.get('sofaString');
    return name === 'cas:Sofa' && text !== undefined ? [{ id: attributes.get('xmi:id') ?? '', text }] : [];
  });
  if (sofas.length === 0) return bridgeFault({ kind: 'without-text' });
  const own = elements.filter(({ name }) => !name.startsWith('cas:'));
  const known = {
    ids: new Set(own.map(idOf)),
    links: new Set(own.filter(isLink).map(idOf)),
    arrays: new Map(
      elements.flatMap((one) =>
        one.name === 'cas:FSArray' ? [[idOf(one), idsIn(one.attributes.get('elements'))]] : [],
      ),
    ),
  };
  return projectOfCas({ sofas, structures: own.map((one) => structureOf(one, known)) }, input);
};

interface Known {
  /** Of all structures that are no arrays. */
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly arrays: ReadonlyMap<string, readonly string[]>;
}

/** References look like numbers: those that lead to other structures are known by their names. */
const REFERENCES = ['Governor', 'Dependent', 'source', 'target', 'first', 'next'];
const PLACED = ['xmi:id', 'sofa', 'begin', 'end'];

const idOf = ({ attributes }: XmlElement): string => attributes.get('xmi:id') ?? '';
const idsIn = (written = ''): readonly string[] => written.split(' ').filter((id) => id !== '');

/** What leads to a span from the one that has it as a feature. */
const isLink = ({ attributes }: XmlElement): boolean =>
  attributes.has('target') && !attributes.has('source') && !attributes.has('begin');

const structureOf = (element: XmlElement, { ids, links, arrays }: Known): FeatureStructure => {
  const { name, attributes } = element;
  const values = new Map<string, string>();
  const references = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  for (const [key, value] of attributes) {
    if (PLACED.includes(key)) continue;
    const linked = arrays.get(value) ?? idsIn(value);
    if (linked.length > 0 && linked.every((id) => links.has(id))) members.set(key, linked);
    else (REFERENCES.includes(key) && ids.has(value) ? references : values).set(key, value);
  }
  const lists = new Map<string, string[]>();
  for (const child of elementsOf(element))
    lists.set(child.name, [...(lists.get(child.name) ?? []), textIn(child)]);
  const [sofa, begin, end] = ['sofa', 'begin', 'end'].map((key) => attributes.get(key));
  return {
    id: idOf(element),
    type: name.replace(/^.*:/, ''),
    span:
      sofa === undefined || begin === undefined || end === undefined
        ? null
        : { sofa, start: Number(begin), end: Number(end) },
    values,
    references,
    lists,
    members,
  };
};
