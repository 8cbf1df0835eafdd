import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassage, Passage } from './passage';

describe('createPassage', () => {
  test('quotes the words and 32 code units of what stands around them', () => {
    const text = `${'a'.repeat(40)}words${'b'.repeat(40)}`;
    expect(createPassage(text, { from: 40, to: 45 })).toEqual({
      from: 40,
      to: 45,
      quote: { exact: 'words', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) },
    });
  });

  test.each([
    ['empty', 2, 2],
    ['turned round', 3, 2],
    ['before the text', -1, 2],
    ['beyond the text', 2, 4],
  ])('throws for a range that is %s', (_, from, to) => {
    expect(() => createPassage('abc', { from, to })).toThrow(RangeError);
  });

  test('has a context that lies around the words, is as long as it can be and cuts no character', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '👩', '🇩', '\n'),
      minLength: 1,
      maxLength: 120,
      size: 'max',
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const first = a % characters.length;
        const count = 1 + (b % (characters.length - first));
        const from = characters.slice(0, first).join('').length;
        const to = from + characters.slice(first, first + count).join('').length;
        const { exact, prefix, suffix } = createPassage(text, { from, to }).quote;

        expect(text.startsWith(prefix + exact + suffix, from - prefix.length)).toBe(true);
        expect(exact).toBe(text.slice(from, to));
        expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
        for (const [context, available] of [
          [prefix, from],
          [suffix, text.length - to],
        ] as const) {
          expect(context.length).toBeGreaterThanOrEqual(Math.min(available, 31));
          expect(context.length).toBeLessThanOrEqual(32);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the schema of a passage', () => {
  const quote = { exact: 'ab', prefix: '', suffix: '' };

  test('takes what createPassage makes', () => {
    expect(Passage.safeParse(createPassage('abc', { from: 0, to: 2 })).success).toBe(true);
  });

  test.each([
    ['ends where it begins', { from: 2, to: 2, quote }],
    ['begins before the text', { from: -1, to: 2, quote }],
    ['lies at half an offset', { from: 0.5, to: 2, quote }],
    ['has no words', { from: 0, to: 2, quote: { ...quote, exact: '' } }],
    ['has a key that is none of its own', { from: 0, to: 2, quote, colour: 'red' }],
  ])('refuses a passage that %s', (_, passage) => {
    expect(Passage.safeParse(passage).success).toBe(false);
  });
});
