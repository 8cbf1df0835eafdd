/** One passage without a sure place: as it stood, beside the places where it may stand now, to choose from. */
import type { ReactElement } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { OrphanPassage } from '#core/colleagues/orphans';
import { areApart } from '#core/colleagues/reanchor-decisions';
import { snippetOf } from '#core/paper/snippet';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { TAG_LETTERS, tagName } from '#words/tags';
import { formatNumber } from '../../words/describe-agreement';
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
        {annotation.note}
      </p>
    )}
  </div>
);

export const PassageChoice = ({
  texts,
  passage: { passage, kind, candidates },
  at,
  count,
  stood,
  choice,
  onChoose,
}: PassageChoiceProps): ReactElement => (
  <fieldset className="review-passage">
    <legend>
      {count > 1 ? t('colleagues.review-passage-of', { at: at + 1, count }) : t('colleagues.review-passage')}
    </legend>
    <div className="review-places">
      <div className="review-place is-old">
        <p className="review-score">{stood}</p>
        <Snippet text={texts.before} range={passage} />
      </div>
      {candidates.map(({ range, score }) => (
        <label key={range.from} className="review-place">
          <span className="review-score">
            <input
              type="radio"
              checked={typeof choice === 'object' && choice?.from === range.from}
              onChange={() => onChoose(range)}
            />{' '}
            {t(kind === 'lost' ? 'colleagues.review-here-doubtful' : 'colleagues.review-here', {
              score: formatScore(score),
            })}
          </span>
          <Snippet text={texts.after} range={range} />
        </label>
      ))}
      {candidates.length === 0 && <p className="review-place">{t('colleagues.review-no-place')}</p>}
      {count > 1 && (
        <label className="review-place">
          <span className="review-score">
            <input type="radio" checked={choice === 'none'} onChange={() => onChoose('none')} />{' '}
            {t('colleagues.review-without')}
          </span>
        </label>
      )}
    </div>
  </fieldset>
);

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
