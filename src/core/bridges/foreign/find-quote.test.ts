import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote } from './find-quote';

test('any words are found where they stand, whatever signs are in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const exact = words.normalize('NFC').trim();
      fc.pre(exact !== '' && !/[\ue000\ue001]/.test(exact));
      const found = findQuote(`\ue000${exact}\ue001`, { exact, prefix: '', suffix: '' });
      expect(found).toEqual({ kind: 'found', range: { from: 1, to: 1 + exact.length } });
    }),
  );
});

test.each(['per-formance', 'and/or', 'a (b) [c] {d}', '$5 + 5% = ?', 'C:\\x^2|y*', '“half-open”–so'])(
  '“%s” is found',
  (exact) => {
    expect(findQuote(`So ${exact}.`, { exact, prefix: '', suffix: '' }).kind).toBe('found');
    expect(findQuote(`So ${exact}, ${exact}.`, { exact, prefix: exact, suffix: exact }).kind).toBe('several');
  },
);
