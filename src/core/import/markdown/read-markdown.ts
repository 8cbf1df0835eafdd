/** The Markdown readers: CommonMark with GitHub's additions, page-wise conversions included. */
import type { PageMap, PagePiece } from '../../paper/page-map';
import type { PaperMetadata } from '../../paper/paper';
import { decodeText } from '../reading/decode-text';
import { createDraft, type Piece, placeDrafts } from '../reading/draft';
import { describePaper } from '../reading/metadata';
import { plainProse } from '../reading/prose';
import type { Reading, ReadingRequest, ReadingResult } from '../reading/reader';
import { sayEncoding } from '../reading/say-encoding';
import { flattenMarkdown } from './flatten-markdown';
import { type LiftedNotes, liftNotes } from './footnotes';
import { type FrontMatter, splitFrontMatter } from './front-matter';
import { joinHalves } from './joins';
import { mendTree } from './mend/mend-tree';
import { tooDeepLine } from './nesting';
import { joinAcrossPages } from './page-joins';
import { parseMarkdown } from './parse-markdown';

/** `markdown/1`, as it was released: papers that were read by it keep their text. */
export const readMarkdown = (request: ReadingRequest): ReadingResult =>
  readDecoded(request, (source, fileTitle) => {
    const tree = parseMarkdown(source.replaceAll('\f', ' '), 1);
    const lifted = liftNotes(flattenMarkdown(tree, 1), 1);
    return readingOf(lifted, fileTitle, ({ pieces }) => joinHalves(pieces), {});
  });

/** `markdown/2`: print is not taken by the letter where that would lose or change words. */
export const readMarkdown2 = (request: ReadingRequest): ReadingResult =>
  readDecoded(request, (source, fileTitle) => {
    const { frontMatter, body } = splitFrontMatter(source.replaceAll('\f', '\n\n\\newpage\n\n'));
    const tree = mendTree(parseMarkdown(body, 2), body);
    const { pieces, behindNotes } = liftNotes(flattenMarkdown(tree, 2), 2);
    const lifted = { pieces: [...openingOf(frontMatter), ...pieces], behindNotes };
    const join = (cut: LiftedNotes): Piece[] => joinAcrossPages(cut, !request.choices.partsGuesses);
    return readingOf(lifted, fileTitle, join, frontMatter?.metadata ?? {});
  });

const readDecoded = (
  { bytes, fileTitle, choices }: ReadingRequest,
  read: (source: string, fileTitle: string) => Reading,
): ReadingResult => {
  const decoding = decodeText(bytes, choices.encoding);
  if (decoding.kind === 'fault') return decoding;
  const line = tooDeepLine(decoding.text);
  if (line !== null) return { kind: 'fault', fault: { kind: 'too-deep', line } };
  return { kind: 'reading', reading: sayEncoding(read(decoding.text, fileTitle), bytes, choices.encoding) };
};

/** `said`: what front matter says about the paper outweighs what its first lines do. */
const readingOf = (
  { pieces, behindNotes }: LiftedNotes,
  fileTitle: string,
  join: (lifted: LiftedNotes) => Piece[],
  said: Partial<PaperMetadata>,
): Reading => {
  const described = describePaper(pieces, fileTitle);
  const placed = placeDrafts(join({ pieces: described.pieces, behindNotes }));
  return {
    content: placed.content,
    metadata: { ...described.metadata, ...said },
    origin: { pages: pageMapOf(placed.pieces), remarks: placed.remarks, comments: placed.comments },
  };
};

const openingOf = (frontMatter: FrontMatter | null): Piece[] =>
  (frontMatter?.paragraphs ?? []).map((words) =>
    createDraft({ kind: 'paragraph', role: 'body' }, plainProse(words)),
  );

/** Converters count pages from 0; people from 1. */
const pageMapOf = (pieces: readonly PagePiece[]): PageMap | null => {
  if (pieces.length === 0) return null;
  const last = pieces.reduce((most, { page }) => Math.max(most, page), 0);
  const pages = Array.from({ length: last + 1 }, (_, page) => ({
    label: String(page + 1),
    width: null,
    height: null,
  }));
  return { pages, pieces };
};
