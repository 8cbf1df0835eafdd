/** What a page says of itself in data for search engines (JSON-LD of schema.org). */
import { attribute, elementsIn, type MarkupNode } from '../markup/element';

export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly publisher: string | null;
}

export const readLinkedData = (nodes: readonly MarkupNode[]): LinkedData => {
  const works = elementsIn(nodes).flatMap(scriptData).flatMap(thingsIn).filter(isWork);
  const first = (name: string): string[] =>
    works.map((work) => namesIn(work[name])).find(({ length }) => length > 0) ?? [];
  return {
    headline: first('headline')[0] ?? null,
    authors: first('author').length > 0 ? first('author') : first('creator'),
    date: first('datePublished')[0] ?? null,
    publisher: first('publisher')[0] ?? null,
  };
};

type Thing = Readonly<Record<string, unknown>>;

const scriptData = (element: ReturnType<typeof elementsIn>[number]): unknown[] => {
  if (
    element.tagName !== 'script' ||
    attribute(element, 'type')?.trim().toLowerCase() !== 'application/ld+json'
  )
    return [];
  const source = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  try {
    const data: unknown = JSON.parse(source);
    return [data];
  } catch {
    // Many pages write it by hand: what does not parse says nothing.
    return [];
  }
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const thingsIn = (data: unknown): Thing[] => {
  const things = (Array.isArray(data) ? data : [data]).filter(isThing);
  return things.flatMap((thing) => [
    thing,
    ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : []),
  ]);
};

const isWork = (thing: Thing): boolean =>
  namesIn(thing['@type']).some((type) => /Article|Posting|Report|Book|Chapter|CreativeWork$/.test(type));

/** A name, a thing that has one, or several of them. */
const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const name = isThing(one) ? one['name'] : one;
    return typeof name === 'string' && name.trim() !== '' ? [name.replace(/\s+/g, ' ').trim()] : [];
  });
