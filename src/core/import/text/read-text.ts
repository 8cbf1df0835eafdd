/** The reader `text/1`: paragraphs at blank lines, no markup. */
import { PLAIN_ORIGIN } from '../../paper/paper';
import { decodeText } from '../reading/decode-text';
import { createDraft, placeDrafts } from '../reading/draft';
import { isVisible, plainProse } from '../reading/prose';
import type { ReadingRequest, ReadingResult } from '../reading/reader';

export const readText = ({ bytes, fileTitle }: ReadingRequest): ReadingResult => {
  const decoding = decodeText(bytes);
  if (decoding.kind === 'fault') return decoding;
  const { content } = placeDrafts(
    decoding.text
      .split(/\n\s*\n/)
      .filter(isVisible)
      .map((paragraph) => createDraft({ kind: 'paragraph', role: 'body' }, plainProse(paragraph))),
  );
  return {
    kind: 'reading',
    reading: {
      content,
      metadata: { title: fileTitle, authors: [], number: null, date: null, publisher: null, editors: [] },
      origin: PLAIN_ORIGIN,
    },
  };
};
