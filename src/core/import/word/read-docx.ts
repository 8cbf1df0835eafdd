/** The Word readers: Word files, read from their own XML. */

import { createComments, type OfficeComment } from '../office/comments';
import { createCounts, toRemarks } from '../office/counts';
import { describeOffice } from '../office/office-metadata';
import { knowsPages } from '../office/page-count';
import type { Draft } from '../reading/draft';
import { placeDrafts } from '../reading/draft';
import type { ImportFault } from '../reading/import-fault';
import type { Reading, ReadingRequest, ReadingResult, ReportProgress } from '../reading/reader';
import { childOf, childrenOf, elementsOf, findAll, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { openZip } from '../zip/open-zip';
import { type BlockSink, readBlocks, readNote } from './block-reader';
import { createNotes } from './notes';
import { createNumbering } from './numbering';
import { createSectionPages, stillSection } from './section-pages';
import type { Shared, Story } from './story';
import { readStyles } from './styles';
import { openPackage, partOfType, partsOfType, type Relationships, type WordPackage } from './word-package';
import { toNumber } from './word-values';

/**
 * `docx/1`: a large letter at the beginning of a paragraph is a paragraph of its own, and a further paragraph of an item,
 * where it is written as an item with a blank for a bullet, is another item.
 */
export const readDocx = (request: ReadingRequest, report: ReportProgress): ReadingResult =>
  readWith(request, report, 1);

/** `docx/2`: the one is the first letter of its word, the other belongs to its item. */
export const readDocx2 = (request: ReadingRequest, report: ReportProgress): ReadingResult =>
  readWith(request, report, 2);

/** `docx/3`: between two formulas that stand side by side there is a space. */
export const readDocx3 = (request: ReadingRequest, report: ReportProgress): ReadingResult =>
  readWith(request, report, 3);

const readWith = (
  { bytes, fileTitle }: ReadingRequest,
  report: ReportProgress,
  edition: Shared['edition'],
): ReadingResult => {
  const opened = openZip(bytes);
  if (opened.kind === 'fault') return opened;
  const source = openPackage(opened.zip);
  const main = partOfType(source.relationshipsOf(''), 'officeDocument') ?? USUAL_MAIN_PART;
  const body = childOf(source.read(main) ?? undefined, 'w:body');
  if (body === undefined) return fault({ kind: source.isEncrypted() ? 'locked' : 'damaged' });
  const file = openFile(source, main, body, edition);
  const { sink, notes } = readText(file, report);
  if (sink.drafts.length + notes.length === 0 && file.shared.counts.pictures > 0) {
    return fault({ kind: 'scanned', pages: file.pages.pages().length });
  }
  return { kind: 'reading', reading: toReading(file, sink, notes, fileTitle) };
};

/** Where the file has lost what leads to it. */
const USUAL_MAIN_PART = 'word/document.xml';

const fault = (one: ImportFault): ReadingResult => ({ kind: 'fault', fault: one });

interface WordFile extends Story {
  readonly body: XmlElement;
  readonly parts: Parts;
}

/** The parts that others of the file lead to, by what they are. */
type Parts = (type: string) => XmlElement | null;

const openFile = (
  source: WordPackage,
  main: string,
  body: XmlElement,
  edition: Shared['edition'],
): WordFile => {
  const relationships = source.relationshipsOf(main);
  const parts: Parts = (type) => readPart(source, relationships, type);
  const styles = readStyles(parts('styles'));
  const pages = createSectionPages(body);
  const noteParts = {
    footnote: parts('footnotes'),
    endnote: parts('endnotes'),
    settings: parts('settings'),
  };
  const shared: Shared = {
    source,
    styles,
    numbering: createNumbering(parts('numbering'), styles),
    notes: createNotes(noteParts, pages),
    comments: createComments(),
    counts: createCounts(),
    edition,
    later: { differences: 0, formulas: 0 },
  };
  return { shared, relationships, pages, fields: [], body, parts };
};

const readPart = (source: WordPackage, relationships: Relationships, type: string): XmlElement | null => {
  const name = partOfType(relationships, type);
  return name === null ? null : source.read(name);
};

const readText = (file: WordFile, report: ReportProgress): { sink: BlockSink; notes: Draft[] } => {
  const sink: BlockSink = { drafts: [], titles: [] };
  const total = elementsOf(file.body).length;
  let done = 0;
  readBlocks(file.body, file, sink, () => {
    done += 1;
    if (done % BLOCKS_PER_REPORT === 0) report(Math.min(done, total), total);
  });
  const { source, notes } = file.shared;
  const relationships = {
    footnote: source.relationshipsOf(partOfType(file.relationships, 'footnotes') ?? ''),
    endnote: source.relationshipsOf(partOfType(file.relationships, 'endnotes') ?? ''),
  };
  return {
    sink,
    notes: notes.all().flatMap((note) =>
      readNote(note, {
        ...file,
        relationships: relationships[note.kind],
        pages: stillSection(note.page),
        fields: [],
      }),
    ),
  };
};

const BLOCKS_PER_REPORT = 200;

const toReading = (file: WordFile, sink: BlockSink, notes: readonly Draft[], fileTitle: string): Reading => {
  const { source, comments, counts, later } = file.shared;
  const properties = readPart(source, source.relationshipsOf(''), 'core-properties');
  const { pieces: body, metadata } = describeOffice(
    sink.drafts,
    sink.titles,
    {
      title: propertyOf(properties, 'dc:title'),
      authors: propertyOf(properties, 'dc:creator'),
      date: propertyOf(properties, 'dcterms:created'),
    },
    fileTitle,
  );
  const drafts = [...body, ...notes];
  const { content, pieces } = placeDrafts(drafts);
  const proses = drafts.flatMap((draft) => (draft === 'rule' ? [] : [draft.prose]));
  const pages = file.pages.pages();
  const placed = comments.placed(readComments(file.parts('comments')), proses, content.blocks);
  const remarks = toRemarks(counts, runningHeads(file), source.isDamaged());
  return {
    content,
    metadata,
    origin: {
      pages: knowsPages(showsPages(file.body), pieces, countedPages(source)) ? { pages, pieces } : null,
      remarks: remarks.map((remark) => ({ ...remark, at: null })),
      comments: placed,
    },
    oldestAlike: later.formulas > 0 ? 'docx/3' : later.differences > 0 ? 'docx/2' : 'docx/1',
  };
};

const propertyOf = (properties: XmlElement | null, name: string): string => {
  const property = childOf(properties ?? undefined, name);
  return property === undefined ? '' : textIn(property);
};

const showsPages = (body: XmlElement): boolean =>
  findAll(body, ({ name }) => name === 'w:lastRenderedPageBreak').length > 0;

/** As many as there were when Word last counted them. */
const countedPages = (source: WordPackage): number | null => {
  const pages = childOf(
    readPart(source, source.relationshipsOf(''), 'extended-properties') ?? undefined,
    'ap:Pages',
  );
  return pages === undefined ? null : toNumber(textIn(pages));
};

const runningHeads = ({ shared: { source }, relationships }: WordFile): number =>
  ['header', 'footer']
    .flatMap((type) => partsOfType(relationships, type))
    .map((name) => source.read(name))
    .filter((part) => part !== null && findAll(part, isWord).some((word) => textIn(word).trim() !== ''))
    .length;

const isWord = ({ name }: XmlElement): boolean => name === 'w:t';

const readComments = (root: XmlElement | null): OfficeComment[] =>
  childrenOf(root ?? undefined, 'w:comment').map((comment) => ({
    id: comment.attributes.get('w:id') ?? '',
    author: comment.attributes.get('w:author') ?? '',
    text: wordsOf(comment),
  }));

const wordsOf = (comment: XmlElement): string =>
  findAll(comment, ({ name }) => name === 'w:p')
    .map((paragraph) =>
      findAll(paragraph, ({ name }) => name === 'w:t' || name === 'w:del')
        .filter(({ name }) => name === 'w:t')
        .map(textIn)
        .join(''),
    )
    .join('\n');
