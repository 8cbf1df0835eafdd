import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointMap } from './code-points';

/** Any text, halves of characters without their other half included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', 'é', '\n', '𝒳', '👩', '\ud83d', '\ude00'), maxLength: 40 }),
);

describe('a code-point map', () => {
  test('has the length of the text spread into code points', () => {
    fc.assert(fc.property(anyText, (text) => createCodePointMap(text).length === [...text].length));
  });

  test('finds for every code point the code units before it, and back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = createCodePointMap(text);
        const characters = [...text];
        let utf16 = 0;
        for (let index = 0; index <= characters.length; index++) {
          expect(map.toUtf16(index)).toBe(utf16);
          expect(map.toCodePoints(utf16)).toBe(index);
          utf16 += characters[index]?.length ?? 0;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('knows exactly the offsets inside a pair, and refuses to count to them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = createCodePointMap(text);
        for (let offset = 0; offset <= text.length; offset++) {
          // The two halves make a pair whether one cuts there or not: only then do the counts differ.
          const cut = [...text.slice(0, offset)].length + [...text.slice(offset)].length;
          const isInside = cut > [...text].length;
          expect(map.splitsCharacter(offset)).toBe(isInside);
          if (isInside) expect(() => map.toCodePoints(offset)).toThrow(RangeError);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('counts on beyond the end, so that a reader can say what lies beyond the text', () => {
    const map = createCodePointMap('👩a');
    expect(map.toCodePoints(5)).toBe(4);
    expect(map.toUtf16(4)).toBe(5);
  });
});
