/** One passage without a sure place: as it stood, beside the places where it may stand now, to choose from. */

import { type ReactElement, useState } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { OrphanPassage } from '#core/colleagues/orphans';
import { areApart } from '#core/colleagues/reanchor-decisions';
import { snippetOf } from '#core/paper/snippet';
import { inOwnOrder } from '#core/passage/plain-signs';
import { isSameRange, type TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { TAG_LETTERS, tagName } from '#words/tags';
import { Button } from '../../design/button';
import { formatNumber } from '../../words/describe-agreement';
import { PassagePicker } from './passage-picker';
import './passage-places.css';

/** Code units around a place: about two lines on each side. */
const ROOM = 140;

/** A place, `none` for a passage that is left out, or nothing chosen yet. */
export type Choice = TextRange | 'none' | null;

export interface PassageChoiceProps {
  /** What the passage stood in, and what it is to stand in. */
  readonly texts: { readonly before: string; readonly after: string };
  readonly passage: OrphanPassage;
  /** Which of how many passages of the annotation it is, from 0. */
  readonly at: number;
  readonly count: number;
  /** What is said over the passage as it stood. */
  readonly stood: string;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** What was said of the passage, by whoever tagged it. */
export const ReviewedAnnotation = ({ annotation }: { readonly annotation: Annotation }): ReactElement => (
  <div className={`review-what tag-${annotation.tag}`}>
    <p>
      <span className="tag-letter" aria-hidden="true">
        {TAG_LETTERS[annotation.tag]}
      </span>{' '}
      {tagName(annotation.tag)}
      {annotation.labels.length > 0 && <small dir="auto"> {listOf(annotation.labels, 'beside')}</small>}
    </p>
    {annotation.note !== '' && (
      <p className="review-note" dir="auto">
        {inOwnOrder(annotation.note)}
      </p>
    )}
  </div>
);

export const PassageChoice = (props: PassageChoiceProps): ReactElement => {
  const { texts, passage, at, count, stood, choice, onChoose } = props;
  const { kind, candidates } = passage;
  const place = typeof choice === 'object' ? choice : null;
  const own = place && !candidates.some(({ range }) => isSameRange(range, place)) ? place : null;
  return (
    <fieldset className="review-passage">
      <legend>
        {count > 1
          ? t('colleagues.review-passage-of', { at: at + 1, count })
          : t('colleagues.review-passage')}
      </legend>
      <div className="review-places">
        <div className="review-place is-old">
          <p className="review-score">{stood}</p>
          <Snippet text={texts.before} range={passage.passage} />
        </div>
        {candidates.map(({ range, score }) => (
          <PlaceChoice
            key={`${range.from} ${range.to}`}
            name={t(kind === 'lost' ? 'colleagues.review-here-doubtful' : 'colleagues.review-here', {
              score: formatScore(score),
            })}
            isChosen={place !== null && isSameRange(place, range)}
            onChoose={() => onChoose(range)}
          >
            <Snippet text={texts.after} range={range} />
          </PlaceChoice>
        ))}
        {candidates.length === 0 && <p className="review-place">{t('colleagues.review-no-place')}</p>}
        {own && (
          <PlaceChoice name={t('colleagues.review-here-own')} isChosen onChoose={() => onChoose(own)}>
            <Snippet text={texts.after} range={own} />
          </PlaceChoice>
        )}
        {count > 1 && (
          <PlaceChoice
            name={t('colleagues.review-without')}
            isChosen={choice === 'none'}
            onChoose={() => onChoose('none')}
          />
        )}
      </div>
      <OtherPassage {...props} />
    </fieldset>
  );
};

interface PlaceChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactElement;
}

const PlaceChoice = ({ name, isChosen, onChoose, children }: PlaceChoiceProps): ReactElement => (
  <label className="review-place">
    <span className="review-score">
      <input type="radio" checked={isChosen} onChange={onChoose} /> {name}
    </span>
    {children}
  </label>
);

/** Of what was found, nothing may be it: any passage of the text can be chosen. */
const OtherPassage = ({ texts, passage, stood, choice, onChoose }: PassageChoiceProps): ReactElement => {
  const [isPicking, setPicking] = useState(false);
  const place = typeof choice === 'object' ? choice : null;
  const use = (range: TextRange): void => {
    setPicking(false);
    onChoose(range);
  };
  return (
    <>
      <Button className="review-other" onClick={() => setPicking(true)}>
        {t('colleagues.review-other')}
      </Button>
      {isPicking && (
        <PassagePicker
          text={texts.after}
          passage={passage.passage}
          stood={stood}
          near={place ?? passage.candidates[0]?.range ?? aboutThere(passage.passage, texts)}
          onUse={use}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
};

/** As far into the new text as it was into the old one. */
const aboutThere = ({ from }: TextRange, { before, after }: PassageChoiceProps['texts']): TextRange => {
  const there = Math.round((from / before.length) * after.length);
  return { from: there, to: there };
};

const formatScore = (score: number): string => formatNumber(score, 2);

export const Snippet = ({
  text,
  range,
}: {
  readonly text: string;
  readonly range: TextRange;
}): ReactElement => {
  const { before, words, after } = snippetOf(text, range, ROOM);
  return (
    <blockquote dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
};

/** What is sure is chosen; what is in doubt never is by itself. */
export const firstChoice = ({ kind, candidates }: OrphanPassage): Choice =>
  kind === 'sure' ? (candidates[0]?.range ?? null) : null;

export const placesIn = (choices: readonly Choice[]): readonly TextRange[] =>
  choices.flatMap((choice) => (typeof choice === 'object' && choice ? [choice] : []));

/** Why it cannot be re-anchored so; null when it can. */
export const faultOf = (choices: readonly Choice[]): string | null => {
  if (choices.includes(null)) return t('colleagues.review-choose');
  const places = placesIn(choices);
  if (places.length === 0) return t('colleagues.review-one-at-least');
  return areApart(places) ? null : t('colleagues.review-overlap');
};
