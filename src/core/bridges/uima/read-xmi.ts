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
  return projectOfCas(
    { sofas, structures: elements.filter(({ name }) => !name.startsWith('cas:')).map(structureOf) },
    input,
  );
};

/** References look like numbers: those that can be ends of relations are known by their names. */
const REFERENCES = ['Governor', 'Dependent', 'source', 'target'];
const PLACED = ['xmi:id', 'sofa', 'begin', 'end'];

const structureOf = (element: XmlElement): FeatureStructure => {
  const { name, attributes } = element;
  const features = [...attributes].filter(([key]) => !PLACED.includes(key));
  const lists = new Map<string, string[]>();
  for (const child of elementsOf(element))
    lists.set(child.name, [...(lists.get(child.name) ?? []), textIn(child)]);
  const [sofa, begin, end] = ['sofa', 'begin', 'end'].map((key) => attributes.get(key));
  return {
    id: attributes.get('xmi:id') ?? '',
    type: name.replace(/^.*:/, ''),
    span:
      sofa === undefined || begin === undefined || end === undefined
        ? null
        : { sofa, start: Number(begin), end: Number(end) },
    values: new Map(features.filter(([key]) => !REFERENCES.includes(key))),
    references: new Map(features.filter(([key]) => REFERENCES.includes(key))),
    lists,
  };
};
