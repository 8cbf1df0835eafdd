import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { openZip } from './open-zip';
import { writeZip } from './write-zip';

const words = strToU8('words and words '.repeat(50));

test('what is written is read again, in the order in which it was given', () => {
  const result = openZip(
    writeZip([
      { name: 'b/ü.txt', bytes: words },
      { name: 'a', bytes: new Uint8Array() },
    ]),
  );
  if (result.kind === 'fault') throw new Error(result.fault.kind);
  expect(result.zip.names).toEqual(['b/ü.txt', 'a']);
  expect(result.zip.read('b/ü.txt')).toEqual({ kind: 'bytes', bytes: words });
  expect(result.zip.read('a')).toEqual({ kind: 'bytes', bytes: new Uint8Array() });
});

test.each([
  ['text', '', 0.2],
  ['a PDF', '%PDF-1.7\n', 1],
  ['another zip file', 'PK\u0003\u0004', 1],
])('%s is packed unless it is packed already', (_, beginning, share) => {
  const bytes = strToU8(beginning + 'words and words '.repeat(500));
  const size = writeZip([{ name: 'a', bytes }]).length;
  expect(size / bytes.length).toBeGreaterThan(share - 0.2);
  expect(size / bytes.length).toBeLessThan(share + 0.1);
});

test('no time of writing is in the bytes', () => {
  const view = new DataView(writeZip([{ name: 'a', bytes: words }]).buffer);
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
});
