/** A text with the words that one searches for marked in it. */
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { findInText } from '#core/paper/search';

export interface MarkedProps {
  readonly text: string;
  readonly words: string;
}

export const Marked = ({ text, words }: MarkedProps): ReactElement => {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { from, to } of findInText(text, words)) {
    parts.push(
      <Fragment key={from}>
        {text.slice(end, from)}
        <mark>{text.slice(from, to)}</mark>
      </Fragment>,
    );
    end = to;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
};
