import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestStop, nextStop, type PassageEnd, type StopUnit } from './stops';

const TEXT = 'Four “civilians” were injured.\n\nTehran  denied.';
const WHOLE = { from: 0, to: TEXT.length };

/** The text with a bar at every stop that one comes to from its beginning. */
const marked = (text: string, end: PassageEnd, unit: StopUnit): string => {
  const limits = { from: 0, to: text.length };
  const visit = (at: number): string => {
    const stop = nextStop(text, at, { end, unit }, 'forward', limits);
    return stop === null ? text.slice(at) : `${text.slice(at, stop)}|${visit(stop)}`;
  };
  return visit(0);
};

describe('an end of a passage', () => {
  test.each([
    ['end', 'word', TEXT, 'Four| “civilians|”| were| injured|.|\n\nTehran|  denied|.|'],
    ['start', 'word', TEXT, 'Four |“|civilians” |were |injured.\n\n|Tehran  |denied.'],
    ['end', 'character', 'ab c', 'a|b| c|'],
    ['start', 'character', 'ab c', 'a|b |c'],
  ] as const)('(its %s, by %s) stops beside what is seen', (end, unit, text, expected) => {
    expect(marked(text, end, unit)).toBe(expected);
  });

  test('stops at the same places forward and backward', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '.', '\n', 'é', '“', '👩‍👩‍👧‍👦'),
      maxLength: 24,
    });
    const kind = fc.record({
      end: fc.constantFrom<PassageEnd>('start', 'end'),
      unit: fc.constantFrom<StopUnit>('character', 'word'),
    });
    fc.assert(
      fc.property(text, kind, fc.nat({ max: 40 }), (words, one, seed) => {
        const limits = { from: 0, to: words.length };
        const offset = Math.min(seed, words.length);
        const next = nextStop(words, offset, one, 'forward', limits);
        if (next === null) return;
        const outside = one.end === 'start' ? words.slice(next, next + 2) : words.slice(next - 1, next);
        expect(outside.trim()).not.toBe('');
        const before = nextStop(words, next, one, 'backward', limits);
        if (before !== null) expect(nextStop(words, before, one, 'forward', limits)).toBe(next);
      }),
    );
  });

  test('does not leave the limits, and says so instead of stopping short', () => {
    const kind = { end: 'end', unit: 'word' } as const;
    expect(nextStop(TEXT, 4, kind, 'forward', { from: 1, to: 14 })).toBeNull();
    expect(nextStop(TEXT, 15, kind, 'backward', { from: 5, to: 40 })).toBeNull();
  });

  test('dragged to a place takes the nearest stop there', () => {
    const kind = { end: 'end', unit: 'word' } as const;
    expect(nearestStop(TEXT, 6, kind, WHOLE)).toBe(4);
    expect(nearestStop(TEXT, 12, kind, WHOLE)).toBe(15);
    expect(nearestStop(TEXT, 40, kind, { from: 5, to: 16 })).toBe(16);
    expect(nearestStop(TEXT, 0, kind, { from: 5, to: 16 })).toBe(15);
    expect(nearestStop('a\n\nb', 2, kind, { from: 0, to: 4 })).toBeNull();
  });
});
