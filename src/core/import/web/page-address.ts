/** Where a page was, and where its links lead from there. */
import { attribute, elementsIn, type MarkupNode, nodesIn } from '../markup/element';

/** As programs that save a page into one file say it in a comment, or the page itself in its head. */
export const savedAddress = (nodes: readonly MarkupNode[]): string | null => {
  for (const node of nodesIn(nodes, () => true)) {
    const [, address] =
      'data' in node
        ? (/(?:^|\s)(?:url|saved from url=\(\d+\))\s*:?\s*(https?:\/\/\S+)/i.exec(node.data) ?? [])
        : [];
    if (address !== undefined) return address;
  }
  const canonical = elementsIn(nodes).find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  return (canonical && attribute(canonical, 'href')) ?? null;
};

/** Relative links stay as they are written where nobody knows from where they lead. */
export const linkResolver = (
  nodes: readonly MarkupNode[],
  address: string | null,
): ((href: string) => string | null) => {
  const written = elementsIn(nodes).find(({ tagName }) => tagName === 'base');
  const base = resolve((written && attribute(written, 'href')) ?? '', address ?? '') || address;
  return (href) => {
    const target = href.trim();
    if (/^(?:javascript|vbscript|data):/i.test(target)) return null;
    return target.startsWith('#') || base === null
      ? target
      : withoutOwn(resolve(target, base) ?? target, address);
  };
};

/** A link to a place in the page itself is one, however it is written. */
const withoutOwn = (target: string, address: string | null): string => {
  const page = address?.replace(/#.*$/, '');
  return page !== undefined && target.startsWith(`${page}#`) ? target.slice(page.length) : target;
};

const resolve = (target: string, base: string): string | null => {
  const [, origin, path = '/'] = /^(https?:\/\/[^/?#]+)([^?#]*)/i.exec(base) ?? [];
  if (/^[a-z][a-z\d+.-]*:/i.test(target) || origin === undefined) return target || null;
  if (target.startsWith('//')) return `${origin.replace(/\/\/.*$/, '')}${target}`;
  if (target.startsWith('/')) return `${origin}${target}`;
  if (target.startsWith('?')) return `${origin}${path || '/'}${target}`;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
  const folder = (path || '/').replace(/[^/]*$/, '');
  return `${origin}${withoutDots(folder + file)}${rest}`;
};

const withoutDots = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};
