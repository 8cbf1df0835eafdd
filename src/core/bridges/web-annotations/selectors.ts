/** Selectors of the Web Annotation Data Model, and Recogito's own. */
import { z } from '../../zod';
import type { Selected } from './web-mark';

const Offset = z.int().min(0);
const TextQuote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().nullish(),
  suffix: z.string().nullish(),
});
const TextPosition = z.looseObject({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset });
/** A place in plain text, as RFC 5147 writes it. */
const CharacterFragment = z
  .looseObject({ type: z.literal('FragmentSelector'), value: z.string().regex(/^char=\d+,\d+$/) })
  .transform(({ value }) => {
    const [start = 0, end = 0] = value.slice('char='.length).split(',').map(Number);
    return { start, end };
  });
const RecogitoSelector = z.looseObject({ quote: z.string(), start: Offset, end: Offset });

/**
 * What one target selects of a text: all its selectors say the same, and one that refines another is the nearer. A place
 * that refines counts from where the other begins, which only the page itself could tell: it is none in the text. Null
 * where nothing is selected by words or by a place.
 */
export const selectedBy = (selector: unknown): Selected | null => {
  const direct = [selector].flat();
  const all = flattened(direct);
  const quotes = all.flatMap((one) => TextQuote.safeParse(one).data ?? []);
  const positions = direct.flatMap(
    (one) => TextPosition.safeParse(one).data ?? CharacterFragment.safeParse(one).data ?? [],
  );
  const own = direct.flatMap((one) => RecogitoSelector.safeParse(one).data ?? []);
  const quote = quotes.at(-1) ?? own.map((one) => ({ exact: one.quote, prefix: '', suffix: '' })).at(-1);
  const span = positions.at(-1) ?? own.at(-1);
  const isRelative = all.some((one) => TextPosition.safeParse(one).success);
  if (quote === undefined && span === undefined && !isRelative) return null;
  return {
    quote: quote ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' } : null,
    span: span ? { start: span.start, end: span.end } : null,
  };
};

const Refined = z.looseObject({ refinedBy: z.unknown() });

/** No chain of refinements is long; one that is was made to be. */
const DEEPEST = 20;

const flattened = (selector: unknown, depth = 0): unknown[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(selector)) return selector.flatMap((one: unknown) => flattened(one, depth + 1));
  const refined = Refined.safeParse(selector).data?.refinedBy;
  return [selector, ...(refined === undefined ? [] : flattened(refined, depth + 1))];
};
