/** The PDF readers: from the glyphs of a PDF to paragraphs. */
import type { PageMap } from '../../paper/page-map';
import { type Draft, placeDrafts } from '../reading/draft';
import type { ImportFault } from '../reading/import-fault';
import { describePaper } from '../reading/metadata';
import type { ReadingRequest, ReadingResult, ReadPaper, ReportProgress } from '../reading/reader';
import { commentsOf } from './highlights';
import { layOutDocument, type PdfEdition } from './lay-out-document';
import type { PageContent } from './page/page-content';
import { type OpenPdf, openPdf } from './page/pdfjs';
import { readPageContent } from './page/read-page-content';
import { metadataOf } from './pdf-metadata';

/** `pdf/1`: every line that runs another way than its page is text. */
export const readPdf: ReadPaper = (request, report) =>
  readWith(request, report, { clearsMargins: false, keepsWords: false, weighsNeighbours: false });

/** `pdf/2`: what is printed in the margin of page after page is none, whichever way it runs. */
export const readPdf2: ReadPaper = (request, report) =>
  readWith(request, report, { clearsMargins: true, keepsWords: false, weighsNeighbours: false });

/** `pdf/3`: a word in a drawn table is whole, where two cells of its row are one as anywhere else. */
export const readPdf3: ReadPaper = (request, report) => readWith(request, report, BEFORE);

const BEFORE: PdfEdition = { clearsMargins: true, keepsWords: true, weighsNeighbours: false };

/** `pdf/4`: columns beside a larger heading stay apart, references hang together, and 'pro-vided' is whole. */
export const readPdf4: ReadPaper = (request, report) =>
  readWith(request, report, { ...BEFORE, weighsNeighbours: true });

const readWith = async (
  { bytes, fileTitle, choices }: ReadingRequest,
  report: ReportProgress,
  edition: PdfEdition,
): Promise<ReadingResult> => {
  let pdf: OpenPdf;
  try {
    pdf = await openPdf(bytes, choices.password);
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error, choices.password !== null) };
  }
  try {
    return await readDocument(pdf, fileTitle, report, edition);
  } finally {
    await pdf.close();
  }
};

const faultOf = (error: unknown, hasPassword: boolean): ImportFault => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { kind: 'needs-password', isWrong: hasPassword };
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException')
    return { kind: 'damaged' };
  throw error;
};

const readDocument = async (
  { document, ops }: OpenPdf,
  fileTitle: string,
  report: ReportProgress,
  edition: PdfEdition,
): Promise<ReadingResult> => {
  const contents: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    contents.push(await readPageContent(page, ops));
    page.cleanup();
    report(number, document.numPages);
  }
  if (!contents.some(hasText)) return { kind: 'fault', fault: faultWithoutText(contents) };
  const { drafts, remarks, marginLines, movedGlyphs } = layOutDocument(contents, edition);
  const isAsBefore = !edition.weighsNeighbours || areAlike(layOutDocument(contents, BEFORE).drafts, drafts);
  const described = describePaper(drafts, fileTitle);
  const placed = placeDrafts(described.pieces);
  const labels = await document.getPageLabels();
  const { info } = await document.getMetadata();
  const pages: PageMap = {
    pages: contents.map(({ width, height }, index) => ({
      label: labels?.[index] || String(index + 1),
      width,
      height,
    })),
    pieces: placed.pieces,
  };
  return {
    kind: 'reading',
    reading: {
      content: placed.content,
      metadata: metadataOf(described.metadata, info, fileTitle),
      origin: {
        pages,
        remarks: [...remarks, ...placed.remarks],
        comments: commentsOf(contents, pages, placed.content.text),
      },
      oldestAlike: !isAsBefore ? 'pdf/4' : movedGlyphs > 0 ? 'pdf/3' : marginLines > 0 ? 'pdf/2' : 'pdf/1',
    },
  };
};

/** Drafts are plain data. */
const areAlike = (one: readonly Draft[], other: readonly Draft[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const hasText = ({ glyphs }: PageContent): boolean => glyphs.some(({ text }) => text.trim() !== '');

const faultWithoutText = (contents: readonly PageContent[]): ImportFault =>
  contents.some(({ hasPictures }) => hasPictures)
    ? { kind: 'scanned', pages: contents.length }
    : { kind: 'empty' };
