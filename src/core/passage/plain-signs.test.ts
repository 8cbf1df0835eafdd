import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedWords } from './passage';
import { inOwnOrder, isVisible, plainName } from './plain-signs';

const TURNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

describe('a text in its own order', () => {
  test('is as long as before, without a sign that turns what follows, and otherwise as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...TURNS), fc.string())), (parts) => {
        const text = parts.join('');
        const shown = inOwnOrder(text);
        expect(shown).toHaveLength(text.length);
        expect([...shown].filter((sign) => TURNS.includes(sign))).toEqual([]);
        expect(shown.replaceAll('\u2060', '')).toBe(
          text.replaceAll(/[\u202a-\u202e\u2060\u2066-\u2069]/g, ''),
        );
      }),
    );
  });

  test('is what is quoted', () => {
    const quote = { exact: 'will \u202eton\u202c attack', prefix: '', suffix: '' };
    expect(quotedWords([{ quote }])).toBe('will \u2060ton\u2060 attack');
  });
});

describe('a name', () => {
  test.each([
    ['turned', '\u202eadA\u202c', 'adA'],
    ['isolated', '\u2067Ada\u2069', 'Ada'],
    ['with a zero-width space', 'A\u200bda', 'Ada'],
    ['with a joiner between letters that join by themselves', 'A\u200dd\u200ca', 'Ada'],
    ['with a soft hyphen, a byte order mark and a filler', '\ufeffAd\u00ada\u3164', 'Ada'],
    ['with letters of tags', 'Ada\u{e0041}\u{e007f}', 'Ada'],
    ['that has marks of a direction', '\u200fעדה\u200e', 'עדה'],
    ['of signs that show nothing', '\u200b\u200d\u2060 ', ''],
  ])('%s is plain', (_, given, plain) => {
    expect(plainName(given)).toBe(plain);
  });

  test.each(['Zoë O’Neill-Ø', 'می\u200cنا', 'क\u094d\u200dष', '葛\u{e0100}城', 'Ada \u2764\ufe0f', ''])(
    '%s stays as it is written',
    (name) => {
      expect(plainName(name)).toBe(name);
    },
  );
});

test('white space and signs that show nothing are not to be seen', () => {
  expect(['', ' \n', '\u200b\u00ad\u2060', '\u202e'].filter(isVisible)).toEqual([]);
  expect(isVisible('\u200ba')).toBe(true);
});
