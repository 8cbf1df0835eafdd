/** The styles of an OpenDocument text, each with what it inherits. */
import type { RunLook } from '../office/run-look';
import { childOf, childrenOf, elementsOf } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';

/** What one place says of a look; what it is silent about is not in it. */
export type LookPart = Partial<RunLook>;

export interface OdtStyle {
  /** The style's own name and those that it is based on, nearest first, in lower case and as people see them. */
  readonly names: readonly string[];
  readonly look: LookPart;
  readonly listStyle: string | null;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
  readonly align: 'center' | 'right' | null;
}

export interface OdtStyles {
  paragraph(name: string | undefined): OdtStyle;
  text(name: string | undefined): LookPart;
}

/** Later roots go before earlier ones: the styles of the text itself before those of the file. */
export const readOdtStyles = (roots: readonly (XmlElement | null)[]): OdtStyles => {
  const byKey = new Map<string, XmlElement>();
  for (const style of roots.flatMap(stylesIn)) {
    byKey.set(`${style.attributes.get('style:family')} ${style.attributes.get('style:name')}`, style);
  }
  const chainOf = (family: string, name: string): XmlElement[] => {
    const chain = new Set<XmlElement>();
    let next = byKey.get(`${family} ${name}`);
    while (next !== undefined && !chain.has(next)) {
      chain.add(next);
      next = byKey.get(`${family} ${next.attributes.get('style:parent-style-name')}`);
    }
    return [...chain];
  };
  const paragraphs = new Map<string, OdtStyle>();
  return {
    paragraph: (name = '') => {
      const known = paragraphs.get(name) ?? readStyle(name, chainOf('paragraph', name));
      paragraphs.set(name, known);
      return known;
    },
    text: (name = '') => lookOf(chainOf('text', name)),
  };
};

const stylesIn = (root: XmlElement | null): XmlElement[] =>
  elementsOf(root ?? NOTHING)
    .filter(({ name }) => name === 'office:styles' || name === 'office:automatic-styles')
    .flatMap((group) => childrenOf(group, 'style:style'));

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] };

const readStyle = (name: string, chain: readonly XmlElement[]): OdtStyle => {
  const paragraph = chain.map((style) => childOf(style, 'style:paragraph-properties')?.attributes);
  const first = (attribute: string): string =>
    paragraph.map((attributes) => attributes?.get(attribute)).find((value) => value !== undefined) ?? '';
  const own = chain[0]?.attributes;
  const align = first('fo:text-align');
  return {
    names: (chain.length === 0 ? [name] : chain.map(shownName)).map((one) => one.toLowerCase()),
    look: lookOf(chain),
    listStyle: chain.map(({ attributes }) => attributes.get('style:list-style-name')).find(Boolean) ?? null,
    breaksBefore: first('fo:break-before') === 'page' || (own?.get('style:master-page-name') ?? '') !== '',
    breaksAfter: first('fo:break-after') === 'page',
    align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : null,
  };
};

const shownName = ({ attributes }: XmlElement): string =>
  attributes.get('style:display-name') ??
  (attributes.get('style:name') ?? '').replace(/_([0-9a-f]{2})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const lookOf = (chain: readonly XmlElement[]): LookPart =>
  Object.assign(
    {},
    ...chain.toReversed().map((style) => readLook(childOf(style, 'style:text-properties')?.attributes)),
  );

const readLook = (attributes: ReadonlyMap<string, string> | undefined): LookPart => {
  const weight = attributes?.get('fo:font-weight');
  const slant = attributes?.get('fo:font-style');
  const struck =
    attributes?.get('style:text-line-through-style') ?? attributes?.get('style:text-line-through-type');
  const position = attributes?.get('style:text-position');
  const display = attributes?.get('text:display');
  const font = attributes?.get('style:font-name') ?? attributes?.get('fo:font-family');
  return {
    ...(weight !== undefined && { isStrong: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { isEmphasis: slant === 'italic' || slant === 'oblique' }),
    ...(struck !== undefined && { isStruck: struck !== 'none' }),
    ...(position !== undefined && { raised: readRaised(position) }),
    ...(display !== undefined && { isHidden: display === 'none' }),
    ...(font !== undefined && { font }),
  };
};

/** 'super 58%', 'sub 58%', or by how much: '33% 58%'. */
const readRaised = (position: string): RunLook['raised'] => {
  if (position.startsWith('super')) return 'superscript';
  if (position.startsWith('sub')) return 'subscript';
  const share = Number.parseFloat(position);
  if (share === 0 || Number.isNaN(share)) return null;
  return share > 0 ? 'superscript' : 'subscript';
};
