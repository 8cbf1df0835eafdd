import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPaper } from '../import-paper';
import { NO_CHOICES, type ReadingResult } from '../reading/reader';
import { sketchPaper } from '../testing/sketch-paper';
import { readEpub, readEpub2, readEpub3 } from './read-epub';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';

const DATE = '<dc:date>2025-01-09T00:00:00Z</dc:date>';

const packageOf = (spine: string, manifest = '', date = DATE): string =>
  `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Ice</dc:title><dc:creator>Ida Ek</dc:creator>${date}<dc:publisher>Lake Press</dc:publisher></metadata><manifest>
  <item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/b%20two.xhtml" media-type="application/xhtml+xml"/><item id="n" href="text/n.xhtml" media-type="application/xhtml+xml"/>${manifest}</manifest><spine>${spine}</spine></package>`;

const chapter = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>${body}</body></html>`;

const SPINE = '<itemref idref="n" linear="no"/><itemref idref="a"/><itemref idref="b"/>';

const BOOK = {
  'META-INF/container.xml': CONTAINER,
  'OEBPS/book.opf': packageOf(SPINE),
  'OEBPS/text/a.xhtml': chapter(
    '<h1>Early Ice</h1><p>It froze<a epub:type="noteref" id="r" href="n.xhtml#n1">1</a> <span epub:type="pagebreak" title="12"/>early.</p>',
  ),
  'OEBPS/text/b two.xhtml': chapter('<h1>Late Ice</h1><p>It <i>melted</i>.</p>'),
  'OEBPS/text/n.xhtml': chapter(
    '<aside epub:type="footnote" id="n1"><p><a href="a.xhtml#r">1</a> Ferry log.</p></aside>',
  ),
};

const zip = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    }),
  );

const read = (files: Readonly<Record<string, string>>): ReadingResult =>
  readEpub3({ bytes: zip(files), fileTitle: 'file', choices: NO_CHOICES }, () => {});

test('chapters follow the spine, notes are tied to their marks across them, pages have their labels', () => {
  const result = read(BOOK);
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  const { content, metadata, origin } = result.reading;
  expect(sketchPaper(content)).toEqual([
    'title 1: Early Ice',
    'body: It froze<mark 1:1> early.',
    'heading 1: Late Ice',
    'body: It <emphasis:melted>.',
    'note 1: <superscript:1> Ferry log.',
  ]);
  expect(metadata).toMatchObject({
    title: 'Ice',
    authors: ['Ida Ek'],
    date: '2025-01-09',
    publisher: 'Lake Press',
  });
  expect(origin.pages?.pages.map(({ label }) => label)).toEqual(['12']);
});

test.each([
  ['that of publication', ['modification', '2026-05-02'], ['publication', '2025-01-09'], '2025-01-09'],
  [
    'else that on which it was made',
    ['modification', '2026-05-02'],
    ['creation', '2025-01-08'],
    '2025-01-08',
  ],
  ['never one on which it was changed', ['modification', '2026-05-02'], ['conversion', '2026-05-03'], null],
] as const)('of several dates it has %s', (_, one, other, expected) => {
  const opf = 'xmlns:opf="http://www.idpf.org/2007/opf"';
  const dates = [one, other].map(([event, day]) => `<dc:date ${opf} opf:event="${event}">${day}</dc:date>`);
  const result = read({ ...BOOK, 'OEBPS/book.opf': packageOf(SPINE, '', dates.join('')) });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  expect(result.reading.metadata.date).toBe(expected);
});

test('a chapter without a heading has the one of the table of contents', () => {
  const nav = '<item id="v" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>';
  const result = read({
    ...BOOK,
    'OEBPS/book.opf': packageOf('<itemref idref="a"/><itemref idref="b"/>', nav),
    'OEBPS/nav.xhtml': chapter('<nav><ol><li><a href="text/b%20two.xhtml">The Thaw</a></li></ol></nav>'),
    'OEBPS/text/b two.xhtml': chapter('<p>It melted.</p>'),
  });
  if (result.kind === 'fault') throw new TypeError(result.fault.kind);
  expect(sketchPaper(result.reading.content)).toContain('heading 2: The Thaw');
});

describe('a chapter that begins with its title, spelled with other spaces and points,', () => {
  const nav = '<item id="v" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>';
  const files = {
    ...BOOK,
    'OEBPS/book.opf': packageOf('<itemref idref="a"/><itemref idref="b"/>', nav),
    'OEBPS/nav.xhtml': chapter('<nav><ol><li><a href="text/b%20two.xhtml">2The Thaw</a></li></ol></nav>'),
    'OEBPS/text/b two.xhtml': chapter('<p>2. The Thaw</p><p>It melted.</p>'),
  };

  test('is not given it again', () => {
    const result = read(files);
    if (result.kind === 'fault') throw new TypeError(result.fault.kind);
    expect(sketchPaper(result.reading.content).slice(2, 4)).toEqual([
      'body: 2. The Thaw',
      'body: It melted.',
    ]);
  });

  test('was given it by the reader before, which is still named for other books', async () => {
    const named = (book: Readonly<Record<string, string>>) =>
      importPaper({ name: 'a.epub', bytes: zip(book) });
    expect(await named(files)).toMatchObject({ paper: { reader: 'epub/2' } });
    expect(await named(BOOK)).toMatchObject({ paper: { reader: 'epub/1' } });
    const before = readEpub({ bytes: zip(files), fileTitle: 'file', choices: NO_CHOICES }, () => {});
    expect(before.kind === 'reading' && before.reading.content.text).toContain('2The Thaw');
  });
});

test('the words of formulas were glued by the reader before', async () => {
  const math = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>ice</mi><mi>loss</mi></math>';
  const bytes = zip({ ...BOOK, 'OEBPS/text/a.xhtml': chapter(`<h1>Ice</h1><p>The ${math}.</p>`) });
  const paper = { reader: 'epub/3', text: expect.stringContaining('The ice loss.') };
  expect(await importPaper({ name: 'a.epub', bytes })).toMatchObject({ paper });
  const before = readEpub2({ bytes, fileTitle: 'file', choices: NO_CHOICES }, () => {});
  expect(before.kind === 'reading' && before.reading.content.text).toContain('The iceloss.');
});

test('says each author, where one entry has several', () => {
  const { 'OEBPS/book.opf': book } = BOOK;
  const result = read({ ...BOOK, 'OEBPS/book.opf': book.replace('Ida Ek', 'Ida Ek; Ann Aal') });
  expect(result).toMatchObject({ reading: { metadata: { authors: ['Ida Ek', 'Ann Aal'] } } });
});

test('a part that is missing is named, and the rest is read', () => {
  const { 'OEBPS/text/b two.xhtml': _, ...rest } = BOOK;
  expect(read(rest)).toMatchObject({
    reading: { origin: { remarks: [{ kind: 'parts-left-out', names: ['OEBPS/text/b two.xhtml'] }] } },
  });
});

test('a locked book says so; one whose fonts are obscured is read', () => {
  const lock = (algorithm: string): string =>
    `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;
  const locked = { ...BOOK, 'META-INF/encryption.xml': lock('http://www.w3.org/2001/04/xmlenc#aes128-cbc') };
  expect(read(locked)).toEqual({ kind: 'fault', fault: { kind: 'locked' } });
  const fonts = { ...BOOK, 'META-INF/encryption.xml': lock('http://www.idpf.org/2008/embedding') };
  expect(read(fonts).kind).toBe('reading');
});

test('a book is told by its bytes', async () => {
  expect(await importPaper({ name: 'book.txt', bytes: zip(BOOK) })).toMatchObject({
    paper: { reader: 'epub/1' },
  });
});

test('a book without its package is damaged', () => {
  expect(read({ 'META-INF/container.xml': CONTAINER })).toEqual({
    kind: 'fault',
    fault: { kind: 'damaged' },
  });
});
