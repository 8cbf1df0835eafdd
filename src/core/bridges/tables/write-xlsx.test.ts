import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { testAnalyst, testAnnotation, testPaper } from '../../testing/records';
import { toWrite } from '../foreign/testing/read-back';
import { writeXlsx } from './write-xlsx';
import { MAX_CELL_LENGTH, sheetXml } from './xlsx-sheet';

const paper = testPaper('# 🧊 Ice\n\n=1+1 <melts> & "drips".');
const annotations = [
  testAnnotation('c', paper, '=1+1 <melts> & "drips"', { note: '_x0041_\f\n\u{FFFE} 𝒳' }),
  testAnnotation('l', paper, 'melts', { note: 'n'.repeat(MAX_CELL_LENGTH + 1) }),
];
const set = { paper, analyst: testAnalyst('a'), annotations, relations: [], dismissals: [] };
const written = writeXlsx(toWrite(set));
const parts = unzipSync(written.files[0]?.bytes ?? new Uint8Array());

/** The texts of cells by their places, as a program reads them that knows nothing of this one. */
const textsIn = (xml: string): Map<string, string> => {
  const texts = new Map<string, string>();
  const parser = new SaxesParser();
  let place = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') place = String(attributes['r']);
    if (name === 'f') throw new TypeError(`A formula in ${place}`);
  });
  parser.on('text', (text) => texts.set(place, (texts.get(place) ?? '') + text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
};

test('a workbook has the table in a sheet, every text as it is and none of them a formula', () => {
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const texts = textsIn(sheet);
  expect([texts.get('A1'), texts.get('D1'), texts.get('S1')]).toEqual(['number', 'tag', 'updatedAt']);
  expect([texts.get('A2'), texts.get('E2')]).toEqual(['1', '=1+1 <melts> & "drips"']);
  expect(texts.get('H2')).toBe('_x005F_x0041__x000C_\n_xFFFE_ 𝒳');
  expect(texts.get('H3')).toHaveLength(MAX_CELL_LENGTH);
  expect(sheet).toContain('<autoFilter ref="A1:S3"/>');
});

test('every part is XML, and every part that is named is there', () => {
  for (const part of Object.values(parts)) textsIn(strFromU8(part));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([name]);
});

test('a text that no cell holds is cut, and that is counted', () => {
  expect(written.losses).toContainEqual({ reason: 'cut-cells', of: '', count: 1 });
});

test('the same sets make the same bytes', () => {
  expect(writeXlsx(toWrite(set))).toEqual(written);
});

test('columns beyond Z have two letters', () => {
  const headings = Array.from({ length: 28 }, (_, index) => `h${index}`);
  expect(textsIn(sheetXml({ headings, rows: [] })).get('AB1')).toBe('h27');
});
