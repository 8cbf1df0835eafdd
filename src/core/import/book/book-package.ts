/** The package of an e-book: which chapters it has, in which order, what they are called, and what it says of itself. */
import { childOf, childrenOf, findAll, textIn } from '../xml/find-xml';
import { parseXml, type XmlElement } from '../xml/parse-xml';
import type { Zip } from '../zip/open-zip';
import { resolvePath } from './book-path';

export interface BookPackage {
  /** Paths in the zip; what is only linked to comes last. */
  readonly spine: readonly string[];
  /** By path, as the table of contents has them. */
  readonly titles: ReadonlyMap<string, string>;
  readonly said: {
    readonly title: string | null;
    readonly authors: readonly string[];
    readonly date: string | null;
    readonly publisher: string | null;
  };
}

const PREFIXES = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:container', ''],
  ['http://www.idpf.org/2007/opf', ''],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
  ['http://www.daisy.org/z3986/2005/ncx/', ''],
  ['http://www.w3.org/1999/xhtml', ''],
  ['http://www.idpf.org/2007/ops', 'epub'],
]);

export const openPackage = (zip: Zip): BookPackage | 'locked' | 'damaged' => {
  const read = (name: string): XmlElement | null => {
    const part = zip.read(name);
    return part.kind === 'bytes' ? parseXml(part.bytes, PREFIXES).root : null;
  };
  if (isLocked(read('META-INF/encryption.xml'))) return 'locked';
  const container = read('META-INF/container.xml');
  const path =
    findAllIn(container, 'rootfile')[0]?.attributes.get('full-path') ??
    zip.names.find((name) => name.endsWith('.opf'));
  const root = path === undefined ? null : read(path);
  if (path === undefined || root === null) return 'damaged';
  const items = childrenOf(childOf(root, 'manifest'), 'item');
  const spine = spineOf(root, items, path);
  return spine.length === 0
    ? 'damaged'
    : { spine, titles: titlesOf(root, items, path, read), said: saidIn(childOf(root, 'metadata') ?? root) };
};

const findAllIn = (root: XmlElement | null, name: string): XmlElement[] =>
  root === null ? [] : findAll(root, (element) => element.name === name);

/** Fonts that are only obscured are no lock: their text is plain. */
const isLocked = (encryption: XmlElement | null): boolean =>
  findAllIn(encryption, 'enc:EncryptedData').some((data) => {
    const method = findAllIn(data, 'enc:EncryptionMethod')[0]?.attributes.get('Algorithm') ?? '';
    return !/obfuscation|idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/i.test(method);
  });

const spineOf = (root: XmlElement, items: readonly XmlElement[], path: string): string[] => {
  const hrefs = new Map(
    items
      .filter((item) => /xhtml|html|xml/.test(item.attributes.get('media-type') ?? ''))
      .map((item) => [item.attributes.get('id'), item.attributes.get('href') ?? '']),
  );
  const entries = childrenOf(childOf(root, 'spine'), 'itemref').flatMap((entry) => {
    const href = hrefs.get(entry.attributes.get('idref'));
    const isLinear = entry.attributes.get('linear') !== 'no';
    return href === undefined ? [] : [{ path: resolvePath(path, href), isLinear }];
  });
  return [...entries.filter((one) => one.isLinear), ...entries.filter((one) => !one.isLinear)].map(
    (one) => one.path,
  );
};

/** By the navigation of version 3, else by that of version 2. */
const titlesOf = (
  root: XmlElement,
  items: readonly XmlElement[],
  path: string,
  read: (name: string) => XmlElement | null,
): Map<string, string> => {
  const nav = items.find((item) => (item.attributes.get('properties') ?? '').split(' ').includes('nav'));
  const ncx = items.find(
    (item) => item.attributes.get('id') === childOf(root, 'spine')?.attributes.get('toc'),
  );
  const at = resolvePath(path, (nav ?? ncx)?.attributes.get('href') ?? '');
  const tree = nav || ncx ? read(at) : null;
  const titles = new Map<string, string>();
  const add = (href: string | undefined, title: string): void => {
    const target = href === undefined ? '' : resolvePath(at, href.replace(/#.*$/, ''));
    if (target !== '' && !titles.has(target)) titles.set(target, title.replace(/\s+/g, ' ').trim());
  };
  for (const link of nav ? findAllIn(tree, 'a') : []) add(link.attributes.get('href'), textIn(link));
  for (const point of nav ? [] : pointsIn(tree)) {
    const label = childOf(point, 'navLabel');
    add(childOf(point, 'content')?.attributes.get('src'), label ? textIn(label) : '');
  }
  return titles;
};

/** They lie in each other. */
const pointsIn = (root: XmlElement | null): XmlElement[] =>
  findAllIn(root, 'navPoint').flatMap((point) => [point, ...pointsIn(point)]);

const saidIn = (metadata: XmlElement): BookPackage['said'] => {
  const all = (name: string): string[] =>
    findAll(metadata, (element) => element.name === name)
      .map((element) => textIn(element).replace(/\s+/g, ' ').trim())
      .filter((words) => words !== '');
  const dates = findAll(metadata, ({ name }) => name === 'dc:date');
  const date = dates.find(isOfPublication) ?? dates.find((one) => !isOfFile(one));
  const [, day] = /^(\d{4}-\d{2}-\d{2})/.exec(date ? textIn(date).trim() : '') ?? [];
  return {
    title: all('dc:title')[0] ?? null,
    authors: all('dc:creator')
      .flatMap((names) => names.split(';'))
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    date: day ?? null,
    publisher: all('dc:publisher')[0] ?? null,
  };
};

/** Books of version 2 say what happened on a day; a day of which nothing is said is that of publication. */
const isOfPublication = ({ attributes }: XmlElement): boolean =>
  /publication$/.test(attributes.get('event') ?? 'publication');

const isOfFile = ({ attributes }: XmlElement): boolean =>
  /^(?:modification|conversion)$/.test(attributes.get('event') ?? '');
