/** Two versions of a paper, and what is on each. */
import type { Paper } from '../paper/paper';
import type { PaperRecords } from '../records/paper-records';
import type { SentSet } from '../records/sent-set';

export interface Versions {
  readonly before: Paper;
  readonly after: Paper;
  /** Whose library it is. */
  readonly me: string;
  /** What hangs on the old version, of everybody. */
  readonly records: PaperRecords;
  /** What hangs on the new one already. */
  readonly there: PaperRecords;
}

/** A version as what claim sets are re-anchored from. */
export const sentFrom = ({
  id,
  sourceName,
  sourceHash,
  reader,
  textHash,
  metadata: { title, authors, number, date, publisher, editors },
  text,
}: Paper): Pick<SentSet, 'paper'> => ({
  paper: {
    id,
    sourceName,
    sourceHash,
    reader,
    textHash,
    metadata: { title, authors, number, date, publisher, editors },
    text,
  },
});
