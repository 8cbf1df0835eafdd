/** Numbers of lists and headings: they stand in no paragraph and are counted while the text is read. */

import { formatNumber } from '../office/number-formats';
import { childOf, childrenOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import type { ListPlace, ParagraphStyle, Styles } from './styles';
import { numberOf, switchOf, toNumber, wordValue } from './word-values';

export interface Numbering {
  /** Counts a paragraph on; null for one that is in no list. */
  count(direct: ListPlace | null, style: ParagraphStyle): Counted | null;
}

export interface Counted {
  readonly level: number;
  /** Null for bullets. */
  readonly number: number | null;
  /** As printed: '1.2.', 'iv)'; empty for bullets and for lists without a sign. */
  readonly label: string;
  readonly isBullet: boolean;
  /** A bullet of which nothing is printed: how some programs write the further paragraphs of an item. */
  readonly isUnseen: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Counted from 1: the level that this one starts again after; 0 for never. Null: after each one above. */
  readonly restart: number | null;
  readonly isDecimalOnly: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | null;
}

interface Definition {
  readonly levels: ReadonlyMap<number, Level>;
  /** A numbering style that has the levels in this one's stead. */
  readonly borrowed: string | null;
}

interface List {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

const LEVELS = 9;

export const createNumbering = (root: XmlElement | null, styles: Styles): Numbering => {
  const definitions = readDefinitions(root);
  const lists = readLists(root);
  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();

  const countersOf = (definition: string): (number | null)[] => {
    const known = counters.get(definition) ?? new Array<null>(LEVELS).fill(null);
    counters.set(definition, known);
    return known;
  };

  return {
    count: (direct, style) => {
      const id = direct?.list ?? style.list?.list ?? null;
      const list = id === null ? undefined : lists.get(id);
      if (id === null || list === undefined) return null;
      const definition = resolve(list.definition, definitions, lists, styles);
      const levelOf = (level: number): Level =>
        list.levels.get(level) ?? definitions.get(definition)?.levels.get(level) ?? NO_LEVEL;
      const level = clampLevel(direct?.level ?? levelOfStyle(style, levelOf) ?? style.list?.level ?? 0);
      const startOf = (one: number): number => list.starts.get(one) ?? levelOf(one).start;
      const numbers = countersOf(definition);
      if (list.starts.has(level) && !started.has(`${id} ${level}`)) numbers[level] = null;
      started.add(`${id} ${level}`);
      advance(numbers, level, startOf, levelOf);
      return toCounted(numbers, level, levelOf);
    },
  };
};

const NO_LEVEL: Level = {
  start: 0,
  format: 'none',
  text: '',
  restart: null,
  isDecimalOnly: false,
  style: null,
};

const clampLevel = (level: number): number => Math.min(LEVELS - 1, Math.max(0, level));

/** Levels above that were skipped count as begun; those below start again. */
const advance = (
  numbers: (number | null)[],
  level: number,
  startOf: (level: number) => number,
  levelOf: (level: number) => Level,
): void => {
  for (let above = 0; above < level; above += 1) numbers[above] ??= startOf(above);
  const before = numbers[level] ?? null;
  numbers[level] = before === null ? startOf(level) : before + 1;
  for (let below = level + 1; below < LEVELS; below += 1) {
    const { restart } = levelOf(below);
    if (restart === null || level < restart) numbers[below] = null;
  }
};

const toCounted = (
  numbers: readonly (number | null)[],
  level: number,
  levelOf: (level: number) => Level,
): Counted => {
  const { format, text, isDecimalOnly } = levelOf(level);
  const number = numbers[level] ?? null;
  if (format === 'bullet')
    return { level, number: null, label: '', isBullet: true, isUnseen: /^\s+$/.test(text) };
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const own = isDecimalOnly ? 'decimal' : levelOf(shown).format;
    return shown > level ? '' : formatNumber(numbers[shown] ?? 0, own);
  });
  return { level, number, label: label.replace(/\s+/g, ' ').trim(), isBullet: false, isUnseen: false };
};

/** A list may name a numbering style, whose own list has the levels; never in a circle. */
const resolve = (
  definition: string,
  definitions: ReadonlyMap<string, Definition>,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): string => {
  const borrowed = definitions.get(definition)?.borrowed ?? null;
  const list = borrowed === null ? null : styles.listOf(borrowed);
  return (list === null ? undefined : lists.get(list)?.definition) ?? definition;
};

/** A paragraph style stands for one level of its list, whatever it says itself. */
const levelOfStyle = (style: ParagraphStyle, levelOf: (level: number) => Level): number | null => {
  for (const id of style.ids) {
    for (let level = 0; level < LEVELS; level += 1) if (levelOf(level).style === id) return level;
  }
  return null;
};

const readDefinitions = (root: XmlElement | null): ReadonlyMap<string, Definition> =>
  new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((definition) => [
      definition.attributes.get('w:abstractNumId') ?? '',
      { levels: readLevels(definition), borrowed: wordValue(definition, 'w:numStyleLink') },
    ]),
  );

const readLists = (root: XmlElement | null): ReadonlyMap<string, List> =>
  new Map(
    childrenOf(root ?? undefined, 'w:num').map((list) => {
      const overrides = childrenOf(list, 'w:lvlOverride');
      const starts = overrides.map(
        (override) =>
          [toNumber(override.attributes.get('w:ilvl')) ?? 0, numberOf(override, 'w:startOverride')] as const,
      );
      return [
        list.attributes.get('w:numId') ?? '',
        {
          definition: wordValue(list, 'w:abstractNumId') ?? '',
          starts: new Map(starts.flatMap(([level, start]) => (start === null ? [] : [[level, start]]))),
          levels: new Map(overrides.flatMap((override) => [...readLevels(override)])),
        },
      ];
    }),
  );

const readLevels = (parent: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    childrenOf(parent, 'w:lvl').map((level) => [
      toNumber(level.attributes.get('w:ilvl')) ?? 0,
      {
        start: numberOf(level, 'w:start') ?? 0,
        format: readFormat(level),
        text: wordValue(level, 'w:lvlText') ?? '',
        restart: numberOf(level, 'w:lvlRestart'),
        isDecimalOnly: switchOf(level, 'w:isLgl') ?? false,
        style: wordValue(level, 'w:pStyle'),
      },
    ]),
  );

/** Formats of later versions stand in a choice, with what older ones show instead. */
const readFormat = (level: XmlElement): string => {
  const direct = wordValue(level, 'w:numFmt');
  if (direct !== null) return direct;
  const fallback = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return wordValue(fallback, 'w:numFmt') ?? 'decimal';
};
