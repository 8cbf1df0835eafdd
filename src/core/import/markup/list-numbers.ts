/** What ordered lists print in front of their items. */
import { attribute, childElements, hasAttribute, type MarkupElement } from './element';

export interface ItemNumber {
  readonly number: number | null;
  /** Where it is printed otherwise than as a number. */
  readonly label?: string;
}

export const UNNUMBERED: ItemNumber = { number: null };

export const itemNumbers = (list: MarkupElement): ReadonlyMap<MarkupElement, ItemNumber> => {
  const items = childElements(list).filter(({ tagName }) => tagName === 'li');
  if (list.tagName !== 'ol') return new Map();
  const step = hasAttribute(list, 'reversed') ? -1 : 1;
  let next = integer(attribute(list, 'start')) ?? (step < 0 ? items.length : 1);
  return new Map(
    items.map((item) => {
      const number = integer(attribute(item, 'value')) ?? next;
      next = number + step;
      return [item, printed(number, styleOf(item) ?? styleOf(list) ?? 'decimal')];
    }),
  );
};

const integer = (value: string | undefined): number | null =>
  value !== undefined && /^\s*[-+]?\d{1,9}(?!\d)/.test(value) ? Number.parseInt(value, 10) : null;

const styleOf = (element: MarkupElement): string | undefined => {
  const type = attribute(element, 'type')?.trim();
  const declared = /list-style(?:-type)?\s*:[^;]*?\b(none|(?:lower|upper)-(?:alpha|latin|roman)|decimal)\b/i;
  return declared.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase() ?? TYPES.get(type ?? '');
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

const printed = (number: number, style: string): ItemNumber => {
  if (style === 'none') return UNNUMBERED;
  const sign =
    number < 1 || style === 'decimal' ? null : style.endsWith('roman') ? roman(number) : letters(number);
  if (sign === null) return { number };
  return { number, label: `${style.startsWith('upper') ? sign.toUpperCase() : sign}.` };
};

/** a to z, then aa, ab and so on. */
const letters = (number: number): string => {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
};

/** Browsers print larger ones as numbers. */
const LARGEST_ROMAN = 3999;

const roman = (number: number): string | null => {
  if (number > LARGEST_ROMAN) return null;
  let rest = number;
  let text = '';
  for (const [sign, value] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
};

const ROMAN: readonly (readonly [string, number])[] = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
  ] as const),
  ...([
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const),
];
