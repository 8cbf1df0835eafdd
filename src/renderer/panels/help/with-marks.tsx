/** A text in which the words that one searches for are marked. */
import type { ReactElement } from 'react';
import { markWords } from '../../words/match-words';

export interface WithMarksProps {
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
}

export const WithMarks = ({ text, words }: WithMarksProps): ReactElement => (
  <>
    {words.length === 0
      ? text
      : markWords(text, words).map((part, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          part.isMatch ? <mark key={index}>{part.text}</mark> : part.text,
        )}
  </>
);
