/** Another reading of the same file, which the analyst can choose: each has a reader's name, and so an id, of its own. */
import type { Paper } from '../paper/paper';
import { NO_CHOICES, type ReadingChoices } from './reading/reader';

export interface OtherReading {
  /** What the paper would then be. */
  readonly kind: 'whole' | 'article' | 'parted' | 'joined';
  readonly choices: ReadingChoices;
}

/** Null where there is nothing to choose: nothing was left out around the article, and no halves were joined on a guess. */
export const otherReadingOf = ({
  reader,
  origin: { remarks },
}: Pick<Paper, 'reader' | 'origin'>): OtherReading | null => {
  const has = (kind: string): boolean => remarks.some((remark) => remark.kind === kind);
  if (reader.startsWith('html-page/')) return { kind: 'article', choices: NO_CHOICES };
  if (reader === 'markdown-parted/2') return { kind: 'joined', choices: NO_CHOICES };
  if (reader.startsWith('html/') && has('furniture-left-out'))
    return { kind: 'whole', choices: { ...NO_CHOICES, wholePage: true } };
  if (reader.startsWith('markdown/') && has('join-guessed'))
    return { kind: 'parted', choices: { ...NO_CHOICES, partsGuesses: true } };
  return null;
};
