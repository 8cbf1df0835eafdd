/** One comment that the file brought: the words it is about, who said what of them, and what can be made of it. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { OfferedComment } from '#core/annotation/offered-comments';
import { TAGS } from '#core/records/annotation';
import { shorten } from '#words/shorten';
import { tagName } from '#words/tags';
import { dismissComments, offerComments, takeComments } from '../../actions/annotate/comment-actions';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import { focusTargets } from '../../session/focus-targets';
import type { PaperSession } from '../../session/paper-session';

interface CommentItemProps {
  readonly session: PaperSession;
  readonly offered: OfferedComment;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export const CommentItem = ({ session, offered, isChosen, onChoose }: CommentItemProps): ReactElement => {
  const { source, place, answer } = offered;
  const words = shorten(session.paper.text.slice(place.from, place.to), 160);
  const goThere = (): void => {
    session.view?.reveal(place);
    session.view?.focus();
  };
  return (
    <>
      <div className="comment-head">
        {answer === null && (
          <input
            type="checkbox"
            aria-label={t('comments.choose', { words })}
            checked={isChosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}
        <button type="button" className="text-place comment-place" dir="auto" onClick={goThere}>
          {words}
        </button>
      </div>
      {source.author !== '' && (
        <p className="comment-author" dir="auto">
          {source.author}
        </p>
      )}
      {source.text !== '' && (
        <p className="comment-text" dir="auto">
          {source.text}
        </p>
      )}
      <CommentButtons offered={offered} words={words} />
    </>
  );
};

interface CommentButtonsProps {
  readonly offered: OfferedComment;
  readonly words: string;
}

const CommentButtons = ({ offered: { comment, answer }, words }: CommentButtonsProps): ReactElement => {
  const workbench = useWorkbench();
  const answerWith =
    (run: () => Promise<void>) =>
    ({ currentTarget }: { readonly currentTarget: Element }): void => {
      focusBeside(currentTarget.closest('.comment'));
      void run();
    };
  if (answer)
    return (
      <div className="comment-buttons">
        <span className="comment-author">{t('comments.answer', { kind: answer.kind })}</span>
        <Button
          rank="quiet"
          aria-label={t('comments.offer-again-words', { words })}
          onClick={answerWith(() => offerComments(workbench, [comment]))}
        >
          {t('comments.offer-again')}
        </Button>
      </div>
    );
  return (
    <div className="comment-buttons">
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          className={`button comment-take tag-${tag}`}
          aria-label={t('comments.take-words', { tag, words })}
          onClick={answerWith(() => takeComments(workbench, tag, [comment]))}
        >
          {tagName(tag)}
        </button>
      ))}
      <Button
        rank="quiet"
        aria-label={t('comments.dismiss-words', { words })}
        onClick={answerWith(() => dismissComments(workbench, [comment]))}
      >
        {t('check.dismiss')}
      </Button>
    </div>
  );
};

/** What is answered goes from the list: one goes on with the next comment, or with the one before the last. */
const focusBeside = (item: Element | null): void => {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  if (beside) beside.querySelector<HTMLElement>('.comment-place')?.focus();
  else focusTargets.focus('tab-comments');
};
