import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { NO_CHOICES } from '../../import/reading/reader';
import { readDocx } from '../../import/word/read-docx';
import type { ReportText } from '../../report/report-text';
import { reportDocument } from './document-file';
import { TEXT_WIDTH } from './document-styles';
import { anyReport, textsOf } from './testing/any-report';

/** The document as our own reader of Word files has it. */
const readBack = (report: ReportText) => {
  const result = readDocx({ bytes: reportDocument(report), fileTitle: 'f', choices: NO_CHOICES }, () => {});
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  return result.reading;
};

it('makes no markup of any text, and leaves none out', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const parts = unzipSync(reportDocument(report));
      for (const part of Object.values(parts)) expectSound(strFromU8(part));
      const said = packed(readBack(report).content.text);
      for (const text of textsOf(report)) expect(said).toContain(packed(text));
    }),
    { numRuns: 60 },
  );
});

/** All that a document of ours is made of: no field that asks for anything, no picture, no link. */
const expectSound = (xml: string): void => {
  const parser = new SaxesParser();
  const names = new Set<string>();
  parser.on('opentag', ({ name }) => names.add(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  expect(
    [...names].filter((name) => /drawing|pict|object|hyperlink|instrText|altChunk|script/i.test(name)),
  ).toEqual([]);
};

const packed = (text: string): string => text.replaceAll(/\s+/g, '');

const quote = 'It is likely gone.\nNobody asked.';
const report: ReportText = {
  language: 'de',
  title: 'Argument of “Ice”',
  blocks: [
    { kind: 'heading', level: 2, text: 'Assessments' },
    {
      kind: 'table',
      title: 'At a glance',
      headings: ['No.', 'Confidence'],
      rows: [['A1', 'low']],
    },
    {
      kind: 'outline',
      items: [
        {
          depth: 1,
          name: 'A1',
          tag: 'assessment',
          said: ['Assessment', 'likely'],
          quotes: [quote, 'שלום'],
          place: 'Melting, p. 3',
          note: { name: 'Note', what: 'Seen twice.' },
        },
      ],
    },
    { kind: 'heading', level: 3, text: 'What the checks find' },
    { kind: 'list', items: ['A1 “gone”'] },
  ],
};

it('is read by our own reader of Word files: headings by their level, quotes as they are, lists and tables', () => {
  const { content } = readBack(report);
  const told = content.blocks.map(({ kind, from, to }) => [kind, content.text.slice(from, to)]);
  expect(told).toEqual([
    ['heading', 'Argument of “Ice”'],
    ['heading', 'Assessments'],
    ['caption', 'At a glance'],
    ['table-cell', 'No.'],
    ['table-cell', 'Confidence'],
    ['table-cell', 'A1'],
    ['table-cell', 'low'],
    ['paragraph', 'A1 Assessment · likely'],
    ['quotation', quote],
    ['quotation', 'שלום'],
    ['paragraph', 'Melting, p. 3'],
    ['paragraph', 'Note: Seen twice.'],
    ['heading', 'What the checks find'],
    ['list-item', 'A1 “gone”'],
  ]);
  const levels = content.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  expect(levels).toEqual([1, 1, 2]);
});

it('has the same bytes for the same report, and says its title and language', () => {
  expect(reportDocument(report)).toEqual(reportDocument(report));
  const parts = unzipSync(reportDocument(report));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('docProps/core.xml')).toContain('<dc:title>Argument of “Ice”</dc:title>');
  expect(part('docProps/core.xml')).not.toMatch(/created|modified/);
  expect(part('word/styles.xml')).toContain('<w:lang w:val="de"/>');
  expect(part('word/document.xml').match(/<w:bidi\/>/g)).toHaveLength(1);
});

it('has every part, style and list that is named in it', () => {
  const parts = unzipSync(reportDocument(report));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  for (const [, name = ''] of part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g))
    expect(Object.keys(parts)).toContain(name);
  for (const [, name = ''] of part('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g))
    expect(Object.keys(parts)).toContain(`word/${name}`);
  const body = part('word/document.xml') + part('word/footer1.xml');
  for (const [, id] of body.matchAll(/w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g))
    expect(part('word/styles.xml')).toContain(`w:styleId="${id}"`);
  for (const [, id] of body.matchAll(/w:numId w:val="([^"]+)"/g))
    expect(part('word/numbering.xml')).toContain(`w:numId="${id}"`);
});

it('gives each column of a table room for its longest word', () => {
  const { width } = tableOf([
    ['No.', 'Assessment', 'Confidence'],
    ['A1', 'words '.repeat(30), '–'],
  ]);
  expect(width[2]).toBeGreaterThan(1_300);
  expect(width[1]).toBeGreaterThan(width[2] ?? 0);
  expect(width.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(TEXT_WIDTH);
});

const tableOf = ([headings = [], ...rows]: readonly (readonly string[])[]) => {
  const blocks = [{ kind: 'table', title: '', headings, rows }] as const;
  const xml = strFromU8(
    unzipSync(reportDocument({ language: 'en', title: '', blocks }))['word/document.xml'] ?? new Uint8Array(),
  );
  return { width: Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, found]) => Number(found)) };
};
