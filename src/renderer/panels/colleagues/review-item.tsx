/** One annotation without a sure place: as it stood, beside the places where it may stand now. */

import { type ReactElement, useState } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { Orphan, OrphanPassage, WaitingSet } from '#core/colleagues/orphans';
import { areApart } from '#core/colleagues/reanchor-decisions';
import { snippetOf } from '#core/paper/snippet';
import type { TextRange } from '#core/passage/range';
import { leaveOutAnnotation, reanchorByHand } from '../../actions/library/shared-set-actions';
import { useWorkbench } from '../../hooks/workbench-context';
import { formatNumber } from '../../words/describe-agreement';
import { TAG_LETTERS, tagName } from '../../words/tags';

/** Code units around a place: about two lines on each side. */
const ROOM = 140;

/** A place, `none` for a passage that is left out, or nothing chosen yet. */
type Choice = TextRange | 'none' | null;

export interface ReviewItemProps {
  readonly waiting: WaitingSet;
  readonly item: Orphan;
  readonly canLeaveOut: boolean;
}

export const ReviewItem = ({ waiting, item, canLeaveOut }: ReviewItemProps): ReactElement => {
  const workbench = useWorkbench();
  const { annotation, passages } = item;
  const [choices, setChoices] = useState<readonly Choice[]>(() => passages.map(firstChoice));
  const [isBusy, setBusy] = useState(false);
  const isLost = passages.every(({ candidates }) => candidates.length === 0);
  const fault = isLost ? t('colleagues.review-can-wait') : faultOf(choices);
  const waitFor = (done: Promise<void>): void => {
    setBusy(true);
    void done.finally(() => setBusy(false));
  };
  return (
    <>
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
      {passages.map((passage, index) => (
        <PassageChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: the passages of an annotation keep their order
          key={index}
          waiting={waiting}
          passage={passage}
          title={
            passages.length > 1
              ? t('colleagues.review-passage-of', { at: index + 1, count: passages.length })
              : t('colleagues.review-passage')
          }
          isOneOfSeveral={passages.length > 1}
          choice={choices[index] ?? null}
          onChoose={(choice) => setChoices(choices.with(index, choice))}
        />
      ))}
      <div className="dialog-buttons">
        <p className="review-fault">{fault}</p>
        {canLeaveOut && (
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={() => waitFor(leaveOutAnnotation(workbench, waiting, annotation))}
          >
            {t('colleagues.review-leave-out')}
          </button>
        )}
        <button
          type="button"
          className="button is-primary"
          disabled={isBusy || fault !== null}
          onClick={() => waitFor(reanchorByHand(workbench, waiting, annotation, placesIn(choices)))}
        >
          {t('colleagues.review-place')}
        </button>
      </div>
    </>
  );
};

interface PassageChoiceProps {
  readonly waiting: WaitingSet;
  readonly passage: OrphanPassage;
  readonly title: string;
  readonly isOneOfSeveral: boolean;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const PassageChoice = ({
  waiting: { sent, paper },
  passage: { passage, kind, candidates },
  title,
  isOneOfSeveral,
  choice,
  onChoose,
}: PassageChoiceProps): ReactElement => (
  <fieldset className="review-passage">
    <legend>{title}</legend>
    <div className="review-places">
      <div className="review-place is-old">
        <p className="review-score">{t('colleagues.review-stood')}</p>
        <Snippet text={sent.paper.text} range={passage} />
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
          <Snippet text={paper.text} range={range} />
        </label>
      ))}
      {candidates.length === 0 && <p className="review-place">{t('colleagues.review-no-place')}</p>}
      {isOneOfSeveral && (
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

const Snippet = ({ text, range }: { readonly text: string; readonly range: TextRange }): ReactElement => {
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
const firstChoice = ({ kind, candidates }: OrphanPassage): Choice =>
  kind === 'sure' ? (candidates[0]?.range ?? null) : null;

const placesIn = (choices: readonly Choice[]): readonly TextRange[] =>
  choices.flatMap((choice) => (typeof choice === 'object' && choice ? [choice] : []));

/** Why it cannot be re-anchored so; null when it can. */
const faultOf = (choices: readonly Choice[]): string | null => {
  if (choices.includes(null)) return t('colleagues.review-choose');
  const places = placesIn(choices);
  if (places.length === 0) return t('colleagues.review-one-at-least');
  return areApart(places) ? null : t('colleagues.review-overlap');
};
