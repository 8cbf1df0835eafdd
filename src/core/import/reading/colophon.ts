/** Lines of a colophon, at the very end of a paper: `Editors of the series: …`, `Publisher: …`. */
import { splitNames } from './printed-names';

export type ColophonLine =
  | { readonly kind: 'editors'; readonly names: readonly string[] }
  | { readonly kind: 'publisher'; readonly name: string };

export const readColophonLine = (text: string): ColophonLine | null => {
  const [, role = '', names = ''] = /^(editor|publisher)s?(?: of the series)?: ?(.+)$/i.exec(text) ?? [];
  if (names === '') return null;
  return role.toLowerCase() === 'publisher'
    ? { kind: 'publisher', name: names }
    : { kind: 'editors', names: splitNames(names) };
};
