/** The words of one reading within the text around them: what only it has is underlined, what it lacks struck through. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { AnnotationCase } from '#core/cases/case';
import { inOwnOrder } from '#core/passage/plain-signs';
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
          <Stretch
            key={stretch.from}
            words={inOwnOrder(text.slice(stretch.from, stretch.to))}
            stretch={stretch}
          />
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
    <StretchWords words={withoutMiddle(words, MOST_OF[kind])} kind={kind} />
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

/**
 * Code units of a stretch that are shown. What all share says nothing of how they differ: folded away, it leaves room
 * for every reading. What differs is shown whole unless it is a paragraph.
 */
const MOST_OF: Readonly<Record<ComparedStretch['kind'], number>> = {
  around: Number.POSITIVE_INFINITY,
  shared: 150,
  own: 420,
  lacking: 420,
};

const withoutMiddle = (words: string, most: number): string => {
  if (words.length <= most) return words;
  const atEnds = Math.round(most * 0.4);
  const start = words.slice(0, words.lastIndexOf(' ', atEnds) + 1 || atEnds);
  const end = words.slice(words.indexOf(' ', words.length - atEnds));
  const left = words
    .slice(start.length, words.length - end.length)
    .split(/\s+/u)
    .filter(Boolean).length;
  return `${start}${t('consensus.words-left-out', { count: left })} ${end.trimStart()}`;
};
