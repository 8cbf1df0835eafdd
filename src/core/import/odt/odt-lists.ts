/** Lists and numbered headings of an OpenDocument text, counted while it is read. */
import { formatNumber } from '../office/number-formats';
import { childrenOf, elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';

export interface ListLevel {
  readonly isBullet: boolean;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels are shown, this one last. */
  readonly shown: number;
  readonly start: number;
}

export type ListLevels = ReadonlyMap<number, ListLevel>;

/** The numbers reached on each level, from 0; null where it has not begun. */
export type Counters = (number | null)[];

export interface OdtLists {
  levels(style: string | null): ListLevels;
  /** Of headings. */
  readonly outline: ListLevels;
  readonly headings: Counters;
  /** A list begins, or one before it goes on. */
  begin(list: XmlElement): Counters;
}

export const createOdtLists = (roots: readonly (XmlElement | null)[]): OdtLists => {
  const groups = roots.flatMap((root) => (root === null ? [] : elementsOf(root)));
  const styles = new Map(
    groups
      .flatMap((group) => childrenOf(group, 'text:list-style'))
      .map((style) => [style.attributes.get('style:name') ?? '', readLevels(style)]),
  );
  const outline = groups.flatMap((group) => childrenOf(group, 'text:outline-style'))[0];
  const byId = new Map<string, Counters>();
  const byStyle = new Map<string, Counters>();
  return {
    levels: (style) => styles.get(style ?? '') ?? NO_LEVELS,
    outline: outline === undefined ? NO_LEVELS : readLevels(outline),
    headings: [],
    begin: ({ attributes }) => {
      const style = attributes.get('text:style-name') ?? '';
      const continued = byId.get(attributes.get('text:continue-list') ?? '');
      const goesOn = attributes.get('text:continue-numbering') === 'true' ? byStyle.get(style) : undefined;
      const counters = continued ?? goesOn ?? [];
      byId.set(attributes.get('xml:id') ?? '', counters);
      byStyle.set(style, counters);
      return counters;
    },
  };
};

const NO_LEVELS: ListLevels = new Map();

/** Counts one on; null in a list without that level. `start` is what an item says itself. */
export const countOn = (
  counters: Counters,
  level: number,
  levels: ListLevels,
  start: number | null,
): { readonly number: number; readonly label: string; readonly isBullet: boolean } | null => {
  const own = levels.get(level);
  if (own === undefined) return null;
  for (let above = 0; above < level; above += 1) counters[above] ??= levels.get(above)?.start ?? 1;
  const before = counters[level] ?? null;
  const number = start ?? (before === null ? own.start : before + 1);
  counters[level] = number;
  counters.length = level + 1;
  return { number, label: labelOf(counters, level, levels, own), isBullet: own.isBullet };
};

const labelOf = (counters: Counters, level: number, levels: ListLevels, own: ListLevel): string => {
  if (own.isBullet || own.format === '') return own.isBullet ? '' : `${own.prefix}${own.suffix}`.trim();
  const numbers = counters
    .map((number, index) => formatNumber(number ?? 0, levels.get(index)?.format ?? ''))
    .slice(Math.max(0, level + 1 - own.shown), level + 1)
    .filter((shown) => shown !== '');
  return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim();
};

const readLevels = (style: XmlElement): ListLevels =>
  new Map(
    elementsOf(style)
      .filter(({ attributes }) => attributes.has('text:level'))
      .map(({ name, attributes }) => [
        Number(attributes.get('text:level')) - 1,
        {
          isBullet: name !== 'text:list-level-style-number' && name !== 'text:outline-level-style',
          format: FORMATS.get(attributes.get('style:num-format') ?? '') ?? '',
          prefix: attributes.get('style:num-prefix') ?? '',
          suffix: attributes.get('style:num-suffix') ?? '',
          shown: Number(attributes.get('text:display-levels') ?? 1) || 1,
          start: Number(attributes.get('text:start-value') ?? 1) || 1,
        },
      ]),
  );

const FORMATS = new Map([
  ['1', 'decimal'],
  ['01', 'decimalZero'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['1st', 'ordinal'],
  ['א, י, ק, ...', 'hebrew1'],
  ['א, ב, ג, ...', 'hebrew2'],
  ['أ, ب, ت, ...', 'arabicAlpha'],
  ['أ, ب, ج, ...', 'arabicAbjad'],
]);
