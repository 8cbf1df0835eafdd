import { expect, test } from 'vitest';
import { writeZip } from '../import/zip/write-zip';
import { formatOf } from './file-format';

test.each([
  ['a claim set', '{"format":"postil.claim-set","version":2}', 'claim-set'],
  ['a library', '{\n  "format": "postil.library",\n', 'library'],
  ['a claim set that was cut', '{"format":"postil.claim-set","vers', 'claim-set'],
  ['one with its keys in another order', '{"version":2,"format":"postil.claim-set"}', 'claim-set'],
  ['one with a byte-order mark', '\uFEFF{"format":"postil.library"}', 'library'],
  ['other JSON', '{"format":"other","version":1}', null],
  ['a list', '[{"format":"postil.library"}]', null],
  ['a paper that speaks of one', '# The "format": "postil.library"', null],
  ['JSON that is broken before its format', '{"version":2,"format', null],
  ['nothing', '', null],
])('the format of %s is told by what it says', (_, text, format) => {
  expect(formatOf(new TextEncoder().encode(text))).toBe(format);
});

test.each([
  ['a library', ['library.json', 'sources/a/a.md'], 'library'],
  ['a library that was packed anew', ['sources/a/a.md', 'library.json'], 'library'],
  ['another zip file', ['word/document.xml', 'sub/library.json'], null],
])('the format of %s is told by what is in it', (_, names, format) => {
  const bytes = writeZip(names.map((name) => ({ name, bytes: Uint8Array.of(1) })));
  expect(formatOf(bytes)).toBe(format);
});

test('a library is told by its beginning alone', () => {
  const bytes = writeZip([{ name: 'library.json', bytes: Uint8Array.from({ length: 100 }, (_, at) => at) }]);
  expect(formatOf(bytes.subarray(0, 60))).toBe('library');
  expect(formatOf(bytes.subarray(0, 35))).toBeNull();
});

test('bytes that are no text have none', () => {
  expect(formatOf(Uint8Array.from([0x7b, 0xff, 0xfe]))).toBeNull();
});
