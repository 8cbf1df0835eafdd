import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPaper } from '../import-paper';
import { docxOf, p, r } from './testing/docx';
import { readBytes } from './testing/read-sketch';

const importFile = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const result = await importPaper({ name, bytes });
  return result.kind === 'fault' ? result.fault : result.paper;
};

describe('a Word file', () => {
  test('is told by its bytes, whatever its name', async () => {
    expect(await importFile('a.txt', docxOf(p(r('words'))))).toMatchObject({
      reader: 'docx/1',
      text: 'words',
    });
  });

  test('is empty without words, and scanned with nothing but pictures', async () => {
    expect(await importFile('a.docx', docxOf(p('')))).toEqual({ kind: 'empty' });
    const picture = '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>';
    expect(await importFile('a.docx', docxOf(p(picture)))).toEqual({ kind: 'scanned', pages: 1 });
  });

  test('is read as far as it goes when its XML breaks off', () => {
    const cut = docxOf('', {
      others: {
        'word/document.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>so far</w:t></w:r></w:p><w:p><w:r><w:t>and',
      },
    });
    expect(readBytes(cut)).toMatchObject({
      content: { text: 'so far\nand' },
      origin: { remarks: [{ kind: 'damaged', at: null }] },
    });
  });

  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['no text part', zipSync({ '[Content_Types].xml': strToU8(''), 'word/a.xml': strToU8('') })],
    ['something else in its place', docxOf('', { others: { 'word/document.xml': 'no XML' } })],
    ['half of its bytes', docxOf(p(r('words'))).slice(0, 500)],
    ['a name alone', strToU8('just text').slice()],
  ])('is damaged with %s', async (_, bytes) => {
    expect(await importFile('a.docx', bytes)).toEqual({ kind: 'damaged' });
  });

  test('is a file of thousands of nested parts in one sentence', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(6_000)}${p(r('a'))}${'</w:sdtContent></w:sdt>'.repeat(6_000)}`;
    expect(await importFile('a.docx', docxOf(deep))).toMatchObject({ kind: 'too-deep' });
  });

  test('is read in a time that grows with it and no faster', () => {
    const body = Array.from({ length: 20_000 }, (_, index) =>
      p(r(`word ${index} `) + r('bold', '<w:b/>')),
    ).join('');
    expect(readBytes(docxOf(body))).toMatchObject({ metadata: { title: 'file' } });
  });
});

describe('other files of the kind', () => {
  /** The container of older Office files with a directory entry of this name. */
  const office = (name: string): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(bytes.buffer);
    for (const [index, sign] of [...name].entries())
      view.setUint16(512 + 2 * index, sign.charCodeAt(0), true);
    view.setUint16(512 + 64, 2 * name.length + 2, true);
    return bytes;
  };

  test.each([
    ['an encrypted one', 'a.docx', office('EncryptedPackage'), { kind: 'locked' }],
    ['an old one', 'a.doc', office('WordDocument'), { kind: 'no-reader', format: 'doc' }],
    ['an old spreadsheet', 'a.xls', office('Workbook'), { kind: 'no-reader', format: 'spreadsheet' }],
    ['old slides', 'a.ppt', office('PowerPoint Document'), { kind: 'no-reader', format: 'slides' }],
    ['an old one without parts', 'a.doc', office('x'), { kind: 'damaged' }],
    [
      'a spreadsheet',
      'a.docx',
      zipSync({ 'xl/workbook.xml': strToU8('') }),
      { kind: 'no-reader', format: 'spreadsheet' },
    ],
    [
      'slides',
      'a.docx',
      zipSync({ 'ppt/presentation.xml': strToU8('') }),
      { kind: 'no-reader', format: 'slides' },
    ],
    ['an archive', 'a.zip', zipSync({ 'a.txt': strToU8('a') }), { kind: 'no-reader', format: 'zip' }],
    [
      'a picture',
      'a.md',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      { kind: 'no-reader', format: 'picture' },
    ],
  ])('%s is refused with what it is', async (_, name, bytes, fault) => {
    expect(await importFile(name, bytes)).toEqual(fault);
  });
});
