import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HIGHEST_RATIO, MOST_BYTES, MOST_ENTRIES, namesIn, openZip, SMALL_ENTRY, type Zip } from './open-zip';

const zipOf = (bytes: Uint8Array): Zip => {
  const result = openZip(bytes);
  if (result.kind === 'fault') throw new Error(result.fault.kind);
  return result.zip;
};

const words = strToU8('words, words, words and again words');

/** The bytes with a number written over each place where `signature` stands, `distance` behind it. */
const patched = (bytes: Uint8Array, signature: number, distance: number, value: number, size: 2 | 4 = 4) => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + distance + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + distance, value, true);
    else view.setUint32(at + distance, value, true);
  }
  return copy;
};

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

describe('entries', () => {
  test('are read by their exact name, packed or stored', () => {
    const zip = zipOf(zipSync({ 'a/b.xml': words, 'c.xml': [words, { level: 0 }] }));
    expect(zip.names).toEqual(['a/b.xml', 'c.xml']);
    expect(zip.read('a/b.xml')).toEqual({ kind: 'bytes', bytes: words });
    expect(zip.read('c.xml')).toEqual({ kind: 'bytes', bytes: words });
    for (const name of ['A/b.xml', '/a/b.xml', './a/b.xml', 'b.xml', '']) {
      expect(zip.read(name)).toEqual({ kind: 'absent' });
    }
  });

  test('keep names that would lead elsewhere as mere names', () => {
    const zip = zipOf(zipSync({ '../../secret': words }));
    expect(zip.read('../../secret')).toEqual({ kind: 'bytes', bytes: words });
    expect(zip.read('secret')).toEqual({ kind: 'absent' });
  });

  test('have names in any script', () => {
    expect(zipOf(zipSync({ 'Überblick א.xml': words })).names).toEqual(['Überblick א.xml']);
  });

  test('are unpacked whole when they are large', () => {
    const large = Uint8Array.from({ length: 60_000 }, (_, index) => (index * index) >> 7);
    expect(zipOf(zipSync({ a: large })).read('a')).toEqual({ kind: 'bytes', bytes: large });
  });

  test('say that they are encrypted', () => {
    expect(zipOf(patched(zipSync({ a: words }), DIRECTORY, 8, 1, 2)).read('a')).toEqual({
      kind: 'encrypted',
    });
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['another checksum', (bytes) => patched(bytes, DIRECTORY, 16, 7)],
    ['another size', (bytes) => patched(bytes, DIRECTORY, 24, 12)],
    ['a way of packing that is not known', (bytes) => patched(bytes, DIRECTORY, 10, 9, 2)],
    ['a place outside the file', (bytes) => patched(bytes, DIRECTORY, 42, 1 << 30)],
    ['a length beyond the file', (bytes) => patched(bytes, DIRECTORY, 20, 1 << 20)],
    ['other bytes', (bytes) => bytes.map((byte, index) => (index > 30 && index < 40 ? 0xff : byte))],
  ])('are damaged with %s', (_, damage) => {
    expect(zipOf(damage(zipSync({ a: words }))).read('a')).toEqual({ kind: 'damaged' });
  });
});

describe('a zip file is refused', () => {
  test('when its end is missing', () => {
    const whole = zipSync({ a: words });
    for (const bytes of [whole.subarray(0, whole.length - 30), whole.subarray(0, 40), new Uint8Array()]) {
      expect(openZip(bytes)).toEqual({ kind: 'fault', fault: { kind: 'damaged' } });
    }
  });

  test('when its directory is not where it should be', () => {
    expect(openZip(patched(zipSync({ a: words }), END, 16, 3))).toEqual({
      kind: 'fault',
      fault: { kind: 'damaged' },
    });
  });

  test('with too many entries', () => {
    const many = (count: number) =>
      zipSync(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, [words, { level: 0 }]])),
      );
    expect(openZip(many(MOST_ENTRIES + 1))).toEqual({
      kind: 'fault',
      fault: { kind: 'zip-bomb', cap: 'entries' },
    });
    expect(openZip(many(MOST_ENTRIES)).kind).toBe('zip');
  });

  test('with too much in it', () => {
    expect(openZip(patched(zipSync({ a: words }), DIRECTORY, 24, MOST_BYTES + 1))).toEqual({
      kind: 'fault',
      fault: { kind: 'zip-bomb', cap: 'bytes' },
    });
  });

  test('with an entry that is packed too far', () => {
    const zeros = zipSync({ a: new Uint8Array(SMALL_ENTRY + 1) });
    expect(zeros.length * HIGHEST_RATIO).toBeLessThan(SMALL_ENTRY);
    expect(openZip(zeros)).toEqual({ kind: 'fault', fault: { kind: 'zip-bomb', cap: 'ratio' } });
    expect(openZip(zipSync({ a: new Uint8Array(SMALL_ENTRY) })).kind).toBe('zip');
  });
});

test('an entry that is larger than it says is left there', () => {
  const lying = patched(zipSync({ a: new Uint8Array(16 * SMALL_ENTRY) }), DIRECTORY, 24, 100);
  expect(zipOf(lying).read('a')).toEqual({ kind: 'damaged' });
});

test('the names alone tell what a file is, and a file that is no zip has none', () => {
  expect(namesIn(zipSync({ mimetype: words, 'word/document.xml': words }))).toEqual([
    'mimetype',
    'word/document.xml',
  ]);
  expect(namesIn(words)).toEqual([]);
  expect(namesIn(strToU8('PK\u0003\u0004 but no zip, however long this goes on'))).toEqual([]);
});
