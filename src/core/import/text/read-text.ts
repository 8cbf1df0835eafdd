/** The reader `text/1`: paragraphs at blank lines, no markup. */
import { createDraft, placeDrafts } from '../reading/draft';
import { isVisible, plainProse } from '../reading/prose';
import type { Reader } from '../reading/reader';

export const readText: Reader = (source, fileTitle) => ({
  content: placeDrafts(
    source
      .split(/\n\s*\n/)
      .filter(isVisible)
      .map((paragraph) => createDraft({ kind: 'paragraph', role: 'body' }, plainProse(paragraph))),
  ),
  metadata: { title: fileTitle, authors: [], number: null, date: null, publisher: null, editors: [] },
});
