/** The readers of e-books, version 2 and 3. All chapters are one page to read, in the order of the spine. */
import type { PageMap } from '../../paper/page-map';
import type { PaperMetadata } from '../../paper/paper';
import type { Remark } from '../../paper/remark';
import { draftsOfHtml, type MarkupDrafts } from '../markup/drafts-of-html';
import { attribute, lineIn, type MarkupElement, type MarkupNode, purposes } from '../markup/element';
import { placeDrafts } from '../reading/draft';
import type { ImportFault } from '../reading/import-fault';
import { describePaper } from '../reading/metadata';
import type { ReadingRequest, ReadingResult, ReportProgress } from '../reading/reader';
import { openZip } from '../zip/open-zip';
import { type BookPackage, openPackage } from './book-package';
import { readChapter } from './chapter';

/** `epub/1`: a chapter without a heading has the title in the table of contents, even one that it begins with. */
export const readEpub = (request: ReadingRequest, report: ReportProgress): ReadingResult =>
  readWith(request, report, 1);

/** `epub/2`: not where it begins with the same words, whatever stands between them. */
export const readEpub2 = (request: ReadingRequest, report: ReportProgress): ReadingResult =>
  readWith(request, report, 2);

/** `epub/3`: words in a formula, and two formulas side by side, have a space between them; a fraction has its stroke. */
export const readEpub3 = (request: ReadingRequest, report: ReportProgress): ReadingResult =>
  readWith(request, report, 3);

const readWith = (
  { bytes, fileTitle }: ReadingRequest,
  report: ReportProgress,
  edition: 1 | 2 | 3,
): ReadingResult => {
  const opened = openZip(bytes);
  if (opened.kind === 'fault') return opened;
  const book = openPackage(opened.zip);
  if (book === 'locked' || book === 'damaged') return fault({ kind: book });
  const nodes: MarkupNode[] = [];
  const missing: string[] = [];
  let doubles = 0;
  for (const [index, path] of book.spine.entries()) {
    const chapter = readChapter(opened.zip, path, book.titles.get(path) ?? null);
    if (chapter === null) missing.push(path);
    else {
      if (chapter.hasTitle) doubles += 1;
      const heading = chapter.hasTitle && edition > 1 ? [] : chapter.heading;
      for (const node of [...heading, ...chapter.nodes]) nodes.push(node);
    }
    report(index + 1, book.spine.length);
  }
  if (nodes.length === 0) return fault({ kind: 'damaged' });
  const labels: string[] = [];
  const drafts = draftsOfHtml(nodes, {
    pageAt: (element) => pageBeginning(element, labels),
    spacesFormulas: edition > 2,
  });
  const reading = readingOf(book, drafts, labels, missing, fileTitle);
  const oldestAlike = drafts.formulasSpaced > 0 ? 'epub/3' : doubles > 0 ? 'epub/2' : 'epub/1';
  return { kind: 'reading', reading: { ...reading, oldestAlike } };
};

const fault = (one: ImportFault): ReadingResult => ({ kind: 'fault', fault: one });

const readingOf = (
  book: BookPackage,
  { pieces, picturesLeftOut }: MarkupDrafts,
  labels: readonly string[],
  missing: readonly string[],
  fileTitle: string,
): Extract<ReadingResult, { kind: 'reading' }>['reading'] => {
  const described = describePaper(pieces, fileTitle);
  const placed = placeDrafts(described.pieces);
  const own: Remark[] = [
    ...(missing.length > 0 ? [{ kind: 'parts-left-out', names: missing, at: null } as const] : []),
    ...(picturesLeftOut > 0
      ? [{ kind: 'pictures-left-out', count: picturesLeftOut, at: null } as const]
      : []),
  ];
  const pages: PageMap | null =
    labels.length === 0
      ? null
      : { pages: labels.map((label) => ({ label, width: null, height: null })), pieces: placed.pieces };
  return {
    content: placed.content,
    metadata: metadataOf(book, described.metadata),
    origin: { pages, comments: [], remarks: [...own, ...placed.remarks] },
  };
};

/** Where a page of the printed book begins; its label joins the others. */
const pageBeginning = (element: MarkupElement, labels: string[]): number | undefined => {
  if (!purposes(element).some((purpose) => purpose === 'pagebreak' || purpose === 'doc-pagebreak'))
    return undefined;
  const said = attribute(element, 'title') ?? attribute(element, 'aria-label') ?? lineIn(element.childNodes);
  labels.push(said.trim() || String(labels.length + 1));
  return labels.length - 1;
};

/** What the package says outweighs what the first chapter, often a title page, does. */
const metadataOf = ({ said }: BookPackage, read: PaperMetadata): PaperMetadata => ({
  ...read,
  title: said.title ?? read.title,
  authors: said.authors.length > 0 ? said.authors : read.authors,
  date: said.date ?? read.date,
  publisher: said.publisher ?? read.publisher,
});
