import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes), null);

describe('text', () => {
  test.each([
    ['its byte order mark goes', [0xef, 0xbb, 0xbf, ...utf8('a')], 'a'],
    ['every line end becomes a line feed', utf8('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
    ['form feeds stay, vertical tabs become spaces', utf8('a\fb\vc'), 'a\fb c'],
    ['UTF-16 is read by its mark, little end first', [0xff, 0xfe, 0x61, 0, 0xe9, 0], 'aé'],
    ['UTF-16 is read by its mark, big end first', [0xfe, 0xff, 0, 0x61, 0, 0xe9], 'aé'],
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

describe('bytes that are not Unicode', () => {
  test.each([
    ['between letters', [...utf8('aé'), 0xe9, 0x20], 'aÃ©é'],
    ['at the end', [...utf8('Hou'), 0xe9], 'Houé'],
    ['with curly marks', [0x93, ...utf8('plan'), 0x94], '“plan”'],
    ['a character of four bytes that breaks off', [...utf8('a'), 0xf0, 0x9f, 0x98], 'aðŸ˜'],
  ])('are shown as Windows-1252: %s', (_, bytes, preview) => {
    const fault = { kind: 'needs-encoding', encoding: 'windows-1252', preview };
    expect(decode(...bytes)).toEqual({ kind: 'fault', fault });
  });

  test('are shown from a few words before the first letter that tells', () => {
    const bytes = Uint8Array.from([...utf8('word '.repeat(1000)), 0x96, ...utf8(' end')]);
    expect(decodeText(bytes, null)).toMatchObject({
      fault: { preview: 'word word word word word word – end' },
    });
  });

  test('are read as what was chosen; what is in Unicode is not', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x61, 0x94), 'windows-1252')).toEqual({
      kind: 'text',
      text: '“a”',
    });
    expect(decodeText(Uint8Array.from(utf8('é')), 'windows-1252')).toEqual({ kind: 'text', text: 'é' });
  });

  test('are no control codes when they are UTF-16 without its mark', () => {
    const bytes = [...'Toll text'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const fault = { kind: 'needs-encoding', encoding: 'utf-16le', preview: 'Toll text' };
    expect(decode(...bytes)).toEqual({ kind: 'fault', fault });
    expect(decodeText(Uint8Array.from(bytes), 'utf-16le')).toEqual({ kind: 'text', text: 'Toll text' });
  });
});
