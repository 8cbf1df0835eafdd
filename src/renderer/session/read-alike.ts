/** Papers that the reader of today was seen to read as they stand, though an older one is named: remembered on this machine. */
import { type ImportedPaper, isOutdated, newestOf } from '#core/paper/paper';
import { createObservable } from './observable';

type ReadPaper = Pick<ImportedPaper, 'id' | 'reader'>;

/** How often something was noted, for components to follow. */
export const notedAlike = createObservable(0);

/** Of a paper that was just read: the reader of today names an older one where both read it alike. */
export const noteReading = ({ id, reader }: ReadPaper): void => {
  if (!isOutdated(reader)) return;
  localStorage.setItem(keyOf(id), newestOf(reader));
  notedAlike.set(notedAlike.value + 1);
};

/** Whether the reader of today may make another text of it. */
export const mayReadOtherwise = ({ id, reader }: ReadPaper): boolean =>
  isOutdated(reader) && localStorage.getItem(keyOf(id)) !== newestOf(reader);

const keyOf = (paperId: string): string => `postil-read-alike/${paperId}`;
