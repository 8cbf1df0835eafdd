/** XML as a tree, with names that do not depend on the prefixes that a file happens to use. */
import { SaxesParser } from 'saxes';

export type XmlNode = XmlElement | string;

export interface XmlElement {
  /** With the prefix that `prefixes` gives to its namespace, `?` for any other: 'w:p'. */
  readonly name: string;
  /** By names of the same form; those without a prefix have none here. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export interface XmlTree {
  /** Null where there is no element at all. */
  readonly root: XmlElement | null;
  /** Not well-formed: the tree holds what could be read. */
  readonly isDamaged: boolean;
  readonly hasDoctype: boolean;
  /** Nested further than `deepest`: nothing was read from there on. */
  readonly isTooDeep: boolean;
}

/** What each namespace is called here. */
export type Prefixes = ReadonlyMap<string, string>;

/** Entities that a file declares itself are not followed. */
export const parseXml = (
  bytes: Uint8Array,
  prefixes: Prefixes,
  deepest = Number.POSITIVE_INFINITY,
): XmlTree => {
  const top: BuiltElement = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  const open = [top];
  let isDamaged = false;
  let hasDoctype = false;
  let isTooDeep = false;
  const nameOf = ({ prefix, local, uri, name }: QualifiedName): string => {
    const own = uri === '' && prefix === '' ? '' : (prefixes.get(uri) ?? '?');
    if (own === prefix) return name;
    return own === '' ? local : `${own}:${local}`;
  };

  const parser = new SaxesParser({ xmlns: true, position: false });
  // With a handler the parser goes on behind what it cannot read.
  parser.on('error', () => {
    isDamaged = true;
  });
  parser.on('doctype', () => {
    hasDoctype = true;
  });
  parser.on('opentag', (tag) => {
    isTooDeep ||= open.length > deepest;
    const element = { name: nameOf(tag), attributes: attributesOf(tag.attributes, nameOf), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });

  for (const chunk of decodedChunks(bytes)) {
    parser.write(chunk);
    if (isTooDeep) break;
  }
  parser.close();
  const root = top.children.find((child) => typeof child !== 'string') ?? null;
  return { root, isDamaged, hasDoctype, isTooDeep };
};

interface BuiltElement extends XmlElement {
  readonly children: (BuiltElement | string)[];
}

interface QualifiedName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const attributesOf = (
  attributes: Readonly<Record<string, QualifiedName & { readonly value: string }>>,
  nameOf: (name: QualifiedName) => string,
): ReadonlyMap<string, string> => {
  const entries = Object.values(attributes);
  if (entries.length === 0) return NO_ATTRIBUTES;
  return new Map(entries.map((attribute) => [nameOf(attribute), attribute.value]));
};

const CHUNK = 64 * 1024;

/** By the piece: a whole part as one string may be longer than strings can be. */
function* decodedChunks(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

const encodingOf = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
