/** Where words stand in a text, for files that have the words and not the text. */
import type { Passage } from '../../passage/passage';
import type { TextRange } from '../../passage/range';

export type FoundQuote =
  | { readonly kind: 'found'; readonly range: TextRange }
  | { readonly kind: 'absent' }
  /** What stands around it does not say which. */
  | { readonly kind: 'several' };

/** White space is white space, whatever it is. Of several places it is the one with the same words around it. */
export const findQuote = (text: string, { exact, prefix, suffix }: Passage['quote']): FoundQuote => {
  const pattern = patternOf(exact.trim());
  if (pattern === '') return { kind: 'absent' };
  const places = [...text.matchAll(new RegExp(pattern, 'gu'))].map(
    (match): TextRange => ({
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
  if (places.length <= 1) return theOneOf(places);
  const [before, after] = [
    new RegExp(`${patternOf(prefix)}$`, 'u'),
    new RegExp(`^${patternOf(suffix)}`, 'u'),
  ];
  const reach = (context: string): number => 2 * context.length + 2;
  return theOneOf(
    places.filter(
      ({ from, to }) =>
        before.test(text.slice(Math.max(0, from - reach(prefix)), from)) &&
        after.test(text.slice(to, to + reach(suffix))),
    ),
    'several',
  );
};

const theOneOf = (places: readonly TextRange[], none: 'absent' | 'several' = 'absent'): FoundQuote => {
  const [range, another] = places;
  if (range === undefined) return { kind: none };
  return another === undefined ? { kind: 'found', range } : { kind: 'several' };
};

const patternOf = (words: string): string =>
  words
    .normalize('NFC')
    .split(/\s+/)
    // Under the flag u nothing else may be escaped.
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
