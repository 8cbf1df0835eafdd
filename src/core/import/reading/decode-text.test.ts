import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes));

describe('text', () => {
  test.each([
    ['its byte order mark goes', [0xef, 0xbb, 0xbf, ...utf8('a')], 'a'],
    ['every line end becomes a line feed', utf8('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
    ['form feeds and vertical tabs become spaces', utf8('a\fb\vc'), 'a b c'],
    ['letters are composed', utf8('e\u0301'), '\u00e9'],
    ['controls of a wrong conversion stay visible', utf8('Iran\u0092s \u007f'), 'Iran\ufffds \ufffd'],
    ['a replacement character is a character', utf8('a\ufffdb'), 'a\ufffdb'],
  ])('%s', (_, bytes, text) => {
    expect(decode(...bytes)).toEqual({ kind: 'text', text });
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['a zero', [...utf8('ab'), 0], 2],
    ['an escape', [...utf8('é'), 27], 2],
    ['a control code before a malformed byte', [0xff, 7], 1],
  ])('%s', (_, bytes, offset) => {
    expect(decode(...bytes)).toEqual({ kind: 'fault', fault: { kind: 'binary', offset } });
  });
});

describe('bytes that are not UTF-8', () => {
  test.each([
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0], 0],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 0],
    ['Latin-1 between letters', [...utf8('aé'), 0xe9, 0x20], 3],
    ['Latin-1 at the end', [...utf8('Hou'), 0xe9], 3],
    ['a continuation without a start', [...utf8('a'), 0x80, 0x61], 1],
    ['a character of four bytes that breaks off', [...utf8('a'), 0xf0, 0x9f, 0x98], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['half a surrogate pair', [...utf8('ab'), 0xed, 0xa0, 0x80], 2],
    ['after a long text', [...utf8('é'.repeat(5000)), 0xff, ...utf8('é'.repeat(5000))], 10000],
  ])('%s', (_, bytes, offset) => {
    expect(decode(...bytes)).toEqual({ kind: 'fault', fault: { kind: 'not-utf8', offset } });
  });
});
