/** The OpenDocument readers: texts of LibreOffice and other programs. */
import { createComments } from '../office/comments';
import { createCounts, toRemarks } from '../office/counts';
import { describeOffice } from '../office/office-metadata';
import { createPageCount, knowsPages, stillPages } from '../office/page-count';
import { type Draft, placeDrafts } from '../reading/draft';
import type { ImportFault } from '../reading/import-fault';
import { createNoteLabels } from '../reading/note-labels';
import type { Reading, ReadingRequest, ReadingResult } from '../reading/reader';
import { childOf, elementsOf, findAll, textIn } from '../xml/find-xml';
import { parseXml, type XmlElement } from '../xml/parse-xml';
import { openZip, type Zip } from '../zip/open-zip';
import { type OdtSink, readOdtBlocks, readOdtNote } from './odt-blocks';
import { createOdtLists } from './odt-lists';
import { ODT_PREFIXES } from './odt-prefixes';
import type { OdtStory } from './odt-story';
import { readOdtStyles } from './odt-styles';

/** `odt/1`: finds only formulas whose part is named without a slash behind, as LibreOffice does. */
export const readOdt = (request: ReadingRequest): ReadingResult => readWith(request, 1);

/** `odt/2`: finds those of other programs too. */
export const readOdt2 = (request: ReadingRequest): ReadingResult => readWith(request, 2);

/** `odt/3`: words in a formula, and two formulas side by side, have a space between them. */
export const readOdt3 = (request: ReadingRequest): ReadingResult => readWith(request, 3);

const readWith = ({ bytes, fileTitle }: ReadingRequest, edition: OdtStory['edition']): ReadingResult => {
  const opened = openZip(bytes);
  if (opened.kind === 'fault') return opened;
  const parts = openParts(opened.zip);
  if (isEncrypted(opened.zip, parts)) return fault({ kind: 'locked' });
  const root = parts.read('content.xml');
  const body = childOf(childOf(root ?? undefined, 'office:body'), 'office:text');
  if (root === null || body === undefined) return fault({ kind: 'damaged' });
  const story = openStory(parts, root, edition);
  const sink: OdtSink = { drafts: [], titles: [] };
  readOdtBlocks(body, story, sink);
  const notes = story.found.notes.flatMap((note) =>
    readOdtNote(note, { ...story, pages: stillPages(note.page ?? 0) }),
  );
  if (sink.drafts.length + notes.length === 0 && story.counts.pictures > 0) {
    return fault({ kind: 'scanned', pages: story.pages.pages().length });
  }
  return { kind: 'reading', reading: toReading(story, parts, sink, notes, fileTitle) };
};

const fault = (one: ImportFault): ReadingResult => ({ kind: 'fault', fault: one });

interface OdtParts {
  read(name: string): XmlElement | null;
  isDamaged(): boolean;
}

const openParts = (zip: Zip): OdtParts => {
  let isDamaged = false;
  return {
    read: (name) => {
      const part = zip.read(name);
      if (part.kind === 'damaged') isDamaged = true;
      if (part.kind !== 'bytes') return null;
      const tree = parseXml(part.bytes, ODT_PREFIXES);
      if (tree.isDamaged) isDamaged = true;
      return tree.root;
    },
    isDamaged: () => isDamaged,
  };
};

/** The parts themselves are encrypted: the zip file knows nothing of it, the list of parts does. */
const isEncrypted = (zip: Zip, parts: OdtParts): boolean => {
  const manifest = parts.read('META-INF/manifest.xml');
  return (
    zip.names.includes('encrypted-package') ||
    zip.read('content.xml').kind === 'encrypted' ||
    (manifest !== null && findAll(manifest, ({ name }) => name === 'manifest:encryption-data').length > 0)
  );
};

const openStory = (parts: OdtParts, root: XmlElement, edition: OdtStory['edition']): OdtStory => {
  const styles = parts.read('styles.xml');
  const groups = [styles, root];
  return {
    styles: readOdtStyles(groups),
    lists: createOdtLists(groups),
    pages: createPageCount({ start: null, format: 'decimal' }),
    comments: createComments(),
    counts: createCounts(),
    found: { notes: [], comments: [], hasPageBreaks: false, formulas: { inFolders: 0, spaced: 0 } },
    part: parts.read,
    labelOf: createNoteLabels([]),
    edition,
  };
};

const toReading = (
  story: OdtStory,
  parts: OdtParts,
  sink: OdtSink,
  notes: readonly Draft[],
  fileTitle: string,
): Reading => {
  const { formulas } = story.found;
  const meta = childOf(parts.read('meta.xml') ?? undefined, 'office:meta');
  const properties = {
    title: textOf(meta, 'dc:title'),
    authors: textOf(meta, 'meta:initial-creator') || textOf(meta, 'dc:creator'),
    date: textOf(meta, 'meta:creation-date'),
  };
  const { pieces: body, metadata } = describeOffice(sink.drafts, sink.titles, properties, fileTitle);
  const drafts = [...body, ...footnotesFirst(notes, story)];
  const { content, pieces } = placeDrafts(drafts);
  const proses = drafts.flatMap((draft) => (draft === 'rule' ? [] : [draft.prose]));
  const counted = Number(
    childOf(meta, 'meta:document-statistic')?.attributes.get('meta:page-count') ?? Number.NaN,
  );
  const isKnown = knowsPages(story.found.hasPageBreaks, pieces, Number.isNaN(counted) ? null : counted);
  const remarks = toRemarks(story.counts, runningHeads(parts), parts.isDamaged());
  return {
    content,
    metadata,
    origin: {
      pages: isKnown ? { pages: story.pages.pages(), pieces } : null,
      remarks: remarks.map((remark) => ({ ...remark, at: null })),
      comments: story.comments.placed(story.found.comments, proses, content.blocks),
    },
    oldestAlike: formulas.spaced > 0 ? 'odt/3' : formulas.inFolders > 0 ? 'odt/2' : 'odt/1',
  };
};

const footnotesFirst = (notes: readonly Draft[], { found }: OdtStory): Draft[] => {
  const endnotes = new Set(found.notes.filter(({ page }) => page === null).map(({ label }) => label));
  const isEndnote = ({ shape }: Draft): boolean => shape.kind === 'footnote' && endnotes.has(shape.label);
  return [...notes.filter((note) => !isEndnote(note)), ...notes.filter(isEndnote)];
};

const textOf = (parent: XmlElement | undefined, name: string): string => {
  const child = childOf(parent, name);
  return child === undefined ? '' : textIn(child);
};

const runningHeads = (parts: OdtParts): number => {
  const masters = childOf(parts.read('styles.xml') ?? undefined, 'office:master-styles');
  return (masters === undefined ? [] : elementsOf(masters))
    .flatMap(elementsOf)
    .filter(({ name }) => /^style:(?:header|footer)(?:-left|-first)?$/.test(name))
    .filter((head) => textIn(head).trim() !== '').length;
};
