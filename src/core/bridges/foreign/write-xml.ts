/** Writes XML: elements inside one another, two blanks for each level. */

export interface WrittenElement {
  readonly name: string;
  /** Those that are null are left out. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly children?: readonly WrittenElement[];
  /** In place of children. */
  readonly text?: string;
}

/** UTF-8, with a line end at the end. Characters that XML cannot say become U+FFFD. */
export const writeXml = (root: WrittenElement): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`);

const written = (
  { name, attributes = {}, children = [], text = '' }: WrittenElement,
  indent: string,
): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value, /[<>&"\t\n\r]/g)}"`],
  );
  const start = `${indent}<${name}${said.join('')}`;
  if (text !== '') return `${start}>${escaped(text, /[<>&\r]/g)}</${name}>`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) => written(child, `${indent}  `));
  return [`${start}>`, ...inner, `${indent}</${name}>`].join('\n');
};

/** Readers make line feeds of all line ends, and blanks of those in attributes. */
const escaped = (text: string, signs: RegExp): string =>
  writable(text).replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);

const writable = (text: string): string =>
  [...text].map((character) => (isInXml(character.codePointAt(0) ?? 0) ? character : '\ufffd')).join('');

/** XML 1.0, production 2: no controls but tab and line ends, no half characters. */
const isInXml = (code: number): boolean =>
  code >= 32
    ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff
    : code === 9 || code === 10 || code === 13;
