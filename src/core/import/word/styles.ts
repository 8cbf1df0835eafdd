/** The styles of a Word file, each with what it inherits. */
import { childOf, childrenOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { type LookChange, NO_CHANGE, overlay, readLookChange } from './look-change';
import { numberOf, switchOf, wordValue } from './word-values';

export interface ParagraphStyle {
  /** The style's own id and those that it is based on, nearest first. */
  readonly ids: readonly string[];
  /** Their names in lower case; those of built-in styles are English in every language of Word. */
  readonly names: readonly string[];
  /** From 0; 9 is the body of the text. */
  readonly outline: number | null;
  readonly list: ListPlace | null;
  readonly breaksPage: boolean | null;
  readonly look: LookChange;
}

/** Which list a paragraph belongs to; the level is null where only the list itself says it. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

export interface Styles {
  paragraph(id: string | null): ParagraphStyle;
  character(id: string | null): LookChange;
  /** The list that a numbering style stands for. */
  listOf(id: string): string | null;
}

export const readStyles = (root: XmlElement | null): Styles => {
  const byId = new Map(
    childrenOf(root ?? undefined, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  );
  const usual = [...byId].find(
    ([, { attributes }]) =>
      attributes.get('w:type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes.get('w:default') ?? ''),
  )?.[0];
  const chainOf = (id: string): [string, XmlElement][] => {
    const chain = new Map<string, XmlElement>();
    let next: string | null = id;
    while (next !== null && !chain.has(next)) {
      const style = byId.get(next);
      if (style === undefined) break;
      chain.set(next, style);
      next = wordValue(style, 'w:basedOn');
    }
    return [...chain];
  };

  const paragraph = remember((id: string): ParagraphStyle => readParagraphStyle(id, chainOf(id)));
  const character = remember((id: string): LookChange => lookOf(chainOf(id)));
  return {
    paragraph: (id) =>
      paragraph(id !== null && (byId.has(id) || usual === undefined) ? id : (usual ?? id ?? '')),
    character: (id) => (id === null ? NO_CHANGE : character(id)),
    listOf: (id) => readListPlace(childOf(byId.get(id), 'w:pPr'))?.list ?? null,
  };
};

export const readListPlace = (properties: XmlElement | undefined): ListPlace | null => {
  const place = childOf(properties, 'w:numPr');
  return place === undefined ? null : { list: wordValue(place, 'w:numId'), level: numberOf(place, 'w:ilvl') };
};

const readParagraphStyle = (id: string, chain: readonly [string, XmlElement][]): ParagraphStyle => {
  const properties = chain.map(([, style]) => childOf(style, 'w:pPr'));
  // Where the file does not define a style, its id has to do for its name.
  const names = chain.length === 0 ? [id] : chain.map(([, style]) => wordValue(style, 'w:name') ?? '');
  return {
    ids: chain.map(([own]) => own),
    names: names.map((name) => name.toLowerCase()),
    outline: firstOf(properties, (own) => numberOf(own, 'w:outlineLvl')),
    list: mergePlaces(properties.map(readListPlace)),
    breaksPage: firstOf(properties, (own) => switchOf(own, 'w:pageBreakBefore')),
    look: lookOf(chain),
  };
};

const mergePlaces = (places: readonly (ListPlace | null)[]): ListPlace | null => {
  const list = firstOf(places, (place) => place?.list ?? null);
  const level = firstOf(places, (place) => place?.level ?? null);
  return list === null && level === null ? null : { list, level };
};

const lookOf = (chain: readonly [string, XmlElement][]): LookChange =>
  chain.reduceRight((far, [, style]) => overlay(far, readLookChange(childOf(style, 'w:rPr'))), NO_CHANGE);

const firstOf = <Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null => {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
};

const remember = <Value>(make: (id: string) => Value): ((id: string) => Value) => {
  const made = new Map<string, Value>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const value = make(id);
    made.set(id, value);
    return value;
  };
};
