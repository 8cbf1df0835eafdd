import { expect, test } from 'vitest';
import { writeZip } from '../import/zip/write-zip';
import { bridgeFor } from './bridge-for';

const bridge = (content: string, name = 'x.json') =>
  bridgeFor({ name, bytes: new TextEncoder().encode(content) });

test.each([
  ['cas-json', '{"%TYPES":{},"%FEATURE_STRUCTURES":[]}'],
  ['aif', '{"nodes":[],"edges":[]}'],
  ['aif', '{"AIF":{}}'],
  ['label-studio', '[{"id":1,"data":{"text":"a"},"annotations":[]}]'],
  ['hypothesis', '{"total":1,"rows":[]}'],
  ['w3c', '[{"@context":"http://www.w3.org/ns/anno.jsonld","target":{}}]'],
  ['w3c', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection"}'],
  ['prodigy', '{"text":"a","spans":[],"_input_hash":1}\n{"text":"b"}'],
  ['doccano', '\ufeff{"id":1,"text":"a","label":[]}'],
  ['webanno-tsv', '#FORMAT=WebAnno TSV 3.3\n'],
  ['argmicro', '<?xml version="1.0"?>\n<arggraph id="a">'],
  ['xmi', '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">'],
  [null, '{"format":"postil.claim-set"}'],
  [null, '<html><body>'],
  [null, '# A paper'],
  [null, '{broken'],
])('%s is told by its content: %s', (id, content) => {
  expect(bridge(content)).toBe(id);
});

test('a standoff file is told by its name, a project by what is in the zip file', () => {
  expect(bridge('T1\tC 0 1\ta', 'x.ann')).toBe('brat');
  const zipped = (name: string) =>
    bridgeFor({ name: 'x', bytes: writeZip([{ name, bytes: new Uint8Array([1]) }]) });
  expect(zipped('Project.qde')).toBe('refi-qda');
  expect(zipped('library.json')).toBeNull();
});
