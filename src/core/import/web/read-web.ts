/** The readers of web pages, alone or saved with their parts: the article, unless the whole page is wanted. */

import type { Remark } from '../../paper/remark';
import { draftsOfHtml, type MarkupOptions } from '../markup/drafts-of-html';
import { isText, type MarkupNode, nodesIn } from '../markup/element';
import { isHidden } from '../markup/hidden';
import { type ParsedPage, parsePage, parseXhtmlPage } from '../markup/parse-markup';
import { placeDrafts } from '../reading/draft';
import { describePaper } from '../reading/metadata';
import type { Reading, ReadingRequest, ReadingResult } from '../reading/reader';
import { type DecodePage, decodeAsSaid, decodePage } from './decode-page';
import { isSavedPage } from './is-web-page';
import { linkResolver, savedAddress } from './page-address';
import { furnitureAround } from './page-furniture';
import { readPageMetadata } from './page-metadata';
import { pageOfSaved } from './saved-page';

/** `html/1`: a page is in the encoding that is said. */
export const readWeb = (request: ReadingRequest): Promise<ReadingResult> =>
  readWith(request, decodeAsSaid, false);

/** `html/2`: unless it is UTF-8. */
export const readWeb2 = (request: ReadingRequest): Promise<ReadingResult> =>
  readWith(request, decodePage, false);

/** `html/3`: words in a formula, and two formulas side by side, have a space between them; a fraction has its stroke. */
export const readWeb3 = (request: ReadingRequest): Promise<ReadingResult> =>
  readWith(request, decodePage, true);

const readWith = async (
  { bytes, fileTitle, choices }: ReadingRequest,
  decode: DecodePage,
  spacesFormulas: boolean,
): Promise<ReadingResult> => {
  const saved = isSavedPage(bytes) ? pageOfSaved(bytes) : { bytes, encoding: null, address: null };
  if (saved === null) return { kind: 'fault', fault: { kind: 'damaged' } };
  const decoding = decode(saved.bytes, saved.encoding, choices.encoding);
  if (decoding.kind === 'fault') return decoding;
  const page = (XHTML.test(decoding.text) ? parseXhtmlPage : parsePage)(decoding.text);
  const leftOut = choices.wholePage ? NOTHING : await furnitureIn(page);
  const resolveLink = linkResolver(page.nodes, saved.address ?? savedAddress(page.nodes));
  const { reading, formulasSpaced } = readPage(page, { leftOut, resolveLink, spacesFormulas }, fileTitle);
  const oldest = formulasSpaced > 0 ? 3 : decoding.isOverruled ? 2 : 1;
  const oldestAlike = `${choices.wholePage ? 'html-page' : 'html'}/${oldest}` as const;
  return { kind: 'reading', reading: { ...reading, oldestAlike } };
};

const XHTML =
  /^\s*(?:<\?xml\b|(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<!doctype html public "-\/\/w3c\/\/dtd xhtml|<html\b[^>]*\bxmlns\s*=)/i;

const NOTHING: ReadonlySet<MarkupNode> = new Set();

const furnitureIn = async ({ nodes, body }: ParsedPage): Promise<ReadonlySet<MarkupNode>> => {
  const { title, windowTitle } = readPageMetadata(nodes);
  const titles = [title, windowTitle].filter((found) => found !== null);
  const { chooseArticle } = await import('./choose-article');
  const article = chooseArticle(body, windowTitle ?? title ?? '');
  return article.length === 0 ? NOTHING : furnitureAround(body, article, titles);
};

const readPage = (
  { nodes, body }: ParsedPage,
  options: MarkupOptions & { readonly leftOut: ReadonlySet<MarkupNode> },
  fileTitle: string,
): { readonly reading: Reading; readonly formulasSpaced: number } => {
  const said = readPageMetadata(nodes);
  const { leftOut } = options;
  const { pieces, picturesLeftOut, formulasSpaced } = draftsOfHtml(body, options);
  const described = describePaper(pieces, said.windowTitle ?? fileTitle);
  const { content, remarks } = placeDrafts(described.pieces);
  // Notes that lie in what was left out are read all the same: what is missing is told by what is there.
  const words = leftOut.size === 0 ? 0 : Math.max(0, wordsIn(body) - countWords(content.text));
  const own: Remark[] = [
    ...(words > 0 ? [{ kind: 'furniture-left-out', words, at: null } as const] : []),
    ...(picturesLeftOut > 0
      ? [{ kind: 'pictures-left-out', count: picturesLeftOut, at: null } as const]
      : []),
  ];
  const { metadata } = described;
  const reading: Reading = {
    content,
    metadata: {
      title: said.title ?? metadata.title,
      authors: said.authors.length > 0 ? said.authors : metadata.authors,
      number: said.number ?? metadata.number,
      date: said.date ?? metadata.date,
      publisher: said.publisher ?? metadata.publisher,
      editors: metadata.editors,
    },
    origin: { pages: null, comments: [], remarks: [...own, ...remarks] },
  };
  return { reading, formulasSpaced };
};

const wordsIn = (nodes: readonly MarkupNode[]): number => {
  let count = 0;
  for (const node of nodesIn(nodes, (element) => !isHidden(element))) {
    if (isText(node)) count += countWords(node.value);
  }
  return count;
};

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
