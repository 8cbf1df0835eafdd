import { describe, expect, test } from 'vitest';
import { type FileFormat, readJson } from './read-json';

const format: FileFormat = {
  format: 'postil.notes',
  migrations: [(file) => ({ ...file, version: 2, added: [] })],
  name: 'note file',
  maxBytes: 2 ** 20,
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readJson', () => {
  test.each([
    ['of this version', '{"format":"postil.notes","version":2,"more":[1]}'],
    ['of a version that never was', '{"format":"postil.notes","version":0.5}'],
    ['with a byte-order mark', '\ufeff{"format":"postil.notes","version":2}'],
  ])('reads a file %s', (_, text) => {
    const value: unknown = JSON.parse(text.replace('\ufeff', ''));
    expect(readJson(bytes(text), format)).toEqual({ kind: 'ok', value });
  });

  test('brings a file of an older version to this one', () => {
    expect(readJson(bytes('{"format":"postil.notes","version":1,"kept":1}'), format)).toEqual({
      kind: 'ok',
      value: { format: 'postil.notes', version: 2, kept: 1, added: [] },
    });
  });

  test.each([
    ['that is too large', new Uint8Array(2 ** 20 + 1).fill(32), 'The file is larger than 1 MB.'],
    ['that is not UTF-8', new Uint8Array([123, 34, 0xe9, 34, 125]), 'The file is not UTF-8 text.'],
    ['that was cut', bytes('{"format":"postil.notes","ver'), /^The file is not complete JSON \(.+\)\.$/],
    ['that is empty', bytes(''), /^The file is not complete JSON/],
    ['of another format', bytes('{"format":"postil.claim-set","version":1}'), /not a Postil note file/],
    ['without a format', bytes('{"version":1}'), /its "format" is not "postil\.notes"/],
    ['that is a mere string', bytes('"postil.notes"'), /not a Postil note file/],
    ['that is null', bytes('null'), /not a Postil note file/],
    ['that is a list', bytes('[]'), /not a Postil note file/],
    ['without a version', bytes('{"format":"postil.notes"}'), 'The file names no version.'],
    [
      'whose version is no number',
      bytes('{"format":"postil.notes","version":"2"}'),
      'The file names no version.',
    ],
    [
      'of a newer version',
      bytes('{"format":"postil.notes","version":3}'),
      'The file has version 3; this Postil reads note files up to version 2. Install a newer Postil.',
    ],
  ])('says of a file %s what is wrong', (_, content, message) => {
    const result = readJson(content, format);
    expect(result).toEqual({
      kind: 'faults',
      faults: [{ path: '', message: expect.stringMatching(message) }],
    });
  });

  test('reads a file of exactly the largest size', () => {
    const text = '{"format":"postil.notes","version":2}'.padEnd(2 ** 20, ' ');
    expect(readJson(bytes(text), format).kind).toBe('ok');
  });
});
