/** Words that could go nowhere, because what they belonged to went away: to be copied, until they are closed. */
import { type MouseEvent, type ReactElement, useRef } from 'react';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { closeLostWords, LOST_WORDS_ID } from '../actions/annotate/tell-lost-words';
import { say } from '../actions/say';
import { Button } from '../design/button';
import { copySelected } from '../design/copy-selected';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { LostWords } from '../session/workbench-state';
import './lost-words.css';

export const LostWordsBars = (): ReactElement => {
  const lost = useWorkbenchState((state) => state.lost);
  return (
    <>
      {lost.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words grow while one types on; their place tells them apart
        <LostWordsBar key={index} lost={one} id={index === lost.length - 1 ? LOST_WORDS_ID : undefined} />
      ))}
    </>
  );
};

interface LostWordsBarProps {
  readonly lost: LostWords;
  readonly id: string | undefined;
}

const LostWordsBar = ({ lost, id }: LostWordsBarProps): ReactElement => {
  const workbench = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    field.current?.select(); // which also takes the focus
    if (!copySelected()) return;
    currentTarget.focus();
    say(workbench, t('app.lost-copied'));
  };
  return (
    <section className="bar fault-bar lost-words" aria-label={t('app.lost-words')}>
      <p role="alert">{t(MESSAGES[lost.from])}</p>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={2}
        dir="auto"
        aria-label={t('app.lost-typed')}
        value={lost.words}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button onClick={copy}>{t('app.lost-copy')}</Button>
      <Button rank="quiet" aria-label={t('app.lost-close')} onClick={() => closeLostWords(workbench, lost)}>
        ✕
      </Button>
    </section>
  );
};

const MESSAGES = {
  note: 'app.lost-note',
  field: 'app.lost-field',
} as const satisfies Record<LostWords['from'], MessageKey>;
