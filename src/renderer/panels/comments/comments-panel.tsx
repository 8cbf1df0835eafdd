/** Comments and highlights that the paper's file brought: each a passage that can be tagged, with its words as the note. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { OfferedComment } from '#core/annotation/offered-comments';
import { TAGS } from '#core/records/annotation';
import { tagName } from '#words/tags';
import { commentsIn, dismissComments, takeComments } from '../../actions/annotate/comment-actions';
import { Button } from '../../design/button';
import { ReadingList } from '../../design/lists/reading-list';
import { useSessionState, useWorkbench } from '../../hooks/workbench-context';
import { focusTargets } from '../../session/focus-targets';
import type { PaperSession } from '../../session/paper-session';
import { CommentItem } from './comment-item';
import './comments-panel.css';

export const CommentsPanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  useSessionState(session, ({ commentAnswers }) => commentAnswers);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [hasAnswered, setHasAnswered] = useState(false);
  const all = commentsIn(session);
  const open = all.filter(({ answer }) => answer === null);
  const picked = open.filter(({ comment }) => chosen.has(comment)).map(({ comment }) => comment);
  const choose = (comments: readonly number[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const comment of comments) isChosen ? next.add(comment) : next.delete(comment);
    setChosen(next);
  };
  return (
    <section className="comments" aria-label={t('app.tab-comments')}>
      <p className="comments-summary" role="status">
        {t('comments.summary', { count: all.length, open: open.length })}
      </p>
      <CommentTools
        open={open.map(({ comment }) => comment)}
        picked={picked}
        onChoose={choose}
        answered={all.length - open.length}
        hasAnswered={hasAnswered}
        onShowAnswered={setHasAnswered}
      />
      <ReadingList
        name={t('app.tab-comments')}
        items={hasAnswered ? all : open}
        keyOf={keyOf}
        usualHeight={USUAL_HEIGHT}
        itemClass={itemClass}
      >
        {(offered) => (
          <CommentItem
            session={session}
            offered={offered}
            isChosen={chosen.has(offered.comment)}
            onChoose={(isChosen) => choose([offered.comment], isChosen)}
          />
        )}
      </ReadingList>
    </section>
  );
};

/** CSS pixels: two lines of the paper, one of the comment, and the buttons. */
const USUAL_HEIGHT = 150;

const keyOf = ({ comment }: OfferedComment): string => String(comment);

const itemClass = ({ answer }: OfferedComment): string => `comment ${answer ? 'is-answered' : ''}`;

interface CommentToolsProps {
  readonly open: readonly number[];
  readonly picked: readonly number[];
  readonly onChoose: (comments: readonly number[], isChosen: boolean) => void;
  readonly answered: number;
  readonly hasAnswered: boolean;
  readonly onShowAnswered: (isShown: boolean) => void;
}

const CommentTools = (props: CommentToolsProps): ReactElement => {
  const { open, picked, onChoose, answered, hasAnswered, onShowAnswered } = props;
  const workbench = useWorkbench();
  const answerAll = (run: () => Promise<void>): void => {
    focusTargets.focus('tab-comments');
    void run();
  };
  return (
    <div className="comments-tools">
      <label hidden={open.length === 0}>
        <input
          type="checkbox"
          checked={picked.length === open.length}
          ref={(box) => {
            if (box) box.indeterminate = picked.length > 0 && picked.length < open.length;
          }}
          onChange={({ target }) => onChoose(open, target.checked)}
        />{' '}
        {t('comments.choose-all', { count: open.length })}
      </label>
      <label hidden={answered === 0}>
        <input
          type="checkbox"
          checked={hasAnswered}
          onChange={({ target }) => onShowAnswered(target.checked)}
        />{' '}
        {t('comments.show-answered', { count: answered })}
      </label>
      <fieldset
        className="comment-buttons"
        aria-label={t('comments.chosen', { count: picked.length })}
        hidden={picked.length === 0}
      >
        <span className="comment-author">{t('comments.chosen', { count: picked.length })}</span>
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            className={`button comment-take tag-${tag}`}
            onClick={() => answerAll(() => takeComments(workbench, tag, picked))}
          >
            {tagName(tag)}
          </button>
        ))}
        <Button rank="quiet" onClick={() => answerAll(() => dismissComments(workbench, picked))}>
          {t('check.dismiss')}
        </Button>
      </fieldset>
    </div>
  );
};
