/** Correcting what is said of a paper: what its reader made of the file is kept, and what identifies it stays. */
import type { PaperMetadata } from '../paper/paper';
import { plainName } from '../passage/plain-signs';
import type { LibraryPaper } from '../records/library-paper';
import { sameRecord } from './same-record';

/** What of a paper can be corrected, and the words that it is sorted by. */
export interface PaperDetails extends Pick<PaperMetadata, 'title' | 'authors' | 'date'> {
  readonly labels: readonly string[];
}

/** Far above any title, far below what would fill the window. */
export const MAX_TITLE_LENGTH = 500;

export const detailsOf = ({
  metadata,
  labels = [],
}: Pick<LibraryPaper, 'metadata' | 'labels'>): PaperDetails => {
  const { title, authors, date } = metadata;
  return { title, authors, date, labels };
};

/** As the file has them; labels are no part of a file. */
export const detailsAsRead = (paper: LibraryPaper): PaperDetails =>
  detailsOf({ ...paper, metadata: paper.asRead ?? paper.metadata });

/** On one line each, composed, without white space around; authors of no letter are left out. */
export const tidyDetails = ({ title, authors, date, labels }: PaperDetails): PaperDetails => ({
  title: tidyLine(title),
  authors: authors.map(tidyLine).filter((author) => author !== ''),
  date,
  labels,
});

const tidyLine = (words: string): string => plainName(words).normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Those of `details` that are other than `before`: what somebody else has corrected meanwhile stays. */
export const changedDetails = (before: PaperDetails, details: PaperDetails): Partial<PaperDetails> => ({
  ...(details.title !== before.title && { title: details.title }),
  ...(!sameRecord(details.authors, before.authors) && { authors: details.authors }),
  ...(details.date !== before.date && { date: details.date }),
  ...(!sameRecord(details.labels, before.labels) && { labels: details.labels }),
});

/** The paper as corrected; corrected back, it is as it was read. */
export const withDetails = (paper: LibraryPaper, changed: Partial<PaperDetails>): LibraryPaper => {
  const { asRead = paper.metadata, labels: before = [], ...rest } = paper;
  const { labels = before, ...said } = changed;
  const metadata = { ...paper.metadata, ...said };
  return {
    ...rest,
    metadata,
    ...(!sameRecord(metadata, asRead) && { asRead }),
    ...(labels.length > 0 && { labels }),
  };
};

/** One paper with the labels of another of the same work too, and corrected as that where it was not corrected itself. */
export const withDetailsOf = (paper: LibraryPaper, other: LibraryPaper): LibraryPaper =>
  withDetails(paper, {
    ...(other.asRead && !paper.asRead && changedDetails(detailsAsRead(other), detailsOf(other))),
    labels: withLabels(paper.labels ?? [], other.labels ?? []),
  });

/** Each once, those that are new last. */
const withLabels = (labels: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...labels, ...more]),
];
