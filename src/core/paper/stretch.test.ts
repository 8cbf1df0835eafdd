import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRETCH, stretchAround } from './stretch';

const lines = (count: number): string => 'A line of the text that is shown.\n'.repeat(count);

describe('a stretch of a text', () => {
  test('is all of a short text', () => {
    const text = lines(100);
    expect(stretchAround(text, 40)).toEqual({ from: 0, to: text.length });
    expect(stretchAround('', 0)).toEqual({ from: 0, to: 0 });
  });

  test('has whole lines, and the place in its middle', () => {
    const text = lines(10_000);
    const { from, to } = stretchAround(text, 100_000);
    expect(text[from - 1]).toBe('\n');
    expect(text[to]).toBe('\n');
    expect(from).toBeLessThan(100_000 - STRETCH / 3);
    expect(to).toBeGreaterThan(100_000 + STRETCH / 3);
  });

  test('cuts a line without an end', () => {
    const { from, to } = stretchAround('word '.repeat(100_000), 250_000);
    expect(to - from).toBe(STRETCH);
  });

  test('goes through the whole text in steps that overlap, wherever lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_000), { minLength: 1, maxLength: 30 }), (lengths) => {
        const text = lengths.map((length) => 'x'.repeat(length)).join('\n');
        let seen = stretchAround(text, 0);
        expect(seen.from).toBe(0);
        while (seen.to < text.length) {
          const next = stretchAround(text, seen.to);
          expect(next.to).toBeGreaterThan(seen.to);
          expect(next.from).toBeLessThan(seen.to - STRETCH / 4);
          seen = next;
        }
        while (seen.from > 0) {
          const next = stretchAround(text, seen.from);
          expect(next.from).toBeLessThan(seen.from);
          seen = next;
        }
      }),
    );
  });
});
