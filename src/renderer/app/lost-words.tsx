/** Words that could go nowhere, because what they belonged to went away: to be copied, until they are closed. */
import { type MouseEvent, type ReactElement, useRef } from 'react';
import { closeLostWords, LOST_WORDS_ID } from '../actions/annotate/tell-lost-words';
import { say } from '../actions/say';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { LostWords } from '../session/workbench-state';
import './fault-bar.css';

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
    // The clipboard's newer interface needs a permission, which the desktop window grants nobody.
    if (!document.execCommand('copy')) return;
    currentTarget.focus();
    say(workbench, 'The words are copied.');
  };
  return (
    <section className="fault-bar lost-words" aria-label="Words not saved">
      <p role="alert">{MESSAGES[lost.from]}</p>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={2}
        dir="auto"
        aria-label="What you typed"
        value={lost.words}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button type="button" className="button" onClick={copy}>
        Copy the words
      </button>
      <button
        type="button"
        className="button is-quiet"
        aria-label="Close the words"
        onClick={() => closeLostWords(workbench, lost)}
      >
        ✕
      </button>
    </section>
  );
};

const HOW_TO_GO_ON =
  'What you typed is kept here: Tab goes to it, Escape back to the paper. Until then no letter acts as a command.';

const MESSAGES: Readonly<Record<LostWords['from'], string>> = {
  note: `The annotation whose note you were typing was deleted, most likely in another window; Undo may bring it back. ${HOW_TO_GO_ON}`,
  field: `The field in which you were typing went away: what it belongs to was changed, most likely in another window. ${HOW_TO_GO_ON}`,
};
