/** The words of one reading within the text around them: what only it has is underlined, what it lacks struck through. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { AnnotationCase } from '#core/cases/case';
import { type ComparedStretch, stretchesIn, windowsOf } from './compared-words';

export interface ComparedWordsProps {
  readonly text: string;
  readonly one: AnnotationCase;
  /** That of the reading in the case. */
  readonly place: number;
}

export const ComparedWords = ({ text, one, place }: ComparedWordsProps): ReactElement => (
  <div className="reading-words">
    {windowsOf(text, one).map((window) => (
      <p key={window.from} dir="auto">
        {window.from > 0 && '… '}
        {stretchesIn(window, one, place).map((stretch) => (
          <Stretch key={stretch.from} words={text.slice(stretch.from, stretch.to)} stretch={stretch} />
        ))}
        {window.to < text.length && ' …'}
      </p>
    ))}
  </div>
);

interface StretchProps {
  readonly words: string;
  readonly stretch: ComparedStretch;
}

/** Brackets stand at the ends of the passage, so that these are seen without colours too. */
const Stretch = ({ words, stretch: { kind, begins, ends } }: StretchProps): ReactElement => (
  <>
    {begins && <span className="passage-bracket">[</span>}
    <StretchWords words={kind === 'shared' ? withoutMiddle(words) : words} kind={kind} />
    {ends && <span className="passage-bracket">]</span>}
  </>
);

const StretchWords = ({
  words,
  kind,
}: {
  readonly words: string;
  readonly kind: ComparedStretch['kind'];
}): ReactElement => {
  switch (kind) {
    case 'around':
      return <span className="words-around">{words}</span>;
    case 'shared':
      return <span>{words}</span>;
    case 'own':
      return <ins className="words-own">{words}</ins>;
    case 'lacking':
      return <del className="words-lacking">{words}</del>;
  }
};

/** Code units: what all share beyond these says nothing of how they differ. */
const MOST_SHARED = 480;
const SHARED_AT_ENDS = 180;

const withoutMiddle = (words: string): string => {
  if (words.length <= MOST_SHARED) return words;
  const start = words.slice(0, words.lastIndexOf(' ', SHARED_AT_ENDS) + 1 || SHARED_AT_ENDS);
  const end = words.slice(words.indexOf(' ', words.length - SHARED_AT_ENDS));
  const left = words
    .slice(start.length, words.length - end.length)
    .split(/\s+/u)
    .filter(Boolean).length;
  return `${start}${t('consensus.words-left-out', { count: left })} ${end.trimStart()}`;
};
