/** The codes of a project, by their ids. */

import { childOf, childrenOf } from '../../import/xml/find-xml';
import type { XmlElement } from '../../import/xml/parse-xml';

/** From ids of codes to their names; of codes that share one, the path from the top, joined by a slash. */
export const codeNames = (root: XmlElement): ReadonlyMap<string, string> => {
  const codes = childrenOf(childOf(childOf(root, 'CodeBook') ?? root, 'Codes'), 'Code').flatMap((code) =>
    pathsIn(code, []),
  );
  const uses = new Map<string, number>();
  for (const { path } of codes) uses.set(nameOf(path), (uses.get(nameOf(path)) ?? 0) + 1);
  return new Map(
    codes.map(({ guid, path }) => [guid, uses.get(nameOf(path)) === 1 ? nameOf(path) : path.join(' / ')]),
  );
};

const pathsIn = (
  code: XmlElement,
  above: readonly string[],
): { readonly guid: string; readonly path: readonly string[] }[] => {
  const path = [...above, code.attributes.get('name') ?? ''];
  return [
    { guid: guidOf(code, 'guid'), path },
    ...childrenOf(code, 'Code').flatMap((child) => pathsIn(child, path)),
  ];
};

const nameOf = (path: readonly string[]): string => path.at(-1) ?? '';

/** Braces and capitals are allowed and mean nothing. Empty for none. */
export const guidOf = ({ attributes }: XmlElement, name: string): string =>
  (attributes.get(name) ?? '').replace(/[{}]/g, '').toLowerCase();
