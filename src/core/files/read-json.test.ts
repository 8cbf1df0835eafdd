import { describe, expect, test } from 'vitest';
import { type FileFormat, readJson } from './read-json';

const format: FileFormat = {
  format: 'postil.notes',
  oldest: 1,
  migrations: [(file) => ({ ...file, version: 2, added: [] })],
  kind: 'library',
  maxBytes: 2 ** 20,
};

const other = { kind: 'other-format', file: 'library', format: 'postil.notes' };

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
    ['that is too large', new Uint8Array(2 ** 20 + 1).fill(32), { kind: 'too-large', maxBytes: 2 ** 20 }],
    ['that is not UTF-8', new Uint8Array([123, 34, 0xe9, 34, 125]), { kind: 'not-utf8' }],
    [
      'that was cut',
      bytes('{"format":"postil.notes","ver'),
      { kind: 'not-json', reason: expect.stringMatching(/./) },
    ],
    ['that is empty', bytes(''), { kind: 'not-json', reason: expect.stringMatching(/./) }],
    ['of another format', bytes('{"format":"postil.claim-set","version":1}'), other],
    ['without a format', bytes('{"version":1}'), other],
    ['that is a mere string', bytes('"postil.notes"'), other],
    ['that is null', bytes('null'), other],
    ['that is a list', bytes('[]'), other],
    ['without a version', bytes('{"format":"postil.notes"}'), { kind: 'no-version' }],
    ['whose version is no number', bytes('{"format":"postil.notes","version":"2"}'), { kind: 'no-version' }],
    [
      'of a newer version',
      bytes('{"format":"postil.notes","version":3}'),
      { kind: 'newer-version', file: 'library', version: 3, newest: 2 },
    ],
  ])('says of a file %s what is wrong', (_, content, problem) => {
    const result = readJson(content, format);
    expect(result).toEqual({
      kind: 'faults',
      faults: [{ path: '', problem }],
    });
  });

  test('reads a file of exactly the largest size', () => {
    const text = '{"format":"postil.notes","version":2}'.padEnd(2 ** 20, ' ');
    expect(readJson(bytes(text), format).kind).toBe('ok');
  });
});
