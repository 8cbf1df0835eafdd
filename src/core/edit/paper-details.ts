/** Correcting what is said of a paper: what its reader made of the file is kept, and what identifies it stays. */
import type { PaperMetadata } from '../paper/paper';
import type { LibraryPaper } from '../records/library-paper';
import { sameRecord } from './same-record';

/** What of a paper can be corrected. */
export type PaperDetails = Pick<PaperMetadata, 'title' | 'authors' | 'date'>;

/** Far above any title, far below what would fill the window. */
export const MAX_TITLE_LENGTH = 500;

export const detailsOf = ({ metadata }: Pick<LibraryPaper, 'metadata'>): PaperDetails => {
  const { title, authors, date } = metadata;
  return { title, authors, date };
};

/** As the file has them. */
export const detailsAsRead = ({ metadata, asRead = metadata }: LibraryPaper): PaperDetails =>
  detailsOf({ metadata: asRead });

/** On one line each, composed, without white space around; authors of no letter are left out. */
export const tidyDetails = ({ title, authors, date }: PaperDetails): PaperDetails => ({
  title: tidyLine(title),
  authors: authors.map(tidyLine).filter((author) => author !== ''),
  date,
});

const tidyLine = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Those of `details` that are other than `before`: what somebody else has corrected meanwhile stays. */
export const changedDetails = (before: PaperDetails, details: PaperDetails): Partial<PaperDetails> => ({
  ...(details.title !== before.title && { title: details.title }),
  ...(!sameRecord(details.authors, before.authors) && { authors: details.authors }),
  ...(details.date !== before.date && { date: details.date }),
});

/** The paper as corrected; corrected back, it is as it was read. */
export const withDetails = (paper: LibraryPaper, changed: Partial<PaperDetails>): LibraryPaper => {
  const { asRead = paper.metadata, ...rest } = paper;
  const metadata = { ...paper.metadata, ...changed };
  return sameRecord(metadata, asRead) ? { ...rest, metadata } : { ...rest, metadata, asRead };
};

/** What was corrected on one paper, on another that is of the same work; null where nothing was. */
export const correctedAs = (paper: LibraryPaper, other: LibraryPaper): LibraryPaper =>
  paper.asRead ? withDetails(other, changedDetails(detailsAsRead(paper), detailsOf(paper))) : other;
