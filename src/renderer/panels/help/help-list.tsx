/** The sections of the help, or those that have the words: one is chosen by mouse, or with the arrow keys and Enter. */
import { type KeyboardEvent, type ReactElement, type Ref, useState } from 'react';
import { Button } from '../../design/button';
import { indexAfterKey } from '../../design/lists/list-keys';
import { excerptOf } from '../../words/match-words';
import { type HelpEntry, TAGS_ID } from './help-entries';
import { WithMarks } from './with-marks';
import './help-list.css';

export interface HelpListProps {
  readonly name: string;
  readonly entries: readonly HelpEntry[];
  /** In which the guide is written. */
  readonly language: string;
  /** What was searched for; none for a list of all. */
  readonly words: readonly string[];
  /** The one that the text was moved to, by its id. */
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  readonly ref: Ref<HTMLOListElement>;
}

/** In characters. */
const EXCERPT_LENGTH = 90;

export const HelpList = ({
  name,
  entries,
  language,
  words,
  current,
  onChoose,
  ref,
}: HelpListProps): ReactElement => {
  const [reached, setReached] = useState(0);
  const at = Math.min(reached, entries.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const next = indexAfterKey(event.key, at, entries.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <nav className="help-list" aria-label={name}>
      <ol ref={ref} onKeyDown={onKeyDown}>
        {entries.map(({ id, isPart, title, text }, index) => (
          <li key={id} className={isPart && words.length === 0 ? 'help-entry is-part' : 'help-entry'}>
            <Button
              rank="quiet"
              tabIndex={index === at ? 0 : -1}
              aria-current={id === current ? 'location' : undefined}
              lang={id === TAGS_ID ? undefined : language}
              onFocus={() => setReached(index)}
              onClick={() => onChoose(id)}
            >
              <WithMarks text={title} words={words} />
              {words.length > 0 && (
                <small>
                  <WithMarks text={excerptOf(text, words, EXCERPT_LENGTH)} words={words} />
                </small>
              )}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
