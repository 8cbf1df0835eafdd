/** What kind of block a paragraph is: by its outline level, its list and its style. */
import type { BlockShape } from '../reading/draft';
import type { XmlElement } from '../xml/parse-xml';
import type { Counted } from './numbering';
import type { ParagraphStyle } from './styles';
import { numberOf } from './word-values';

export interface ParagraphShape {
  readonly shape: BlockShape;
  /** The number of a heading is part of its words: it is cited with them. */
  readonly prefix: string;
  readonly isTitle: boolean;
}

export const shapeOf = (
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  counted: Counted | null,
): ParagraphShape => {
  const isTitle = style.names.includes('title');
  const outline = numberOf(properties, 'w:outlineLvl') ?? style.outline ?? outlineByName(style);
  if (isTitle || (outline !== null && outline >= 0 && outline < BODY)) {
    const level = isTitle ? 1 : headingLevel(outline ?? 0);
    return { shape: { kind: 'heading', level, isTitle: false }, prefix: counted?.label ?? '', isTitle };
  }
  return { shape: textShape(style, counted), prefix: '', isTitle: false };
};

/** The outline level of body text. */
const BODY = 9;

const outlineByName = ({ names }: ParagraphStyle): number | null => {
  const level = names.map((name) => /^heading ?([1-9])$/.exec(name)?.[1]).find(Boolean);
  return level === undefined ? null : Number(level) - 1;
};

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const headingLevel = (outline: number): (typeof LEVELS)[number] => LEVELS[outline] ?? 6;

const textShape = (style: ParagraphStyle, counted: Counted | null): BlockShape => {
  if (counted !== null && (counted.isBullet || counted.label !== '')) return itemShape(style, counted);
  const continued = style.names.map((name) => /^list continue(?: ([2-5]))?$/.exec(name)).find(Boolean);
  if (continued) {
    return { kind: 'list-item', depth: Number(continued[1] ?? 1) - 1, number: null, isFirst: false };
  }
  if (style.names.some((name) => QUOTATIONS.has(name))) return { kind: 'quotation', depth: 0 };
  if (style.names.includes('caption')) return { kind: 'caption' };
  return { kind: 'paragraph', role: 'body' };
};

const QUOTATIONS = new Set(['quote', 'intense quote', 'block text', 'quotations']);

const itemShape = (style: ParagraphStyle, { level, number, label }: Counted): BlockShape => {
  const item = { kind: 'list-item', depth: level || depthByName(style), number, isFirst: true } as const;
  return label === '' || label === `${number}.` || label === `${number}` ? item : { ...item, label };
};

/** Each of these styles has a list of its own, whose first level lies deeper on the page. */
const depthByName = ({ names }: ParagraphStyle): number => {
  const depth = names.map((name) => /^list (?:bullet|number) ([2-5])$/.exec(name)?.[1]).find(Boolean);
  return depth === undefined ? 0 : Number(depth) - 1;
};
