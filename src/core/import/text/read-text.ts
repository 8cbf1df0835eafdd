/** The readers of plain text. */
import { type PaperMetadata, PLAIN_ORIGIN } from '../../paper/paper';
import { isVisible } from '../../passage/plain-signs';
import { decodeText } from '../reading/decode-text';
import { createDraft, placeDrafts } from '../reading/draft';
import { plainProse } from '../reading/prose';
import type { Reading, ReadingRequest, ReadingResult } from '../reading/reader';
import { sayEncoding } from '../reading/say-encoding';
import { layOutText } from './lay-out-text';

/** `text/1`, as it was released: paragraphs at blank lines, no markup. */
export const readText = (request: ReadingRequest): ReadingResult =>
  readDecoded(request, (text, title) => {
    const { content } = placeDrafts(
      text
        .replaceAll('\f', ' ')
        .split(/\n\s*\n/)
        .filter(isVisible)
        .map((paragraph) => createDraft({ kind: 'paragraph', role: 'body' }, plainProse(paragraph))),
    );
    return { content, metadata: { title, ...NO_METADATA }, origin: PLAIN_ORIGIN };
  });

/** `text/2`: lines as their author broke them, numbered headings, points, turns, and what the first lines say. */
export const readText2 = (request: ReadingRequest): ReadingResult =>
  readDecoded(request, (text, fileTitle) => {
    const { pieces, metadata } = layOutText(text, fileTitle);
    const { title, ...said } = metadata;
    const placed = placeDrafts(pieces);
    return {
      content: placed.content,
      metadata: { title, ...NO_METADATA, ...said },
      origin: { pages: null, remarks: placed.remarks, comments: [] },
    };
  });

const readDecoded = (
  { bytes, fileTitle, choices }: ReadingRequest,
  read: (text: string, fileTitle: string) => Reading,
): ReadingResult => {
  const decoding = decodeText(bytes, choices.encoding);
  if (decoding.kind === 'fault') return decoding;
  return { kind: 'reading', reading: sayEncoding(read(decoding.text, fileTitle), bytes, choices.encoding) };
};

const NO_METADATA: Omit<PaperMetadata, 'title'> = {
  authors: [],
  number: null,
  date: null,
  publisher: null,
  editors: [],
};
